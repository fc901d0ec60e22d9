/** Every match of a global expression. It is kept and rewound: `matchAll` would copy it for every text. */
export const everyMatch = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text)) found.push(match);
  return found;
};
