/** « SIRET du destinataire | Rechercher une structure »: a line that is pressed, its name and what it holds both written on it. */
import { isInvitation } from './drawn-box.ts';
import { isShown } from './is-shown.ts';
import { hasOwnText, readText } from './read-text.ts';
import { drawnWithin } from './walk-page.ts';

type NamedBox = { name: string; said: string };

const PRESSED = 'button[type="button"], [role="button"]:not(input)';
const OFF_FORM = 'nav, [role="menu"], [role="menubar"], [role="listbox"], [role="toolbar"], table';
const LONGEST_NAME = 60;

/** Once something is chosen, nothing in it invites to choose any more. */
const known = new WeakSet<Element>();

/** Null for any other button, one with more to read on it, or one that invites to nothing. */
export const namedBox = (element: Element): NamedBox | null => {
  if (!element.matches(PRESSED)) return null;
  const lines = drawnWithin(element).filter(hasOwnText);
  const [name, said] = lines.filter(isShown).map((line) => readText(line));
  if (lines.length !== 2 || !name || !said || name.length > LONGEST_NAME) return null;
  if (known.has(element)) return { name, said };
  if (!isInvitation(said) || isInvitation(name) || element.closest(OFF_FORM)) return null;
  known.add(element);
  return { name, said };
};
