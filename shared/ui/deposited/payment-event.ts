/** What goes in the agenda for deposited drafts: the day each should be paid by. */
import type { Draft } from '../../core/draft.ts';
import { paymentDueOn } from '../../core/payment-clock.ts';
import { download } from '../download.ts';
import { draftTitle } from '../draft-title.ts';
import { formatDay, formatMoney } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { type CalendarEvent, calendarFile } from './calendar-file.ts';

export const paymentEvents = (drafts: readonly Draft[]): CalendarEvent[] =>
  drafts.flatMap((draft) => (draft.depositedOn ? [eventOf(draft, draft.depositedOn)] : []));

const eventOf = (draft: Draft, depositedOn: string): CalendarEvent => {
  const { buyerName, amountDue, totalGross } = draft.fields;
  const amount = amountDue ?? totalGross;
  const words = t.value.deposited;
  return {
    uid: draft.id,
    day: paymentDueOn(depositedOn),
    title: words.eventTitle(draftTitle(draft), buyerName?.value ?? ''),
    notes: [
      words.eventNotes(formatDay(depositedOn, language.value)),
      amount ? formatMoney(amount.value, draft, language.value) : '',
    ]
      .filter(Boolean)
      .join('\n'),
  };
};

export const downloadCalendar = (drafts: readonly Draft[]): void => {
  const text = calendarFile(paymentEvents(drafts), new Date().toISOString());
  download(new File([text], t.value.deposited.fileName, { type: 'text/calendar' }));
};
