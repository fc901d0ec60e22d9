/** The sentence and the remedy of a judgement, with its values in place. */
import type { ReadingProblem } from '../core/document.ts';
import { type FieldName, fieldSpec } from '../core/fields.ts';
import type { Finding } from '../core/finding.ts';
import { choiceText } from './format-value.ts';
import { cadreText } from './i18n/cadres.ts';
import { findingTexts } from './i18n/findings.ts';
import { problemTexts } from './i18n/problems.ts';
import type { Language } from './i18n/texts.ts';

export type Told = { text: string; remedy: string };

/** A rule without a sentence shows its name rather than nothing: a judgement is never hidden. */
export const findingText = ({ rule, params: given, fields }: Finding, language: Language): Told => {
  const { cadre } = given;
  const params = { ...inWords(given, fields, language), ...(cadre ? { cadre: cadreText(cadre, language) } : {}) };
  const known: Record<string, Told> = findingTexts[language];
  const { text, remedy } = known[rule] ?? { text: rule, remedy: '' };
  return { text: filledIn(text, params), remedy: filledIn(remedy, params) };
};

/** A choice stands in a finding as its code. */
const inWords = (params: Finding['params'], [field]: FieldName[], language: Language): Finding['params'] => {
  if (!field || fieldSpec(field).kind !== 'choice') return params;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, choiceText(value, language)]));
};

export const problemText = (problem: ReadingProblem, language: Language): Told => problemTexts[language][problem];

export const filledIn = (sentence: string, params: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => params[name] ?? hole);
