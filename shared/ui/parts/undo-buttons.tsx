/** Back and forth through what the user did to a draft. */
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { Icon } from './icon.tsx';

export const UndoButtons = ({ desk }: { desk: Desk }) => {
  const words = t.value.check;
  return (
    <>
      <button
        type="button"
        class="icon-button"
        disabled={!desk.canUndo.value}
        aria-label={words.undo}
        title={`${words.undo} (Ctrl+Z)`}
        onClick={desk.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="icon-button"
        disabled={!desk.canRedo.value}
        aria-label={words.redo}
        title={`${words.redo} (Ctrl+Y)`}
        onClick={desk.redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
};
