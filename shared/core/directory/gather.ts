/** Rows of a directory's tables → one entry for each structure, with its services, in the order of their SIRETs. */
import type { Recipient, Service } from '../recipient.ts';
import { newRecipient } from '../recipient.ts';
import type { Mapping } from './columns.ts';
import { type Cell, cellAsked, cellSiret, cellText } from './read-cells.ts';

export type DirectoryEntry = Recipient & { town: string };

export type Gathered = { entries: Map<string, DirectoryEntry>; services: number; skipped: number };

export const startGathering = (): Gathered => ({ entries: new Map(), services: 0, skipped: 0 });

/** A row without a SIRET (a foreign or overseas structure, a footnote) is counted and left out. */
export const gatherRow = (gathered: Gathered, row: readonly Cell[], mapping: Mapping): void => {
  const at = (column: keyof Mapping): Cell => {
    const place = mapping[column];
    return place === undefined ? null : row[place];
  };
  const siret = cellSiret(at('siret'));
  if (!siret) {
    gathered.skipped += 1;
    return;
  }
  const entry = entryOf(gathered, siret);
  entry.name ||= cellText(at('name'));
  entry.town ||= cellText(at('town'));
  entry.needsService ??= cellAsked(at('needsService'));
  entry.needsEither ??= cellAsked(at('needsEither'));
  const code = cellText(at('serviceCode'));
  if (code) {
    gathered.services += 1;
    entry.services.push(serviceOf(code, at, mapping));
  }
  // In a table of services alone, what is asked for is asked for the service.
  if (!code || mapping.serviceCommitment !== undefined) entry.needsCommitment ??= cellAsked(at('needsCommitment'));
  if (!code || mapping.serviceActive !== undefined) entry.active ??= cellAsked(at('active'));
};

const serviceOf = (code: string, at: (column: keyof Mapping) => Cell, mapping: Mapping): Service => ({
  code,
  name: cellText(at('serviceName')),
  needsCommitment: cellAsked(at(mapping.serviceCommitment === undefined ? 'needsCommitment' : 'serviceCommitment')),
  active: cellAsked(at(mapping.serviceActive === undefined ? 'active' : 'serviceActive')),
});

const entryOf = ({ entries }: Gathered, siret: string): DirectoryEntry => {
  const known = entries.get(siret);
  if (known) return known;
  const entry = { ...newRecipient(siret), town: '' };
  entries.set(siret, entry);
  return entry;
};

export const sortedEntries = ({ entries }: Gathered): DirectoryEntry[] =>
  [...entries.values()].sort((a, b) => (a.siret < b.siret ? -1 : 1));
