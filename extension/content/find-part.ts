/** Which part of the page a control stands in: the search box of a header is in another one than the form. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { filtersIn } from './find-filters.ts';
import { oncePerLook } from './one-look.ts';
import { readText } from './read-text.ts';
import { SUBMITS } from './refuse-submit.ts';
import { ancestorsOf } from './walk-page.ts';

/** The innermost form, bar or filter of its document that holds the element; else that document. */
export const partOf = (element: Element): Element => {
  const { ownerDocument } = element;
  const own = [...ancestorsOf(element)].filter((around) => around.ownerDocument === ownerDocument);
  return (
    own.find((around) => around.localName === 'form' || isBar(around) || isFilter(around)) ??
    ownerDocument.documentElement
  );
};

const isFilter = (around: Element): boolean => filtersIn(around.ownerDocument.documentElement).includes(around);

/** Folded words of a name, a class or an address: « rechercheForm » is two. */
const BARS = /^(?:topbar|navbar|bandeau|banner|banniere|masthead)$/;
const ASIDE = /^(?:(?:re)?cherche[rz]?|recherches?|search|find|lookup|header|entete|menu|nav|navigation|toolbar)$/;

/** `page-with-navbar` on the body says it of what the page has, not of what it is. */
const isBar = oncePerLook(
  (around) => !around.matches('html, body, main, form') && wordsIn(around).some((word) => BARS.test(word)),
);

/** A part that calls itself a search, a header or a menu; one that does not may be a form all the same. */
export const isAsidePart = oncePerLook((part) => {
  const isWhole = part.matches('html');
  const frame = part.ownerDocument.defaultView?.frameElement ?? null;
  const said = [isWhole ? null : part, frame].flatMap((each) => (each ? wordsIn(each) : []));
  return (
    said.some((word) => BARS.test(word) || ASIDE.test(word)) || (!isWhole && part.querySelector(SEARCHED) !== null)
  );
});

/** What its buttons that send it are called, and the frame it stands in; of a filter, that it is one. */
export const sendsOf = oncePerLook((part): string[] => {
  if (isFilter(part)) return ['Filtrer'];
  const buttons = part.localName === 'form' ? [...part.querySelectorAll(SUBMITS)] : [];
  const names = buttons.map((each) => each.getAttribute('value')?.trim() || readText(each));
  return names.length > 0 ? names : [part.ownerDocument.defaultView?.frameElement?.getAttribute('title') ?? ''];
});

const SEARCHED = 'input[type="search"], [role="searchbox"]';
const SAYING = ['id', 'name', 'class', 'title', 'aria-label', 'action'];

const wordsIn = (element: Element): string[] =>
  SAYING.flatMap((attribute) =>
    foldText((element.getAttribute(attribute) ?? '').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).split(/[^a-z]+/),
  );
