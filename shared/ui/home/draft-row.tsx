/** One draft in one line, of one height. */
import type { Draft } from '../../core/draft.ts';
import { paymentDueOn } from '../../core/payment-clock.ts';
import { draftTitle } from '../draft-title.ts';
import { formatDay, formatMoney, formatSiret } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { Icon } from '../parts/icon.tsx';
import { routeHash } from '../router.ts';
import type { Selection } from './selection.ts';

/** rem. The style sheet holds the rows to it. */
export const ROW_HEIGHT = 5.5;

type Props = {
  draft: Draft;
  index: number;
  count: number;
  selection: Selection;
  onRemove: (draft: Draft) => void;
};

export const DraftRow = ({ draft, index, count, selection, onRemove }: Props) => {
  const title = draftTitle(draft);
  const words = t.value.home;
  const { totalGross, amountDue, issueDate } = draft.fields;
  const amount = totalGross ?? amountDue;
  return (
    <li
      class="draft"
      data-draft={draft.id}
      data-state={draft.state}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <label class="draft-pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selection.has(draft.id)}
          aria-label={t.value.shelf.pick(title)}
          onClick={({ shiftKey }) => selection.toggle(draft.id, shiftKey)}
        />
      </label>
      <a class="draft-open" href={routeHash({ screen: 'check', id: draft.id })} aria-keyshortcuts="Space Delete">
        <span class="draft-title">{title}</span>
        <span class="draft-amount">{amount && formatMoney(amount.value, draft, language.value)}</span>
        <span class="draft-people">{peopleOf(draft)}</span>
        <span class="draft-date">{formatDay(issueDate?.value ?? draft.createdAt, language.value)}</span>
        <span class={`state state-${draft.state}`}>{stateOf(draft)}</span>
      </a>
      <button
        type="button"
        class="icon-button draft-remove"
        tabIndex={-1}
        aria-label={words.remove(title)}
        title={words.remove(title)}
        onClick={() => onRemove(draft)}
      >
        <Icon name="bin" />
      </button>
    </li>
  );
};

const peopleOf = ({ fields: { sellerName, buyerName, buyerSiret } }: Draft): string => {
  const recipient = buyerName?.value ?? (buyerSiret ? formatSiret(buyerSiret.value) : t.value.home.unknownRecipient);
  return [sellerName?.value, recipient].filter(Boolean).join(' → ');
};

const stateOf = ({ state, depositedOn }: Draft): string => {
  const { states, shelf } = t.value;
  if (state !== 'deposited' || !depositedOn) return states[state];
  const day = (iso: string) => formatDay(iso, language.value);
  return shelf.depositedOn(day(depositedOn), day(paymentDueOn(depositedOn)));
};
