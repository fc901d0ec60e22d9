/** What still stands between this draft and the portal; and the way to the next thing. */
import { fieldsToAccept } from '../../core/draft.ts';
import type { Desk } from '../desk.ts';
import { draftTitle } from '../draft-title.ts';
import { formatMoney } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { Icon } from '../parts/icon.tsx';
import { SavingMark } from '../parts/saving-mark.tsx';
import { Standing } from '../parts/standing.tsx';
import { UndoButtons } from '../parts/undo-buttons.tsx';
import { Blockers } from './blockers.tsx';

type Props = { desk: Desk; onNext: () => void; onPage: (() => void) | null };

export const CheckHeader = ({ desk, onNext, onPage }: Props) => {
  const words = t.value.check;
  const draft = desk.draft.value;
  const sure = fieldsToAccept(draft).length;
  return (
    <div class="check-head">
      <div class="check-title">
        <h1>{draftTitle(draft)}</h1>
        <Facts desk={desk} />
      </div>
      <div class="tools">
        {draft.state !== 'unread' && <Standing desk={desk} />}
        <SavingMark desk={desk} />
        <button
          type="button"
          class="button next"
          disabled={desk.toCheck.value.length === 0}
          aria-label={words.next}
          onClick={onNext}
        >
          {words.nextShort} <Icon name="next" size={18} />
        </button>
        {sure > 0 && (
          <button
            type="button"
            class="button quiet accept-sure"
            aria-keyshortcuts="Control+Enter"
            title={words.acceptHint}
            onClick={desk.acceptSure}
          >
            {words.acceptSure(sure)}
          </button>
        )}
        {onPage && (
          <button
            type="button"
            class="icon-button show-page"
            aria-label={words.showPage}
            title={words.showPage}
            onClick={onPage}
          >
            <Icon name="page" />
          </button>
        )}
        <UndoButtons desk={desk} />
      </div>
      <Blockers desk={desk} />
      <Stepped desk={desk} />
    </div>
  );
};

/** Said aloud: the eye sees it come in sight. */
const Stepped = ({ desk }: { desk: Desk }) => {
  const step = desk.stepped.value;
  return (
    <p class="visually-hidden" role="status">
      {step && t.value.check.stepped[step.sense](t.value.fields[step.field])}
    </p>
  );
};

const Facts = ({ desk }: { desk: Desk }) => {
  const draft = desk.draft.value;
  const { totalGross, buyerName } = draft.fields;
  const facts = [totalGross && formatMoney(totalGross.value, draft, language.value), buyerName?.value].filter(Boolean);
  return facts.length > 0 ? <p class="facts-line">{facts.join(' · ')}</p> : null;
};
