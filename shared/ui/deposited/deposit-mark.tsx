/** « Déposée le… »: said by the user, never guessed; from then on the time to be paid runs. */
import { paymentDueOn } from '../../core/payment-clock.ts';
import { Refused } from '../demands/refused.tsx';
import type { Desk } from '../desk.ts';
import { formatDay } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { keepFocus } from '../keep-focus.ts';
import { Icon } from '../parts/icon.tsx';
import { say } from '../toasts.ts';
import { downloadCalendar } from './payment-event.ts';
import { today } from './today.ts';
import './deposit-mark.css';

export const DepositMark = ({ desk }: { desk: Desk }) => {
  const words = t.value.deposited;
  const draft = desk.draft.value;
  const mark = (on: string | null) => {
    desk.deposit(on);
    say(on ? words.noted : words.takenBack, { label: t.value.home.undo, run: desk.undo });
    keepFocus(on ? '.deposited input' : '.mark-deposited');
  };
  if (draft.state !== 'deposited') {
    return (
      <>
        <button type="button" class="button mark-deposited" onClick={() => mark(today())}>
          {words.mark}
        </button>
        {draft.state === 'filled' && <Refused desk={desk} />}
      </>
    );
  }
  return (
    <div class="deposited" data-deposited={draft.depositedOn ?? ''}>
      <label>
        {words.on}{' '}
        <input
          type="date"
          class="control"
          max={today()}
          value={draft.depositedOn ?? ''}
          onChange={({ currentTarget: { value } }) => value && desk.deposit(value)}
        />
      </label>
      {draft.depositedOn && (
        <p>
          {words.due(formatDay(paymentDueOn(draft.depositedOn), language.value))}{' '}
          <span class="hint">{words.dueNote}</span>
        </p>
      )}
      <p class="actions">
        {draft.depositedOn && (
          <button type="button" class="button" onClick={() => downloadCalendar([draft])}>
            <Icon name="calendar" /> {words.calendar}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => mark(null)}>
          {words.notYet}
        </button>
      </p>
      <Refused desk={desk} />
    </div>
  );
};
