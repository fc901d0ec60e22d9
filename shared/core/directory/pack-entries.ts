/** Entries as short rows of plain values, for the disk: names of properties would weigh more than what they hold. */
import type { Asked, Service } from '../recipient.ts';
import type { DirectoryEntry } from './gather.ts';

type PackedService = [code: string, name: string, asked: string];
export type PackedEntry = [siret: string, name: string, town: string, asked: string, services: PackedService[]];

/** One letter for each answer: y, n, or - when not known. */
const letters = (answers: Asked[]): string =>
  answers.map((asked) => (asked === null ? '-' : asked ? 'y' : 'n')).join('');
const answer = (asked: string, at: number): Asked => (asked[at] === 'y' ? true : asked[at] === 'n' ? false : null);

export const packEntry = (entry: DirectoryEntry): PackedEntry => [
  entry.siret,
  entry.name,
  entry.town,
  letters([entry.needsService, entry.needsCommitment, entry.needsEither, entry.active]),
  entry.services.map(({ code, name, needsCommitment, active }) => [code, name, letters([needsCommitment, active])]),
];

export const unpackEntry = ([siret, name, town, asked, services]: PackedEntry): DirectoryEntry => ({
  siret,
  name,
  town,
  needsService: answer(asked, 0),
  needsCommitment: answer(asked, 1),
  needsEither: answer(asked, 2),
  active: answer(asked, 3),
  services: services.map(
    ([code, title, about]): Service => ({
      code,
      name: title,
      needsCommitment: answer(about, 0),
      active: answer(about, 1),
    }),
  ),
});
