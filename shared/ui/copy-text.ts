import { t } from './i18n/texts.ts';
import { say } from './toasts.ts';

/** Copies and says so. @returns whether the browser allowed it. */
export const copyText = async (text: string, name: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    say(t.value.copy.failed);
    return false;
  }
  say(t.value.copy.copied(name));
  return true;
};
