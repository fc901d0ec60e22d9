/** The shelf, or part of it, as a file for other programs. */
import type { Draft } from '../../core/draft.ts';
import { fieldNames } from '../../core/fields.ts';
import { download } from '../download.ts';
import { language, t } from '../i18n/texts.ts';
import { toCsv } from './csv.ts';
import { tableOf } from './table.ts';
import { toXlsx } from './xlsx.ts';

export const exportKinds = ['csv', 'xlsx', 'json'] as const;
export type ExportKind = (typeof exportKinds)[number];

const types: Record<ExportKind, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

export const exportDrafts = async (drafts: readonly Draft[], kind: ExportKind): Promise<void> => {
  const content = await contentOf(drafts, kind);
  download(new File([content], `${t.value.shelf.fileName}.${kind}`, { type: types[kind] }));
};

const contentOf = (drafts: readonly Draft[], kind: ExportKind): Promise<Blob> | string => {
  if (kind === 'json') return JSON.stringify(drafts.map(plain), null, 2);
  const table = tableOf(drafts, language.value);
  return kind === 'csv' ? toCsv(table, language.value) : toXlsx(table);
};

/** Values only, under the names of our fields; amounts in cents, as everywhere here. */
export const plain = ({ id, state, file, createdAt, updatedAt, depositedOn, fields }: Draft) => ({
  id,
  state,
  file: file.name,
  createdAt,
  updatedAt,
  depositedOn: depositedOn ?? null,
  fields: Object.fromEntries(fieldNames.flatMap((name) => (fields[name] ? [[name, fields[name].value]] : []))),
});
