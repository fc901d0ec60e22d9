/** Several invoices in one PDF: one draft for each, at a click. */
import { useSignal } from '@preact/signals';
import type { Desk } from '../desk.ts';
import { preflightTexts } from '../i18n/preflight.ts';
import { useSession } from '../session.ts';
import { splitFile } from '../split-file.ts';
import { takeFiles } from '../take-files.ts';
import { say } from '../toasts.ts';

export const SplitButton = ({ desk }: { desk: Desk }) => {
  const session = useSession();
  const busy = useSignal(false);
  const words = preflightTexts.t.value;
  const draft = desk.draft.value;
  const count = draft.seen?.invoices.length ?? 0;
  if (count < 2) return null;
  const split = async (): Promise<void> => {
    busy.value = true;
    try {
      const files = await splitFile(draft, desk.file);
      if (typeof files === 'string') return say(words.refused[files]);
      say(words.done(files.length));
      await takeFiles(session, files);
    } finally {
      busy.value = false;
    }
  };
  return (
    <p class="actions">
      <button
        type="button"
        class="button"
        data-split={count}
        disabled={busy.value}
        onClick={() => void split().catch(session.sayProblem)}
      >
        {words.split(count)}
      </button>
    </p>
  );
};
