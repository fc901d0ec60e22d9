/** Whether what is on screen is on the disk; if not, why, and what to do. */
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';

export const SavingMark = ({ desk }: { desk: Desk }) => {
  const now = desk.saving.value;
  const words = t.value.store;
  if (now === 'saved' || now === 'saving') {
    return (
      <span class="saving" data-saving={now}>
        {words[now]}
      </span>
    );
  }
  return (
    <p class="saving-problem" role="alert" data-saving={now}>
      {words[now]}{' '}
      <button type="button" class="link" onClick={() => void desk.save()}>
        {words.retry}
      </button>
    </p>
  );
};
