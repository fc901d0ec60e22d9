/** When the tax falls due, or why there is none. */
import type { FieldValues } from '../../fields.ts';
import type { FieldReading } from '../../reading.ts';
import { fromHit, type Hit, hitsOf, type Sentence } from './choice-hits.ts';
import { noVatWords, vatOptionWords, vatTypeWords } from './choice-words.ts';
import { tickOf, withoutOpen } from './ticked.ts';

type VatType = FieldValues['vatType'];

export const readNoVat = (sentences: Sentence[]): FieldReading<VatType> | undefined => {
  const [hit] = closed(sentences).filter(({ row }) => noVatWords.includes(row));
  return hit && fromHit(hit);
};

/**
 * The regime printed counts when there is VAT; a mention of exemption when there is none.
 * @param tax the page's total of it.
 * @param rated the page tells a rate of VAT: where its total was not found, the exemption may be of a part.
 */
export const readVatType = (
  sentences: Sentence[],
  tax: FieldReading<number> | undefined,
  rated = false,
): FieldReading<VatType> | undefined => {
  const totalVat = tax?.value;
  const exempt = readNoVat(sentences);
  const ticked = tickedOptions(sentences);
  const told =
    ticked.length > 0 ? ticked : withoutOpen(hitsOf(vatTypeWords, sentences)).filter((hit) => !isDenied(hit));
  const own = told.filter((hit) => !isOfAllCases(hit));
  const regimes = own.length > 0 ? own : told;
  const [regime] = regimes;
  const taxed = totalVat !== undefined && totalVat !== 0;
  if (exempt && !taxed && (totalVat === 0 || !regime))
    return (tax ? tax.confidence <= UNSETTLED : rated) ? { ...exempt, confidence: OF_A_PART } : exempt;
  if (!regime) return undefined;
  const rivals = new Set(regimes.map(({ row }) => row.value)).size - 1;
  return fromHit(
    regime,
    regimeConfidence({
      rivals,
      exempt: exempt !== undefined && !taxed,
      cases: own.length === 0,
      printed: regime.row.confidence,
    }),
  );
};

const OF_A_PART = 0.7;
/** The other totals speak against a tax of nothing. */
const UNSETTLED = 0.6;

/** Regimes and exemptions may be the options of one list. */
const closed = (sentences: Sentence[]): Hit<VatType>[] =>
  withoutOpen(hitsOf([...noVatWords, ...vatTypeWords, ...vatOptionWords], sentences));

/** "EXIGIBILITÉ DE LA TVA" over or before "☒ sur les débits ☐ sur les encaissements". */
const tickedOptions = (sentences: Sentence[]): Hit<VatType>[] => {
  const options = hitsOf(vatOptionWords, sentences);
  return options.filter(
    (hit) =>
      tickOf(hit, options) === 'ticked' &&
      sentences.some(
        ({ segment: { page, line, folded } }) =>
          page === hit.segment.page && [line, line + 1].includes(hit.segment.line) && TAX.test(folded),
      ),
  );
};

const TAX = /\bt\.?v\.?a\b|exigib|taxe/;

/** "Pas d'option pour les débits", "Option sur les débits : non", "Sauf option pour les débits, …". */
const isDenied = ({ segment: { folded }, from, to }: Hit<VatType>): boolean =>
  /\b(?:pas|sans|sauf|aucune)\b[^.;,]{0,30}$/.test(folded.slice(0, from)) ||
  /^ ?[:-]? ?(?:non|neant)\b/.test(folded.slice(to));

/** "Sauf option pour les débits, la TVA est exigible à l'encaissement": the law, not this seller's choice. */
const isOfAllCases = ({ segment }: Hit<VatType>): boolean =>
  /\bsauf\b|selon le cas|le cas echeant/.test(segment.folded);

type RegimeChecks = { rivals: number; exempt: boolean; cases: boolean; printed: number };

const regimeConfidence = ({ rivals, exempt, cases, printed }: RegimeChecks): number => {
  if (rivals > 0) return 0.5;
  if (cases) return 0.7;
  return exempt ? 0.85 : printed;
};
