/** SIRETs that the page writes as mere words, with the blocks they stand in. */

import { foldText } from '../../shared/core/portal/normalise-label.ts';
import type { PageSnapshot } from '../../shared/core/portal/page-snapshot.ts';
import { isOffForm } from './control-kind.ts';
import { findBlocks } from './find-blocks.ts';
import { isShown } from './is-shown.ts';
import { hasOwnText, readText } from './read-text.ts';

const SIRET = /(?<![\d.,])\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{5}(?![\d.,])/;
const LONGEST = 120;
/** What is offered, asked for or chosen is no statement of the page's own. */
const OTHER =
  'script, style, option, button, a, label, small, select, textarea, dialog, [role="dialog"], [role="listbox"], [role="option"], [role="combobox"], li';
const EXAMPLE = /exemple|\bex\b|format|example/;

/** @param all every element of the page. */
export const findSirets = (all: readonly Element[]): NonNullable<PageSnapshot['sirets']> =>
  all.filter(saysSiret).map((element) => ({ text: readText(element), blocks: findBlocks(element) }));

const saysSiret = (element: Element): boolean => {
  if (!hasOwnText(element) || element.closest(OTHER) !== null) return false;
  const text = element.textContent ?? '';
  return (
    text.length <= LONGEST &&
    SIRET.test(text) &&
    !EXAMPLE.test(foldText(text)) &&
    !isOffForm(element) &&
    isShown(element)
  );
};
