/** Text as labels are compared: no accents, no capitals, one kind of apostrophe, dash and number sign. Same length as given. */
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  º: '°',
  ᵒ: '°',
  '˚': '°',
  ᵉ: 'e',
  ʳ: 'r',
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

/** Most texts have few letters to fold, and directories have millions of letters. */
export const foldText = (text: string): string => text.replace(/[^\0-\x7f]/g, foldUnit).toLowerCase();

const folded = new Map<string, string>();

const foldUnit = (unit: string): string => {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const bare = unit.normalize('NFD').charAt(0).toLowerCase();
  const plain = SAME[unit] ?? (bare.length === 1 ? bare : unit);
  folded.set(unit, plain);
  return plain;
};
