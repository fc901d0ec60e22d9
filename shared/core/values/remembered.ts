/** Work on a text that comes back again and again while one document is read: the heading over every row of a table. */

/** Nothing outgrows this, whoever forgets to forget. */
const MOST = 5_000;
const kept: Map<string, unknown>[] = [];

/** The same function, which keeps its answers. The work must depend on the text alone, and nobody may change an answer. */
export const remembered = <V>(work: (text: string) => V): ((text: string) => V) => {
  const answers = new Map<string, V>();
  kept.push(answers);
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
};

/** Once a document is read: the next one's texts are others. */
export const forgetTexts = (): void => {
  for (const answers of kept) answers.clear();
};
