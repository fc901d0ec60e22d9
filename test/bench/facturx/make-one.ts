/** One checked draft → a Factur-X of one profile, proved in every way we have; or why there is none. */
import { readFile } from 'node:fs/promises';
import type { Draft } from '../../../shared/core/draft.ts';
import { eInvoiceOf, fieldsOf, gapsOf, isReversed, type Profile } from '../../../shared/core/facturx/e-invoice.ts';
import { writeCii } from '../../../shared/core/facturx/write-cii.ts';
import type { FieldName } from '../../../shared/core/fields.ts';
import { validateDraft } from '../../../shared/core/validate/validate-draft.ts';
import { readInvoiceFile } from '../../../shared/reading/read-invoice-file.ts';
import { archiveFaults } from '../../../shared/reading/writing/archive-faults.ts';
import { makeFacturx } from '../../../shared/reading/writing/make-facturx.ts';
import { schemaErrors } from '../../support/facturx-schemas.ts';
import type { BrokenRule } from '../../support/failed-rules.ts';
import type { OfficialRules } from '../../support/official-rules.ts';
import { lendFont } from '../../support/try-everything.ts';
import { exemptionFor } from './checked-draft.ts';

/** `refused`: by our own rules, or by the PDF itself. `faults`: of a file that was made; none may have any. */
export type Made = { refused: string } | { faults: string[]; warnings: string[] };

export const makeOne = async (draft: Draft, profile: Profile, rules: readonly OfficialRules[]): Promise<Made> => {
  const making = { profile, exemption: exemptionFor(draft) };
  const today = new Date().toISOString().slice(0, 10);
  const gaps = gapsOf(draft, validateDraft(draft, { today }), making);
  if (gaps.length > 0) return { refused: gaps.map(({ rule, fields }) => `${rule} (${fields.join(', ')})`).join('; ') };
  const xml = writeCii(eInvoiceOf(draft, making), profile);
  const bytes = new Uint8Array(await readFile(draft.id));
  const made = await makeFacturx(bytes, {
    xml,
    profile,
    title: 'Facture',
    now: new Date().toISOString(),
    lend: lendFont,
  });
  if ('refused' in made) return made;
  if ('obstacles' in made)
    return { refused: made.obstacles.map(({ kind, names }) => [kind, ...names].join(' ')).join('; ') };
  const broken = await brokenRules(xml, profile, rules);
  return {
    faults: [
      ...(await schemaErrors(xml, profile)).map((error) => `XSD: ${error}`),
      ...(await archiveFaults(made.bytes, xml)).map((fault) => `PDF/A-3: ${fault}`),
      ...broken.filter(({ warning }) => !warning).map(({ text }) => text),
      ...(await changedFields(draft, made.bytes, profile)).map((field) => `read back: ${field}`),
    ],
    warnings: broken.filter(({ warning }) => warning).map(({ text }) => text),
  };
};

const brokenRules = async (xml: string, profile: Profile, rules: readonly OfficialRules[]): Promise<BrokenRule[]> => {
  const judged = rules.filter((each) => each.profile === profile);
  return (await Promise.all(judged.map(({ judge }) => judge(xml)))).flat();
};

/** Fields that the file, read as any other, gives another value than the draft has. */
const changedFields = async (draft: Draft, bytes: Uint8Array, profile: Profile): Promise<FieldName[]> => {
  const { document, fields } = await readInvoiceFile(bytes.slice());
  if (!document.xml) return ['invoiceNumber'];
  const sign = isReversed(draft) ? -1 : 1;
  return fieldsOf(profile).filter(
    (name) =>
      told(fields[name]?.value, 1) !== told(draft.fields[name]?.value, sign) && draft.fields[name] !== undefined,
  );
};

/** A credit note printed below nought is written with plain amounts. */
const told = (value: unknown, sign: number): string =>
  JSON.stringify(value, (key, part: unknown) => (typeof part === 'number' && key !== 'rate' ? part * sign : part));
