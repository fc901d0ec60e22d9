/** A calendar that has opened over the page, by what a person reads of it: a month and a year, and its days in order. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { monthNumber } from './date-parts.ts';
import { isInput, isSelect } from './element-kinds.ts';
import { isSeen, isShown } from './is-shown.ts';
import { inOneLook } from './one-look.ts';
import { wordsOf } from './read-text.ts';
import { ancestorsOf, comesBefore, drawnWithin, holdsDrawn, innermostOf, walkElements } from './walk-page.ts';

/** `month`: months since year 0, so that two can be told apart by a subtraction. `days`: those of the month, from the first on. */
export type Calendar = { month: number; days: Element[]; before: Element | null; after: Element | null };

/** « Novembre, 2026 », « ‹ nov. 2026 › ». */
const TITLE = /^[^\p{L}\d]*(\p{L}+)\.?[^\p{L}\d]*(\d{4})[^\p{L}\d]*$/u;
const LONGEST = 30;
const CHOSEN = 'select, input';
/** A calendar's own head is small: a month, a year, their arrows. */
const MOST_PARTS = 16;
/** The title may lie some boxes deep beside the days. */
const LEVELS = 8;
const FORM = 'form, fieldset, section, main, body';

/** The innermost elements that name a month and nothing else. */
export const monthTitles = (page: Document): Element[] =>
  inOneLook(() => {
    const all = [...walkElements(page)].filter((each) => monthIn(each) !== null && isShown(each));
    return innermostOf(all);
  });

const monthIn = (element: Element): number | null => {
  const [, name = '', year] = TITLE.exec(foldText(titleOf(element))) ?? [];
  const month = monthNumber(name);
  return /^\d{2}$/.test(month) ? Number(year) * 12 + Number(month) - 1 : null;
};

/** The month and the year may be those of a list and of an input: what one reads of these is what they hold. */
const titleOf = (element: Element): string => {
  const chosen = element.querySelectorAll(CHOSEN).length;
  if (chosen === 0) return (element.textContent ?? '').length > LONGEST ? '' : wordsOf(element);
  return chosen <= 2 && element.querySelectorAll(':not(option)').length <= MOST_PARTS ? heldIn(element) : '';
};

const heldIn = (element: Element): string => {
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    const child = node as Element;
    if (node.nodeType !== Node.ELEMENT_NODE || !isSeen(child)) return '';
    if (isSelect(child)) return child.selectedOptions[0]?.text ?? '';
    return isInput(child) ? child.value : heldIn(child);
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
};

/** @returns null where the days around the title, and no other of the `titles`, are not those of its month, one after the other. */
export const calendarOf = (title: Element, titles: readonly Element[]): Calendar | null => {
  const month = monthIn(title);
  if (month === null) return null;
  const inner = [title];
  for (const box of [...ancestorsOf(title)].slice(0, LEVELS)) {
    if (box.matches(FORM) || titles.some((other) => other !== title && holdsDrawn(box, other))) return null;
    const days = daysIn(box, lengthOf(month));
    if (days) return { month, days, ...arrowsOf(title, inner.at(-1) ?? title, box) };
    inner.push(box);
  }
  return null;
};

const lengthOf = (month: number): number => new Date(Math.floor(month / 12), (month % 12) + 1, 0).getDate();

/** Those of the months before and after may stand around them; where another whole month does, one is leaving as the other comes. */
const daysIn = (box: Element, length: number): Element[] | null => {
  const cells = innermostOf(drawnWithin(box).filter((each) => dayIn(each) !== null && isShown(each)));
  const first = cells.findIndex((each) => dayIn(each) === 1);
  const [days, rest] = [cells.slice(first, first + length), cells.slice(first + length)];
  if (first < 0 || rest.some((each) => dayIn(each) === SHORTEST_MONTH)) return null;
  return days.length === length && days.every((each, at) => dayIn(each) === at + 1) ? days : null;
};

const SHORTEST_MONTH = 28;

const dayIn = (element: Element): number | null => {
  const text = (element.textContent ?? '').trim();
  return /^(?:[1-9]|[12]\d|3[01])$/.test(text) ? Number(text) : null;
};

type Arrows = Pick<Calendar, 'before' | 'after'>;

/** In the title, in the head of the month, else around its days, where their names alone tell them from all that is bare. */
const arrowsOf = (title: Element, head: Element, box: Element): Arrows => {
  const within = arrowsCalled(drawnWithin(title).filter((each) => isArrow(each) && isShown(each)));
  if (within.before && within.after) return within;
  const own = arrowsBeside(title, head);
  if (own.before || own.after) return own;
  for (const around of [box, ...ancestorsOf(box)].slice(0, AROUND_LEVELS)) {
    if (around.matches(FORM)) break;
    const found = arrowsCalled(arrowsIn(around, title));
    if (found.before || found.after) return found;
  }
  return own;
};

const AROUND_LEVELS = 4;

const arrowsIn = (around: Element, title: Element): Element[] => {
  const isBeside = (each: Element) => !holdsDrawn(each, title) && !holdsDrawn(title, each);
  const arrows = drawnWithin(around).filter((each) => isArrow(each) && isBeside(each) && isShown(each));
  return arrows.filter((each) => !arrows.some((other) => other !== each && holdsDrawn(other, each)));
};

const arrowsCalled = (arrows: readonly Element[]): Arrows => {
  const called = (name: RegExp) => arrows.find((each) => name.test(nameOf(each))) ?? null;
  return { before: called(PREVIOUS), after: called(NEXT) };
};

/** By their names, else by their places: nearest to the title on either side, or both behind it; those of whole years lie farther out. */
const arrowsBeside = (title: Element, head: Element): Arrows => {
  const outer = arrowsIn(head, title);
  const named = arrowsCalled(outer);
  const [left, right] = [true, false].map((isLeft) => outer.filter((each) => comesBefore(each, title) === isLeft));
  const [before, after] = left?.length === 0 && right?.length === 2 ? right : [left?.at(-1), right?.[0]];
  return { before: named.before ?? before ?? null, after: named.after ?? after ?? null };
};

const PREVIOUS = /preced|prev/;
const NEXT = /suiv|next/;
const OF_MONTH = /mois|month|preced|prev|suiv|next/;
const OF_YEAR = /annee|year/;

/** Nothing but a picture or a sign, and called nothing else than what it does. */
const isArrow = (element: Element): boolean => {
  const [words, name] = [element.textContent ?? '', nameOf(element)];
  const isBare = element.matches('button, a, [role="button"], div, span, i') && !/[\p{L}\d×✕✖]/u.test(words);
  return isBare && (name === '' || OF_MONTH.test(name)) && !OF_YEAR.test(name);
};

const nameOf = (element: Element): string => foldText(element.ariaLabel || element.getAttribute('title') || '');
