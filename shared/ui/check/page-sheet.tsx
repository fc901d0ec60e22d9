/** Where there is no room beside the fields, the page comes over them; a value taken from it closes it. */
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/texts.ts';
import { Icon } from '../parts/icon.tsx';
import { Toasts } from '../parts/toast-list.tsx';
import { focusField } from './go-to-field.ts';
import { PagePane, type PaneProps } from './page-pane.tsx';

export const PageSheet = ({ onClose, ...pane }: PaneProps & { onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const start = useRef(pane.desk.draft.peek().fields);
  useSignalEffect(() => {
    if (pane.desk.draft.value.fields !== start.current) dialog.current?.close();
  });
  const close = () => {
    const field = pane.focused.peek();
    onClose();
    if (field) focusField(field);
  };
  return (
    <dialog ref={dialog} class="page-sheet" aria-label={t.value.check.pageImage} onClose={close}>
      <button
        type="button"
        class="icon-button page-sheet-close"
        aria-label={t.value.check.hidePage}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="close" />
      </button>
      <PagePane
        {...pane}
        onGo={(name) => {
          pane.focused.value = name;
        }}
      />
      <Toasts />
    </dialog>
  );
};
