/** What the page itself calls what is chosen in a list, behind the words that it shows. */
import { choiceCode } from './chosen-text.ts';
import { isSelect } from './element-kinds.ts';
import { wordsOf } from './read-text.ts';
import { hostOf } from './walk-page.ts';

const CODED = '[role="option"], [role="radio"], option';
const isOption = (each: Element): boolean => each.matches(CODED) || each.localName.endsWith('-option');

/** @param shown what the list shows. Undefined where it is not known, or where the words are all there is. */
export const codeOf = (element: Element, shown: string): string | undefined => {
  if (shown === '') return undefined;
  const [code, another] = isSelect(element) ? [element.value] : codesAmong(element, shown);
  const own = another === undefined ? code : undefined;
  return (own ?? choiceCode(element)) || undefined;
};

/** Options that are the children of a component, put away while it is closed. */
const codesAmong = (element: Element, shown: string): string[] =>
  [...(hostOf(element) ?? element).querySelectorAll('[value], [data-value]')]
    .filter((each) => isOption(each) && wordsOf(each) === shown)
    .flatMap(valuesOf);

export const valuesOf = (option: Element): string[] =>
  ['value', 'data-value'].flatMap((name) => option.getAttribute(name) ?? []).slice(0, 1);

/** Of a result, or of the only part of it that bears one. */
export const codeOfResult = (result: Element): string | undefined => {
  const [code, another] = [result, ...result.querySelectorAll('[value], [data-value]')].flatMap(valuesOf);
  return another === undefined ? code : undefined;
};
