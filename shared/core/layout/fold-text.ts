/** Text as labels are compared: no accents, no capitals, one kind of apostrophe, dash and number sign. Same length as given. */
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  º: '°',
  ᵒ: '°',
  '˚': '°',
  '№': '#',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '：': ':',
};

export const foldText = (text: string): string => {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charAt(index));
  return folded;
};

const foldUnit = (unit: string): string => {
  if (unit < '\u0080') return unit.toLowerCase();
  const bare = unit.normalize('NFD').charAt(0).toLowerCase();
  return SAME[unit] ?? (bare.length === 1 ? bare : unit);
};
