/** The remedy of a Factur-X: a plain copy goes to the portal in its place, by the user's choice, and back. */
import { useSignal } from '@preact/signals';
import { mayUploadPlainCopy } from '../../core/draft.ts';
import type { Desk } from '../desk.ts';
import { download } from '../download.ts';
import { t } from '../i18n/texts.ts';
import { NoPlainCopy, plainCopyOf } from '../plain-copy-of.ts';
import { say } from '../toasts.ts';

export const UploadChoice = ({ desk }: { desk: Desk }) => {
  const words = t.value.check.upload;
  const busy = useSignal(false);
  const draft = desk.draft.value;
  if (!mayUploadPlainCopy(draft)) return null;
  const during = async (work: () => Promise<void>): Promise<void> => {
    busy.value = true;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof NoPlainCopy)) throw error;
      say(words[error.why]);
    } finally {
      busy.value = false;
    }
  };
  // Made at once: whether it can be is known when the user chooses, not when the portal waits for it.
  const choose = () =>
    during(async () => {
      await plainCopyOf(desk.file, draft.file.name);
      desk.upload('plain-copy');
    });
  if (!draft.uploads) {
    return (
      <p class="actions">
        <button type="button" class="button" disabled={busy.value} onClick={() => void choose()}>
          {words.plain}
        </button>
      </p>
    );
  }
  return (
    <p class="actions">
      <button
        type="button"
        class="button"
        disabled={busy.value}
        onClick={() => void during(async () => download(await desk.fileToUpload()))}
      >
        {words.download}
      </button>
      <button type="button" class="button quiet" disabled={busy.value} onClick={() => desk.upload(null)}>
        {words.original}
      </button>
    </p>
  );
};
