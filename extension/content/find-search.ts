/** « SIRET [          ] [Rechercher] »: what is typed there says nothing to the page until its search has answered. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import type { PageControl } from '../../shared/core/portal/page-snapshot.ts';
import { isSelect, isTextElement } from './element-kinds.ts';
import { findLabels } from './find-label.ts';
import { isShown, isThere } from './is-shown.ts';
import { readText } from './read-text.ts';
import { textBefore } from './text-before.ts';
import { ancestorsOf, parentOf } from './walk-page.ts';

const SEARCHES = /^\W*(?:(?:re)?cherche[rz]?|verifie[rz]?|trouve[rz]?|interroge[rz]?|search|find)\b(?!.*avance)/;
export const BUTTONS = 'button, [role="button"], a, input[type="button"], input[type="submit"]';
export const FIELDS =
  'input:not([type="hidden"], [type="button"], [type="submit"]), select, textarea, [role="combobox"]';
/** How far the button may be from the input in the page's tree. */
const NEAR = 3;

export const findSearch = (element: Element): PageControl['search'] => {
  if (isSelect(element)) return listReload(element);
  if (!isTextElement(element)) return undefined;
  const button = buttonBeside(element);
  if (!button && !answersAsTyped(element)) return undefined;
  const found = nameFound(element);
  if (button) return { button: nameOf(button), found };
  // Where no name is ever shown, nothing tells whether what is typed was found.
  return found === null ? undefined : { button: '', found };
};

/** « Rechercher une structure »: its answers come up as one types, and one of them is to be pressed. */
const answersAsTyped = (element: Element): boolean =>
  element.matches('[type="search"], [role="searchbox"]') || SEARCHES.test(foldText(placeholderOf(element)));

const placeholderOf = (element: Element): string => element.getAttribute('placeholder') ?? '';

const buttonBeside = (element: Element): Element | null => {
  for (const around of nearest(element, NEAR)) {
    if (holdsAnother(around, element)) break;
    const button = searchIn(around, element);
    if (button) return button;
  }
  const form = ownSearchForm(element);
  return (form && searchIn(form, element)) ?? buttonBehind(element);
};

const holdsAnother = (around: Element, element: Element): boolean =>
  [...around.querySelectorAll(FIELDS)].some((each) => each !== element && isThere(each, around));

/** A page may lay its whole form flat, buttons and what it tells between the fields. */
const buttonBehind = (element: Element): Element | null =>
  buttonsIn(following(element)).find(
    (each) => saysSearch(each) && (isOfService(element) || !OF_SERVICE.test(foldText(nameOf(each)))),
  ) ?? null;

const OF_SERVICE = /^\W*\w+ (?:\w+ )?(?:code )?services?\b/;

const buttonsIn = (boxes: readonly Element[]): Element[] =>
  boxes.flatMap((box) =>
    [box, ...box.querySelectorAll(BUTTONS)].filter(
      (each) => each.matches(BUTTONS) && isThere(each, parentOf(box) ?? box),
    ),
  );

/** What stands between the field's own box and the next that holds a field, in the page's order or against it. */
const following = (element: Element, way: 'next' | 'previous' = 'next'): Element[] => {
  const boxes: Element[] = [];
  const after = (box: Element) => (way === 'next' ? box.nextElementSibling : box.previousElementSibling);
  for (let box = after(boxAround(element)); box && boxes.length < MOST_BETWEEN; box = after(box)) {
    if (box.matches(`${FIELDS}, ${TITLED}`) || box.querySelector(FIELDS)) break;
    boxes.push(box);
  }
  return boxes;
};

const TITLED = 'form, main, body, section, fieldset, dialog, nav, h1, h2, h3, h4, h5, h6';
const MOST_BETWEEN = 6;

const boxAround = (element: Element): Element => {
  let box = element;
  for (const around of nearest(element, BLOCK)) {
    if (around.matches(TITLED) || holdsAnother(around, element)) break;
    box = around;
  }
  return box;
};

const FILLS_LIST =
  /\b(?:actualise[rz]?|rafraichi\w*|recharge[rz]?|charge[rz]?|mettre a jour|afficher?|affichez|liste[rz]|refresh|reload|load)\b.*\b(?:listes?|services?|structures?|list)\b|^\W*(?:actualise[rz]?|rafraichi\w*|recharge[rz]?|refresh|reload)\W*$|^[⟳↻🔄]\ufe0f?$/u;

/** What has to be pressed for a list to be filled. */
const listReload = (list: Element): PageControl['search'] => {
  const boxes = [boxAround(list), ...following(list), ...following(list, 'previous')];
  const button = buttonsIn(boxes).find((each) => FILLS_LIST.test(foldText(nameOf(each))));
  return button && { button: nameOf(button), found: null };
};

