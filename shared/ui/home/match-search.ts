/** Whether a draft holds every word searched, accents and case aside. */
import type { Draft } from '../../core/draft.ts';
import { toPortalAmount } from '../../core/values/cents.ts';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Folded once per version of a draft: thousands are searched at every letter typed. */
const folded = new WeakMap<Draft, string>();

const searched = (draft: Draft): string => {
  const known = folded.get(draft) ?? fold(wordsOf(draft));
  folded.set(draft, known);
  return known;
};

const wordsOf = ({ file, fields }: Draft): string =>
  [
    file.name,
    ...Object.values(fields).map(({ value }) => (typeof value === 'number' ? toPortalAmount(value) : String(value))),
  ].join(' ');

export const matchesSearch = (draft: Draft, search: string): boolean => {
  const text = searched(draft);
  return fold(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
};
