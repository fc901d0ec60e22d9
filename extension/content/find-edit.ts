/** « N° d’engagement : Non renseigné [Modifier] »: values that are only shown until a button turns them into inputs. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import type { PageControl } from '../../shared/core/portal/page-snapshot.ts';
import { FIELDS } from './find-search.ts';
import { isShown } from './is-shown.ts';
import { oncePerLook } from './one-look.ts';
import { hasOwnText, readText } from './read-text.ts';
import { pressedName } from './search-opener.ts';
import { ancestorsOf } from './walk-page.ts';

type Shown = NonNullable<PageControl['edits']>;

const PRESSED = 'button, [role="button"], a, input[type="button"]';
/** Folded. A pencil may be all it says. */
const OPENS = /^\W*(?:modifier|editer|changer|completer|corriger|renseigner|definir|edit|change)\b|^[✎✏🖉🖊]\ufe0f?$/u;
const LONGEST = 80;
const TITLES = 'h1, h2, h3, h4, h5, h6, legend, caption, [role="heading"]';
const OUTERMOST = 'form, main, body, nav, thead';
const LEVELS = 6;
/** More is a page, not a block of it. */
const MOST_ROWS = 20;

/** What a button of that kind lets one change, row by row; null for any other element. */
export const editsOf = oncePerLook((element): Shown | null => {
  if (!isOpener(element) || !isShown(element)) return null;
  const box = editedBox(element);
  const rows = box ? rowsIn(box) : [];
  return rows.length > 0 && rows.length <= MOST_ROWS ? rows : null;
});

const isOpener = (element: Element): boolean =>
  element.matches(PRESSED) &&
  !element.matches('[aria-haspopup], [role="combobox"]') &&
  (element.textContent ?? '').length <= LONGEST &&
  OPENS.test(pressedName(element));

/** The largest box in which it is alone, with nothing to fill. */
export const editedBox = (opener: Element): Element | null => {
  let box: Element | null = null;
  for (const around of [...ancestorsOf(opener)].slice(0, LEVELS)) {
    const holdsMore = [...around.querySelectorAll(`${PRESSED}, ${FIELDS}`)].some(
      (each) => each !== opener && isShown(each) && (each.matches(FIELDS) || isOpener(each)),
    );
    if (around.matches(OUTERMOST) || holdsMore) break;
    box = around;
  }
  return box;
};

/** Terms and their definitions, lines of a table, else lines of words. */
const rowsIn = (box: Element): Shown => {
  const terms = [...box.querySelectorAll('dt')];
  if (terms.length > 0) return terms.map((term) => asRow([readText(term), definitionOf(term)]));
  const lines = box.matches('tr') ? [box] : [...box.querySelectorAll('tr')];
  if (lines.length > 0) return lines.map((line) => asRow([...line.children].map((cell) => readText(cell))));
  const groups = groupsIn(box).map(textsIn);
  return groups.every((texts) => texts.length > 1 || texts.some((text) => text.includes(':')))
    ? groups.map(asRow)
    : [asRow(groups.flat())];
};

const definitionOf = (term: Element): string => {
  const next = term.nextElementSibling;
  return next?.matches('dd') ? readText(next) : '';
};

/** The children that bear words, of the innermost box that holds them all. */
const groupsIn = (box: Element): Element[] => {
  const worded = [...box.children].filter((each) => textsIn(each).length > 0);
  const [only, another] = worded;
  if (hasOwnText(box) || !only) return [box];
  return another ? worded : groupsIn(only);
};

const textsIn = (box: Element): string[] => {
  if (box.matches(`${TITLES}, ${PRESSED}`) || !isShown(box)) return [];
  if (hasOwnText(box)) return [readText(box)];
  return [...box.children].flatMap(textsIn);
};

/** « N° d’engagement : 0048 » is a name and a value in one text. */
const asRow = ([first = '', ...rest]: string[]): Shown[number] => {
  const [name = '', ...more] = first.split(/\s*:\s+|\s*:$/);
  return {
    label: name,
    value: [...more, ...rest]
      .filter((text) => !OPENS.test(foldText(text)))
      .join(' ')
      .trim(),
  };
};
