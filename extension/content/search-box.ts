/** A box that looks for something: what it is called, « Numéro de facture », is what it looks by and none of the form's fields. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { isTextElement, type TextElement } from './element-kinds.ts';
import { labelsOf } from './find-label.ts';
import { readText } from './read-text.ts';
import { ancestorsOf, calledOf, holdsDrawn, hostOf, namedBy } from './walk-page.ts';

const SEARCHES = /^\W*(?:re)?cherche[rz]?\b/;

export const isSearchBox = (element: Element): boolean =>
  isTextElement(element) &&
  (element.matches('[type="search"], [role="searchbox"], [role="search"]') ||
    SEARCHES.test(foldText(calledSo(element))));

/** « Rechercher une facture »: the site's own, whatever else it says. */
export const looksForInvoices = (element: Element): boolean =>
  isTextElement(element) && INVOICES.test(foldText(calledSo(element)));

const INVOICES =
  /^\W*(?:re)?cherche[rz]? (?:(?:une?|des|la|les?|mes|vos) |(?:dans|parmi) (?:les|mes|vos) )?factures?\b/;

/** By the surest words there are. */
export const calledSo = (element: Element): string => {
  const named = [
    ...labelsOf(element).map((label) => readText(label)),
    ...namedBy(element, 'aria-labelledby').map((each) => readText(each)),
    ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
  ];
  return named.find((name) => name.trim() !== '') ?? '';
};

/**
 * The first control of the page, outside of what holds all the others together: the site's own rather than the form's.
 * Only words written beside it can tell.
 * @param rest the controls that come after it.
 */
export const standsApart = (element: Element, rest: readonly Element[]): boolean => {
  if (rest.length < FEW || !isTextElement(element) || isNamedInSight(element)) return false;
  const around = aroundAll(rest);
  return around !== null && !holdsDrawn(around, element) && !rest.some((each) => isOfOneForm(element, each));
};

const FEW = 2;

const isNamedInSight = (element: Element): boolean =>
  labelsOf(element).length > 0 || namedBy(element, 'aria-labelledby').length > 0 || calledOf(hostOf(element)) !== '';

const aroundAll = ([first, ...rest]: readonly Element[]): Element | null =>
  first ? ([...ancestorsOf(first)].find((around) => rest.every((each) => holdsDrawn(around, each))) ?? null) : null;

const isOfOneForm = (element: TextElement, other: Element): boolean => element.form?.contains(other) === true;
