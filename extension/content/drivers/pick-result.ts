/** Picking the one result that is ours in a list that fills after a while. */

import { matchOption } from '../../../shared/core/portal/match-option.ts';
import { isWordingOf, sameCode } from '../../../shared/core/portal/names-code.ts';
import { hidesIban } from '../../../shared/core/portal/names-iban.ts';
import { foldText } from '../../../shared/core/portal/normalise-label.ts';
import { codeOfResult } from '../code-of.ts';
import { wordsOf } from '../read-text.ts';
import { pause } from '../wait-until-quiet.ts';
import { innermost } from './list-view.ts';
import { beginsWith, namesInPart, namesWholly } from './name-result.ts';

export type ListView = { results: Element[]; loading: boolean };

const AT_MOST = 8000;
/** A list that stays the same this long has said its last word: sooner when ours is in it. */
const STILL_FOUND = 250;
const STILL_MISSING = 2200;
const STILL_NONE = 1800;
const STEP = 40;

/** `others`: names of what else the list may hold, where that is known. */
export type Wanted = { expect: readonly string[]; others?: readonly (readonly string[])[] | undefined };

/** @returns the only result that names the first of `expect` that any names; `ambiguous` when several do. */
export const pickResult = async (
  look: () => ListView,
  wanted: Wanted,
): Promise<Element | 'option-missing' | 'ambiguous'> => {
  const start = Date.now();
  let [since, before] = [start, ''];
  while (Date.now() - start < AT_MOST) {
    await pause(STEP);
    const { results, loading } = look();
    const now = `${loading} ${results.map(wordsOf).join('|')}`;
    if (now !== before) [since, before] = [Date.now(), now];
    const ours = innermost(oursAmong(results, wanted));
    const still = Date.now() - since;
    if (loading || still < STILL_FOUND) continue;
    if (ours.length > 0) return ours.length === 1 ? (ours[0] ?? 'option-missing') : 'ambiguous';
    if (still >= (saysNone(results) ? STILL_NONE : STILL_MISSING)) break;
  }
  return 'option-missing';
};

export const oursAmong = (results: readonly Element[], { expect, others }: Wanted): Element[] => {
  for (const name of expect.map(withoutMark)) {
    const wholly = results.filter((each) => namesWholly(each, name));
    const first = wholly.filter((each) => beginsWith(each, name));
    if (wholly.length > 0) return first.length === 1 ? first : wholly;
    const inPart = results.filter((each) => namesInPart(each, name));
    if (inPart.length > 0) return inPart;
  }
  for (const name of expect) {
    const called = results.filter((each) => sameCode(codeOfResult(each) ?? '', name));
    if (called.length > 0) return called;
  }
  const worded = results.filter((each) => expect.some((name) => isWordingOf(wordsOf(each), name)));
  if (worded.length > 0) return worded;
  const hidden = results.filter((each) => expect.some((name) => hidesIban(wordsOf(each), name)));
  return hidden.length === 0 && others ? meantAmong(results, expect, others) : hidden;
};

/** « =Fournisseur »: known by these words when there are no others. */
const withoutMark = (text: string): string => text.replace(/^=/, '');

/** In words that are not quite ours, but more ours than those of any other value. */
const meantAmong = (results: readonly Element[], expect: readonly string[], others: readonly (readonly string[])[]) => {
  const texts = Object.fromEntries([expect, ...others].map((names, at) => [String(at), names]));
  const options = results.map((each, at) => ({ value: `#${at}`, text: wordsOf(each) }));
  const found = matchOption(options, '0', texts);
  if (found === 'ambiguous') return [...results];
  const at = typeof found === 'object' ? options.indexOf(found) : -1;
  return results.slice(at, at + 1).filter(() => at >= 0);
};

const saysNone = (results: readonly Element[]): boolean =>
  results.length > 0 &&
  results.every((each) => /aucun|no result|not found|introuvable|pas de resultat/.test(foldText(wordsOf(each))));
