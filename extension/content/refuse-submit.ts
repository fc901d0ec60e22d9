/** The guard of every click. What submits, or reads as if it did, cannot be pressed by us. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { readText } from './read-text.ts';
import { ancestorsOf, closestAround, viewOf } from './walk-page.ts';

/** Verbs that send, save, leave or destroy, as the name of something to press. */
const FORBIDDEN_NAME =
  /\b(?:valide[rz]?|validation|envoye[rz]|envoi|enregistre[rz]|sauvegarde[rz]?|brouillon|suivante?|poursuivre|continue[rz]?|depose[rz]|soumettre|soumettez|transmettre|transmettez|confirme[rz]|confirmation|termine[rz]|finalise[rz]|signe[rz]|supprime[rz]|efface[rz]|annule[rz]|reinitialise[rz]|abandonne[rz]|quitte[rz]|deconnexion|submit|send|save|next|continue|confirm|delete|remove|cancel|reset|finish)\b/;

/** Names of options and labels are the portal's data: there only a name that begins with such a verb counts. */
const PRESSED = 'button, input, a, summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"], [onclick]';
export const SUBMITS =
  'button:not([type="button" i]), [type="submit" i], input[type="image" i], [type="reset" i], [formaction]';

/** @returns false, and does nothing, when the element is, holds or lies within something that may submit. */
export const press = (element: Element): boolean => pressUnless(isForbidden, element);

/** As a mouse does: some pages take a click for one only where the press that it ends has been seen. */
const pressUnless = (isRefused: (element: Element) => boolean, element: Element): boolean => {
  if (isRefused(element)) return false;
  const view = viewOf(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, view, ...place };
  const clicked = { ...init, detail: ONE_CLICK };
  // A list takes the first release for that of the press that opened it, unless the pointer has moved meanwhile.
  element.dispatchEvent(new view.PointerEvent('pointermove', { ...init, button: -1 }));
  element.dispatchEvent(new view.MouseEvent('mousemove', init));
  if (!element.isConnected || isRefused(element)) return false;
  element.dispatchEvent(new view.PointerEvent('pointerdown', init));
  element.dispatchEvent(new view.MouseEvent('mousedown', clicked));
  element.dispatchEvent(new view.PointerEvent('pointerup', init));
  element.dispatchEvent(new view.MouseEvent('mouseup', clicked));
  // The page may have answered by putting another thing in its place.
  if (!element.isConnected || isRefused(element)) return true;
  withoutLeaving(element, () => {
    // What is disabled is dead to a click of the mouse, but not to an event.
    if (!element.matches(':disabled')) element.dispatchEvent(new view.MouseEvent('click', clicked));
  });
  return true;
};

/** A click that says of no press that it ended it is a screen reader's: some lists, opened by the press, take it for a second one. */
const ONE_CLICK = 1;

/**
 * Presses a button whose only fault may be its own name, where that name, whole, is one that is asked for:
 * « Valider la sélection » in a search that has opened over the form, « Supprimer » in a row that we have added.
 */
export const pressNamed = (element: HTMLElement, wholeName: RegExp): boolean =>
  pressUnless((each) => !isSafelyNamed(each, wholeName), element);

const isSafelyNamed = (element: Element, wholeName: RegExp): boolean => {
  const written = element.matches('input[type="button" i]') ? (element as HTMLInputElement).value : '';
  const given = [readText(element), written, element.getAttribute('aria-label'), element.getAttribute('title')];
  const names = given.map((name) => foldText(name ?? '').trim());
  const around = [...ancestorsOf(element)];
  const isSafe = !submits(element) && !leaves(element) && !around.some(isForbiddenAlone);
  return isSafe && names.some((name) => wholeName.test(name)) && ![...element.querySelectorAll('*')].some(submits);
};

/** An empty address would load the page again, were nobody to answer the click: it is not there meanwhile. */
const withoutLeaving = (element: Element, click: () => void): void => {
  const link = element.closest('a[href=""]');
  link?.removeAttribute('href');
  click();
  link?.setAttribute('href', '');
};

/** A press on the page itself, which closes what is open over it: nothing of the page is under it. */
export const pressNowhere = ({ ownerDocument: { body } }: Element): void => {
  if (submitsInline(body)) return;
  const { MouseEvent, PointerEvent } = viewOf(body);
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  for (const type of ['pointerdown', 'pointerup']) body.dispatchEvent(new PointerEvent(type, init));
  for (const type of ['mousedown', 'mouseup', 'click'])
    body.dispatchEvent(new MouseEvent(type, { ...init, detail: ONE_CLICK }));
};

export const isForbidden = (element: Element): boolean => {
  const around = [element, ...ancestorsOf(element)];
  const within = [...element.querySelectorAll('*')];
  return around.some(isForbiddenAlone) || within.some(submits) || leadsToForbidden(element);
};

const isForbiddenAlone = (element: Element): boolean =>
  submits(element) || leaves(element) || (element.matches(PRESSED) && readsForbidden(element));

/** Whatever it is made of, it is called like something that sends. */
export const readsForbidden = (element: Element): boolean => FORBIDDEN_NAME.test(nameOf(element));

const submits = (element: Element): boolean =>
  (element.matches(SUBMITS) && !isOfNoForm(element)) || submitsInline(element);

/** One that no form would be sent by: it says what it opens or that it adds, or a component draws it in a shadow root of its own, no form being around. */
export const isOfNoForm = (element: Element): boolean =>
  element.matches('button:not([type], [formaction])') &&
  (element as HTMLButtonElement).form === null &&
  (element.hasAttribute('aria-haspopup') || addsAlone(element) || isDrawnOutOfForms(element));

/** « Ajouter une ligne », where there is nothing around it to be sent. */
const addsAlone = (button: Element): boolean =>
  /^\s*ajouter\b/.test(nameOf(button)) && !readsForbidden(button) && closestAround(button, 'form, [form]') === null;

/** A component may send the form it stands in, or names, for the button that it draws. */
const isDrawnOutOfForms = (button: Element): boolean => {
  const tree = button.getRootNode();
  const [host] = 'host' in tree ? [(tree as ShadowRoot).host] : [];
  const sends = '[form], [formaction], [type="submit" i], [type="reset" i]';
  return (
    host !== undefined && !host.matches(sends) && closestAround(host, 'form, [form]') === null && !readsForbidden(host)
  );
};

/** `onchange="this.form.submit()"`: writing there would send the form. */
export const submitsInline = (element: Element): boolean =>
  ['onclick', 'onchange', 'oninput', 'onblur', 'onmousedown', 'onmouseup', 'ondblclick', 'onkeydown'].some((name) =>
    /submit\s*\(|requestSubmit/i.test(element.getAttribute(name) ?? ''),
  );

/** A link that goes anywhere but within the page, or whose address is a script that does anything. One with an empty address is a button of AngularJS: `press` holds it back. */
const leaves = (element: Element): boolean =>
  element.localName === 'a' &&
  element.hasAttribute('href') &&
  !/^(?:#|$|javascript:\s*(?:void\s*(?:0|\(\s*0?\s*\)))?[\s;]*$)/i.test(element.getAttribute('href') ?? '');

/** A click on a label is a click on its control. */
const leadsToForbidden = (element: Element): boolean => {
  const control = element.closest('label')?.control;
  return control != null && isForbiddenAlone(control);
};

const nameOf = (element: Element): string =>
  foldText(
    [
      element.getAttribute('aria-label'),
      element.getAttribute('title'),
      element.matches('input[type="button" i]') ? (element as HTMLInputElement).value : '',
      element.textContent,
      readText(element),
    ].join(' '),
  );
