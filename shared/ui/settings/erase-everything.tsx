/** Everything gone from this browser: asked twice, for there is no way back. */
import { useRef } from 'preact/hooks';
import { t } from '../i18n/texts.ts';
import { useSession } from '../use-session.ts';

export const EraseEverything = () => {
  const { eraseEverything, sayProblem } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const words = t.value.storage;
  const back = useRef<HTMLButtonElement>(null);
  /** A key pressed too soon must erase nothing. */
  const ask = () => {
    dialog.current?.showModal();
    back.current?.focus();
  };
  const erase = () =>
    eraseEverything().then(() => {
      location.hash = '#/';
      location.reload();
    }, sayProblem);
  return (
    <>
      <p>
        <button type="button" class="button danger" onClick={ask}>
          {words.erase}
        </button>
      </p>
      <dialog ref={dialog} class="ask" aria-labelledby="erase-title">
        <h2 id="erase-title">{words.eraseAsk}</h2>
        <p>{words.eraseHelp}</p>
        <p class="actions">
          <button type="button" class="button danger" onClick={() => void erase()}>
            {words.eraseYes}
          </button>
          <button ref={back} type="button" class="button" onClick={() => dialog.current?.close()}>
            {words.eraseNo}
          </button>
        </p>
      </dialog>
    </>
  );
};
