/** The sentence and the remedy of a judgement, with its values in place. */
import type { ReadingProblem } from '../core/document.ts';
import type { Finding } from '../core/finding.ts';
import { findingTexts } from './i18n/findings.ts';
import { problemTexts } from './i18n/problems.ts';
import type { Language } from './i18n/texts.ts';

export type Told = { text: string; remedy: string };

/** A rule without a sentence shows its name rather than nothing: a judgement is never hidden. */
export const findingText = ({ rule, params }: Finding, language: Language): Told => {
  const known: Record<string, Told> = findingTexts[language];
  const { text, remedy } = known[rule] ?? { text: rule, remedy: '' };
  return { text: filledIn(text, params), remedy: filledIn(remedy, params) };
};

export const problemText = (problem: ReadingProblem, language: Language): Told => problemTexts[language][problem];

export const filledIn = (sentence: string, params: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => params[name] ?? hole);
