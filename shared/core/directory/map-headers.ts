/** A table's header → where its columns stand. */
import { foldText } from '../layout/fold-text.ts';
import { type Column, columnWords, isUsable, type Mapping } from './columns.ts';

/** "codeServiceDoitEtreRenseigne", "CODE_SERVICE", "Code service *" → "code service …". */
export const plainHeader = (header: string): string =>
  foldText(header.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export const mapHeaders = (headers: readonly string[]): Mapping => {
  const taken = new Map<Column, number>();
  const plain = headers.map(plainHeader);
  const used = new Set<number>();
  for (const { column, is, isNot } of columnWords) {
    const at = plain.findIndex((header, index) => !used.has(index) && is.test(header) && !isNot?.test(header));
    if (at < 0) continue;
    taken.set(column, at);
    used.add(at);
  }
  return asServices(Object.fromEntries(taken));
};

/** In a table of services, « Nom » alone is the service's. */
const asServices = ({ name, ...mapping }: Mapping): Mapping => {
  if (name === undefined) return mapping;
  const own = mapping.serviceCode !== undefined && mapping.serviceName === undefined;
  return own ? { ...mapping, serviceName: name } : { ...mapping, name };
};

/** The header is the first row that says enough; before it there may be a title. */
export const findHeader = (rows: readonly (readonly string[])[]): { at: number; mapping: Mapping } | null => {
  for (const [at, row] of rows.entries()) {
    const mapping = mapHeaders(row);
    if (isUsable(mapping)) return { at, mapping };
  }
  return null;
};
