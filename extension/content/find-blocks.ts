/** The titles of the blocks that hold a control, innermost first. */
import { chosenOver } from './find-tab.ts';
import { oncePerLook } from './one-look.ts';
import { readText } from './read-text.ts';
import { ancestorsOf, namedBy } from './walk-page.ts';

const MAX_LENGTH = 100;
/** Spaces of the page's own writing included: no title is as long, and a whole menu need not be read to know it. */
const MOST_RAW = 2000;

export const findBlocks = (element: Element): string[] => {
  const titles: string[] = [];
  let inner: Element = element;
  for (const around of ancestorsOf(element)) {
    titles.push(...precedingTitles(inner), ...ownTitles(around, inner));
    inner = around;
  }
  return [...new Set(titles.filter((title) => title !== '' && title.length <= MAX_LENGTH))];
};

/** Titles an element bears itself: legend, caption, summary, aria name. */
const ownTitles = (around: Element, inner: Element): string[] => {
  const bearer = around.querySelector(':scope > legend, :scope > caption, :scope > summary');
  const titles = [bearer === inner ? null : bearer, chosenOver(around)].flatMap((each) =>
    each ? [wordsOf(each)] : [],
  );
  if (around.matches('section, form, fieldset, dialog, details, table, [role]:not([role="combobox"])')) {
    titles.push(
      namedBy(around, 'aria-labelledby')
        .map((each) => readText(each))
        .join(' '),
      around.getAttribute('aria-label') ?? '',
    );
  }
  return titles;
};

/** Headings before the element, at its level: each outer one must rank higher than the one it follows. */
const precedingTitles = (element: Element): string[] => {
  const titles: string[] = [];
  let rank = 10;
  for (const before of elementsBefore(element)) {
    const title = asTitle(before);
    if (!title || title.rank >= rank) continue;
    titles.push(title.text);
    rank = title.rank;
  }
  return titles;
};

/** Nearest first; for the slot of a component, what is put in it. */
function* elementsBefore(element: Element): Generator<Element> {
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    yield* before.localName === 'slot' ? (before as HTMLSlotElement).assignedElements().reverse() : [before];
}

const CONTROLS =
  'input:not([type="hidden"]), select, textarea, [role="combobox"], [role="textbox"], [role="radiogroup"]';
/** A table without rows yet has no controls, and is a title no more than it will be with them. */
const NO_TITLE = 'table, ul, ol, [role="grid"], [role="treegrid"], [role="table"]';
const GRID = '[role="grid"], [role="treegrid"], [role="table"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** How panel titles are called when they are no headings. */
const TITLE_CLASS =
  /(?:^|[-_\s])(?:(?:sub|sous-?)?(?:title|titre)\d?|heading|header|entete|legend|legende|caption|h[1-6])(?:$|[-_\s])/i;
/** What opens and closes a panel is its title. */
const FOLDS = '[aria-expanded]:not([aria-haspopup])';
/** Of the steps of a form, the one that it is on is the title of what it asks. */
const STEP = '[aria-current="step"]';
const CALLED_STEP = '[class*="step" i], [class*="etape" i]';
const CALLED_CURRENT = /(?:^|[-_\s])(?:active|actif|current|courante?|selected|process|en-?cours)(?:$|\s)/i;
const CLASSED = 7;
const BOLD = 8;

type Title = { text: string; rank: number };

/** An element that is nothing but a title, a heading or a line that looks like one; null when it holds a control. */
const asTitle = oncePerLook((element): Title | null => {
  if (element.matches(`head, label, script, style, ${CONTROLS}`) || element.querySelector(CONTROLS)) return null;
  const heading = element.matches(HEADINGS) ? element : element.querySelector(HEADINGS);
  if (heading) return { text: wordsOf(heading), rank: headingRank(heading) };
  const step = element.matches(STEP) ? element : (element.querySelector(STEP) ?? calledStep(element));
  if (step) return { text: wordsOf(step).replace(/^[\d\s.)]+/, ''), rank: CLASSED };
  if ((element.textContent ?? '').length > MOST_RAW || element.matches(GRID) || element.querySelector(NO_TITLE))
    return null;
  const text = wordsOf(element);
  if (text === '' || text.length > MAX_LENGTH) return null;
  if (
    isCalledTitle(element) ||
    element.matches(FOLDS) ||
    element.querySelector('[class*="title" i], [class*="titre" i]')
  )
    return { text, rank: CLASSED };
  return isLoneCell(element) || isBold(element) ? { text, rank: BOLD } : null;
});

/** By its class, where nothing else says it: one of several, or the others would say it too. */
const calledStep = (steps: Element): Element | null => {
  const all = [...steps.querySelectorAll(CALLED_STEP)];
  const [current, ...within] = all.filter((each) => CALLED_CURRENT.test(each.className));
  const isOne = current && within.every((each) => current.contains(each));
  return isOne && all.some((each) => isLikeStep(each, current)) ? current : null;
};

const isLikeStep = (each: Element, current: Element): boolean =>
  each !== current && each.parentElement === current.parentElement && each.classList[0] === current.classList[0];

/** The title of a panel that folds is often a button. */
const wordsOf = (title: Element): string => readText(title) || (title.textContent ?? '').replace(/\s+/g, ' ').trim();

/** By its class, or by its own name: `mat-card-title`. */
const isCalledTitle = ({ className, localName }: Element): boolean =>
  TITLE_CLASS.test(className) || TITLE_CLASS.test(localName);

const headingRank = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1] ?? 6);

/** A table row of one cell is the title of the rows after it. */
const isLoneCell = (element: Element): boolean => element.localName === 'tr' && element.children.length === 1;

const isBold = (element: Element): boolean => {
  const inner = element.firstElementChild;
  const lone = element.childElementCount === 1 && inner?.textContent?.trim() === element.textContent?.trim();
  const bearer = lone && inner ? inner : element;
  return (
    element.matches('p, div, strong, b, dt') &&
    element.childElementCount <= 1 &&
    Number(getComputedStyle(bearer).fontWeight) >= 600 &&
    !/:\s*$/.test(element.textContent ?? '')
  );
};

/** Every title the page shows, in order. */
export const isTitle = (element: Element): boolean =>
  element.matches(`${HEADINGS}, legend, caption, summary`) ||
  (element.childElementCount === 0 && isCalledTitle(element));
