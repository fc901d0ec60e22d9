/** Places to drop a file on: what stands for a hidden file input, or takes the file with no input at all. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { isShown } from './is-shown.ts';
import { readText } from './read-text.ts';
import { parentOf } from './walk-page.ts';

const CALLED =
  /drop[-_]?(?:zone|area|box|target)|(?:file|pdf|upload)[-_]?drop|dragger|drag[-_]?(?:and|n)?[-_]?drop|dnd|upload[-_]?(?:zone|area|box)/i;
/** Folded. */
const INVITES = /\b(?:gliss|depos|parcour|televers|import|choisi|selectionn|drag|drop|browse)\w*/;
const FILE_INPUT = 'input[type="file"]';
/** The row or block that an input and its drawing share. */
const LEVELS = 3;

/** Takes a dropped file by itself: no file input in it or beside it. */
export const isDropZone = (element: Element): boolean =>
  isZone(element) &&
  ![...element.querySelectorAll('*')].some(isZone) &&
  ![element, ...surroundings(element)].some((around) => around.querySelector(FILE_INPUT) !== null);

/** What a person presses or drops on in the place of a hidden file input; null when nothing around says so. */
export const fileFace = (input: Element): Element | null => {
  for (const around of surroundings(input)) {
    if (around.querySelectorAll(FILE_INPUT).length > 1) return null;
    if (isZone(around) && isShown(around)) return around;
    const face = [around, ...around.querySelectorAll('button, label, [role="button"], div, a')].find(
      (each) => (isZone(each) || (each.matches('button, label, [role="button"], a') && invites(each))) && isShown(each),
    );
    if (face) return face;
    if (isPlainPlace(around)) return around;
  }
  return null;
};

const OTHERS = 'input:not([type="file"], [type="hidden"]), select, textarea';
const LONGEST = 200;

/** Mere words that invite, under a transparent input or around a hidden one, and nothing else to fill. */
const isPlainPlace = (around: Element): boolean =>
  (around.textContent ?? '').trim().length <= LONGEST &&
  around.querySelector(OTHERS) === null &&
  invites(around) &&
  isShown(around);

const isZone = (element: Element): boolean => CALLED.test(`${element.className} ${element.id}`) && invites(element);

const invites = (element: Element): boolean => INVITES.test(foldText(readText(element) || (element.textContent ?? '')));

function* surroundings(element: Element): Generator<Element> {
  let around = parentOf(element);
  for (let level = 0; around && level < LEVELS && !around.matches('form, main, body'); level += 1) {
    yield around;
    around = parentOf(around);
  }
}

/** The words on the place itself, which name it when no label does. */
export const wordsOfFace = (face: Element): string =>
  readText(face) || (face.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What announces it ends in a colon or a quotation mark, and no file is called by one. */
const FILE_NAME = /(?:^|[:«“"])\W*([^/\\:«»“”"]+\.pdf)\b/i;

/** Many zones take the file away and show its name. */
export const shownFileName = (face: Element): string => fileNameIn(surroundings(face));

/** Some take the input itself away once it has given them the file: '' for one that is still there. */
export const nameLeftBy = (input: Element): (() => string) => {
  const around = [...surroundings(input)];
  return () => (input.isConnected ? '' : fileNameIn(around.filter((each) => each.isConnected)));
};

const fileNameIn = (places: Iterable<Element>): string => {
  for (const around of places) {
    if (around.querySelectorAll(FILE_INPUT).length > 1) break;
    const shown = [...around.querySelectorAll('*')].map((each) => FILE_NAME.exec(ownWords(each))?.[1]);
    const name = shown.find((each) => each !== undefined);
    if (name !== undefined) return name;
  }
  return '';
};

/** Its « Retirer » may stand in the same line. */
const ownWords = ({ childNodes }: Element): string =>
  [...childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ nodeValue }) => nodeValue)
    .join('')
    .trim();
