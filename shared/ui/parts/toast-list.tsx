/** Messages, in a live region that is always there so that each one is said. */
import { t } from '../i18n/texts.ts';
import { keepFocus } from '../keep-focus.ts';
import { dismiss, type Toast, toasts } from '../toasts.ts';

export const Toasts = () => (
  <div class="toasts" role="status" aria-live="polite">
    {toasts.value.map((toast) => (
      <ToastLine key={toast.id} toast={toast} />
    ))}
  </div>
);

const ToastLine = ({ toast: { id, text, action } }: { toast: Toast }) => (
  <div class="toast">
    <span>{text}</span>
    {action && (
      <button
        type="button"
        class="toast-action"
        onClick={() => {
          action.run();
          dismiss(id);
          keepFocus();
        }}
      >
        {action.label}
      </button>
    )}
    <button
      type="button"
      class="icon-button"
      aria-label={t.value.app.close}
      onClick={() => {
        dismiss(id);
        keepFocus();
      }}
    >
      <span aria-hidden="true">×</span>
    </button>
  </div>
);
