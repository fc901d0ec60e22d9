/** What still stands between this draft and the portal, in numbers; and the way to the next thing. */
import type { Desk } from '../desk.ts';
import { draftTitle } from '../draft-title.ts';
import { formatAmount } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { SavingMark } from '../parts/saving-mark.tsx';
import { Standing } from '../parts/standing.tsx';

export const CheckHeader = ({ desk, onNext }: { desk: Desk; onNext: () => void }) => {
  const words = t.value.check;
  const draft = desk.draft.value;
  const { totalGross, buyerName } = draft.fields;
  const facts = [totalGross && `${formatAmount(totalGross.value, language.value)} €`, buyerName?.value].filter(Boolean);
  return (
    <div class="check-head">
      <div class="check-title">
        <h1>{draftTitle(draft)}</h1>
        {facts.length > 0 && <p class="facts-line">{facts.join(' · ')}</p>}
      </div>
      {draft.state !== 'unread' && <Standing desk={desk} />}
      <div class="tools">
        <button type="button" class="button next" disabled={desk.toCheck.value.length === 0} onClick={onNext}>
          {words.next}
        </button>
        <button
          type="button"
          class="icon-button"
          disabled={!desk.canUndo.value}
          aria-label={words.undo}
          title={words.undo}
          onClick={desk.undo}
        >
          <span aria-hidden="true">↶</span>
        </button>
        <button
          type="button"
          class="icon-button"
          disabled={!desk.canRedo.value}
          aria-label={words.redo}
          title={words.redo}
          onClick={desk.redo}
        >
          <span aria-hidden="true">↷</span>
        </button>
        <SavingMark desk={desk} />
      </div>
    </div>
  );
};
