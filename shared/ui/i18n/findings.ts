/** What each rule says, and what to do about it. `{name}` is a value of the finding. */
import type { RuleId } from '../../core/validate/validate-draft.ts';
import { findingTextsEn } from './findings.en.ts';
import { findingTextsFr } from './findings.fr.ts';
import type { Language } from './texts.ts';

export type FindingTexts = Record<RuleId, { text: string; remedy: string }>;

export const findingTexts = { fr: findingTextsFr, en: findingTextsEn } as const satisfies Record<
  Language,
  FindingTexts
>;
