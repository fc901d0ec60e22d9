/** A scan may go to the portal as it is, straightened, or straightened with its words: the user's choice, and back. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { mayUploadUprightCopy } from '../../core/draft.ts';
import { type ScanCopy, uprightCopyOf } from '../copy-to-upload.ts';
import type { Desk } from '../desk.ts';
import { download } from '../download.ts';
import { t } from '../i18n/texts.ts';
import { NoPlainCopy } from '../plain-copy-of.ts';
import { say } from '../toasts.ts';

const CHOICES = ['original', 'upright-copy', 'searchable-copy'] as const;
type Choice = (typeof CHOICES)[number];
type Making = { page: number; share: number } | 'starting';

export const ScanCopyChoice = ({ desk }: { desk: Desk }) => {
  const words = t.value.check.scanCopy;
  const making = useSignal<Making | null>(null);
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), [desk]);
  const draft = desk.draft.value;
  if (!mayUploadUprightCopy(draft)) return null;
  const chosen: Choice = draft.uploads === undefined || draft.uploads === 'plain-copy' ? 'original' : draft.uploads;
  const choose = async (choice: Choice): Promise<void> => {
    if (choice === 'original') return desk.upload(null);
    if (await make(choice)) desk.upload(choice);
  };
  /** @returns whether there is a copy now. */
  const make = async (copy: ScanCopy): Promise<boolean> => {
    work.current = new AbortController();
    const { signal } = work.current;
    making.value = 'starting';
    try {
      const onScan = (page: number, share: number) => {
        making.value = { page, share };
      };
      await uprightCopyOf(desk.file, copy, { signal, onScan });
      return true;
    } catch (error) {
      if (error instanceof NoPlainCopy) say(t.value.check.upload[error.why]);
      else if (!signal.aborted) throw error;
      return false;
    } finally {
      making.value = null;
    }
  };
  const save = async (copy: ScanCopy): Promise<void> => {
    if (await make(copy)) download(await desk.fileToUpload());
  };
  return (
    <fieldset class="scan-copy">
      <legend>{words.title}</legend>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="scan-copy"
            value={choice}
            checked={chosen === choice}
            disabled={making.value !== null}
            onChange={() => void choose(choice)}
          />
          {words[choice]}
        </label>
      ))}
      {making.value && (
        <Progress making={making.value} pageCount={draft.pageCount} onCancel={() => work.current?.abort()} />
      )}
      {chosen !== 'original' && (
        <button type="button" class="button quiet" onClick={() => void save(chosen)}>
          {t.value.check.upload.download}
        </button>
      )}
    </fieldset>
  );
};

type ProgressProps = { making: Making; pageCount: number; onCancel: () => void };

const Progress = ({ making, pageCount, onCancel }: ProgressProps) => {
  const words = t.value.check;
  const text =
    making === 'starting'
      ? words.scanCopy.making
      : words.readingScan(making.page, pageCount, Math.round(100 * making.share));
  return (
    <p class="actions" role="status">
      {text}
      <button type="button" class="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </p>
  );
};
