/** A recipient's demands in words, and how each is known. */
import { type DemandFlag, demandFlags, type Origin, type Recipient, serviceOf } from '../../core/recipient.ts';
import { formatDay } from '../format-value.ts';
import { demandTexts } from '../i18n/demands.ts';
import { language } from '../i18n/texts.ts';

export const originText = (origin: Origin | undefined): string =>
  origin ? demandTexts.t.value.origins[origin.from](formatDay(origin.on, language.value), origin.invoice) : '';

/** « exige un code service · exige un numéro d’engagement ». */
export const asksText = (recipient: Recipient): string =>
  demandFlags
    .filter((flag) => recipient[flag] === true)
    .map((flag) => demandTexts.t.value.asks[flag])
    .join(' · ');

const FLAG_OF_RULE: Readonly<Record<string, DemandFlag>> = {
  'recipient-service-missing': 'needsService',
  'recipient-commitment-missing': 'needsCommitment',
  'recipient-either-missing': 'needsEither',
};

/** How the demand that a finding speaks of is known; '' when it is not told, or the directory's own. */
export const originOfFinding = (rule: string, recipient: Recipient | null, code: string | undefined): string => {
  const flag = FLAG_OF_RULE[rule];
  if (flag) return originText(recipient?.origins?.[flag]);
  return rule === 'service-commitment-missing' ? originText(serviceOf(recipient, code)?.origin) : '';
};
