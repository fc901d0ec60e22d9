/** Copies a value and says so. */
import { t } from './i18n/texts.ts';
import { say } from './toasts.ts';

/** @returns whether the browser allowed it. */
export const copyText = async (text: string, name: string): Promise<boolean> => {
  const done = (await copyByClipboard(text)) || copyBySelection(text);
  say(done ? t.value.copy.copied(name) : t.value.copy.failed);
  return done;
};

const copyByClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** The old way: still open where a panel may not use the clipboard directly. */
const copyBySelection = (text: string): boolean => {
  const area = document.createElement('textarea');
  const focused = document.activeElement;
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
};