const searchIn = (around: Element, element: Element): Element | null =>
  [...around.querySelectorAll(BUTTONS)].find(
    (each) => isAfter(each, element) && saysSearch(each) && isThere(each, around),
  ) ?? null;

/** The form that asks for nothing else, and has no button but those that search. */
export const ownSearchForm = (element: Element): HTMLFormElement | null => {
  const form = element.closest('form');
  const others = [...(form?.querySelectorAll(`${BUTTONS}, ${FIELDS}`) ?? [])].filter(
    (each) => each !== element && isShown(each),
  );
  return others.length > 0 && others.every((each) => each.matches(BUTTONS) && searches(each)) ? form : null;
};

export const searches = (element: Element): boolean => saysSearch(element) && isShown(element);

const saysSearch = (element: Element): boolean => SEARCHES.test(foldText(nameOf(element)));

export const isAfter = (each: Element, element: Element): boolean =>
  (element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The `value` of anything but an input is read by nobody. */
export const nameOf = (button: Element): string => {
  const names = [
    button.localName === 'input' ? button.getAttribute('value') : null,
    button.textContent,
    button.getAttribute('aria-label'),
    (button as HTMLElement).title,
  ];
  return names.find((name) => name?.trim())?.trim() ?? '';
};

function* nearest(element: Element, levels: number): Generator<Element> {
  let level = 0;
  for (const around of ancestorsOf(element)) {
    if (level++ >= levels || around.matches('form, main, body')) return;
    yield around;
  }
}

const CALLED = /^(?:raison sociale|denomination|designation)\b[\s:*]*/;
const SERVICE_CALLED = /^(?:libelle|nom|designation)(?: du)? service\b[\s:*]*/;
/** « — » is no name. */
const NO_WORD = /^[^\p{L}\p{N}]*$/u;
/** The block that holds the input and what the page says of it. */
const BLOCK = 6;

/** What stands after « Raison sociale », or « Libellé service » for a service: '' while nothing was found, null when the page has no such words. */
const nameFound = (element: Element): string | null => {
  const called = isOfService(element) ? SERVICE_CALLED : CALLED;
  for (const around of nearest(element, BLOCK)) {
    const told = [...around.querySelectorAll('*')].find((each) => called.test(foldText(readText(each))));
    if (told) return nameBeside(told, called);
  }
  const told = following(element)
    .flatMap((each) => [each, ...each.querySelectorAll('*')])
    .find((each) => called.test(foldText(readText(each))));
  return told ? nameBeside(told, called) : nameInMessage(element);
};

const nameBeside = (told: Element, called: RegExp): string =>
  (foldText(readText(told)).replace(called, '') || wordsAfter(told)).replace(NO_WORD, '');

const isOfService = (element: Element): boolean =>
  findLabels(element, textBefore(element)).some(({ text }) => /\bservice\b/.test(foldText(text)));

/** « MAIRIE DE TEST » under the input, in green: the page calls it a message, and a good one. */
const SUCCEEDS = /(?:^|[-_])(?:valid|success|succes|found|trouvee?)(?:$|[-_])/;
const OF_WRITING = /\b(?:valide|format|correcte?|conforme|chiffres|siret|recherche)\b/;

const nameInMessage = (element: Element): string | null => {
  for (const around of nearest(element, NEAR)) {
    const said = [...around.querySelectorAll('*')].find(
      (each) =>
        [...each.classList].some((name) => SUCCEEDS.test(name)) && each.querySelector(FIELDS) === null && isShown(each),
    );
    const name = said ? readText(said) : '';
    if (/\p{L}{2}/u.test(name) && !OF_WRITING.test(foldText(name))) return name;
  }
  return null;
};

const SHOWS = 'input, output, select, textarea';

/** Of what holds these words and no others. */
const nextOfBox = (told: Element): Element | null => {
  const box = told.parentElement;
  return box && lettersOf(box) === lettersOf(told) ? box.nextElementSibling : null;
};

const lettersOf = (element: Element): string => readText(element).replace(/[^\p{L}]/gu, '');

/** A place kept for the name within the very words that announce it. */
const BLANK = ':empty:not(i, img, br, input, svg, svg *, [aria-hidden="true"], [class*="ico" i])';

const wordsAfter = (told: Element): string => {
  if (told.querySelector(BLANK) && !told.querySelector(SHOWS)) return '';
  const next = told.nextElementSibling ?? nextOfBox(told);
  // Its own field may stand within the very words that name it.
  const [field] = [told, next].flatMap((each) =>
    each ? [each, ...each.querySelectorAll(SHOWS)].filter((one) => one.matches(SHOWS)) : [],
  );
  return field ? (field as HTMLInputElement).value : next ? readText(next) : '';
};
