/** A table's header, and what stands under it → where its columns stand. */
import { foldText } from '../layout/fold-text.ts';
import { type ColumnLook, looksOf } from './column-looks.ts';
import { type Column, columnWords, isUsable, type Mapping, PLAIN_CODE } from './columns.ts';

type Row = readonly string[];

/** "codeServiceDoitEtreRenseigne", "CODE_SERVICE", "Code service *" → "code service …". */
export const plainHeader = (header: string): string =>
  foldText(header.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const UNSEEN: ColumnLook = { empty: true, answers: false, spoken: false, sirets: false };

/** @param looks of the columns, where their cells were seen */
export const mapHeaders = (headers: Row, looks: readonly ColumnLook[] = []): Mapping => {
  const taken: Mapping = {};
  const plain = headers.map(plainHeader);
  const used = new Set<number>();
  const lookAt = (at: number) => looks[at] ?? UNSEEN;
  const take = (column: Column, fits: (header: string, at: number) => boolean): void => {
    const at = plain.findIndex((header, index) => !used.has(index) && fits(header, index));
    if (at < 0 || taken[column] !== undefined) return;
    taken[column] = at;
    used.add(at);
  };
  for (const { column, is, isNot, when = () => true } of columnWords)
    take(column, (header, at) => is.test(header) && !isNot?.test(header) && when(lookAt(at)));
  if (taken.serviceName !== undefined)
    take('serviceCode', (header, at) => PLAIN_CODE.test(header) && !lookAt(at).spoken);
  const siretLike = looks.filter(({ sirets }) => sirets);
  if (siretLike.length === 1) take('siret', (_, at) => lookAt(at).sirets);
  return asServices(taken);
};

/** In a table of services « Nom » alone is the service's; where no structure is named, so is all that is asked for. */
const asServices = ({ name, ...mapping }: Mapping): Mapping => {
  if (mapping.serviceCode === undefined) return name === undefined ? mapping : { ...mapping, name };
  if (name !== undefined && mapping.serviceName !== undefined) return { ...mapping, name };
  const { needsCommitment, active, ...others } = mapping;
  return {
    ...(name === undefined ? {} : { serviceName: name }),
    ...(needsCommitment === undefined ? {} : { serviceCommitment: needsCommitment }),
    ...(active === undefined ? {} : { serviceActive: active }),
    ...others,
  };
};

/** `at`: the row, from 0, after which the table's own rows come. */
export type Header = { at: number; headers: string[]; mapping: Mapping };

/** The header is the first row that says enough; before it there may be a title. None does: the first as wide as the table. */
export const findHeader = (rows: readonly Row[]): Header | null => {
  const all = rows.map((_, at) => headerAt(rows, at));
  return all.find(({ mapping }) => isUsable(mapping)) ?? all[firstWide(rows)] ?? null;
};

const headerAt = (rows: readonly Row[], at: number): Header => {
  const width = Math.max(...rows.map(({ length }) => length));
  const looks = looksOf(rows.slice(at + 1), width);
  const named = (headers: string[]): Header => ({ at, headers, mapping: mapHeaders(headers, looks) });
  const own = Array.from({ length: width }, (_, column) => rows[at]?.[column] ?? '');
  const grouped = underGroups(own, rows[at - 1]);
  const [alone, together] = [named(own), grouped && named(grouped)];
  return together && size(together) > size(alone) ? together : alone;
};

const size = ({ mapping }: Header): number => Object.keys(mapping).length;

/** Titles that each stand over several columns, and are written once: « Service » over « Code » and « Nom ». */
const underGroups = (own: readonly string[], above: Row | undefined): string[] | null => {
  if (!above || filled(above) < 2) return null;
  let group = '';
  return own.map((name, column) => {
    group = above[column] || group;
    return [group, name].filter(Boolean).join(' · ');
  });
};

const filled = (row: Row): number => row.filter(Boolean).length;

/** A title stands alone on its row. */
const firstWide = (rows: readonly Row[]): number => {
  const most = Math.max(0, ...rows.map(filled));
  return rows.findIndex((row) => filled(row) * 2 > most);
};
