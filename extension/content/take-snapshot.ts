/** What is on the page, as data: controls with the words around them, titles. The elements stay here. */
import type { PageControl, PageSnapshot } from '../../shared/core/portal/page-snapshot.ts';
import { withTold } from '../../shared/core/portal/told-siret.ts';
import { isClassChoice } from './class-choice.ts';
import { codeOf } from './code-of.ts';
import { isLocked, isOffForm, isReadOnly, kindOf } from './control-kind.ts';
import { isTypedBeside } from './drawn-box.ts';
import { isInput, isSelect } from './element-kinds.ts';
import { faceOf } from './face-of.ts';
import { findBlocks, isTitle } from './find-blocks.ts';
import { findComplaint } from './find-complaint.ts';
import { findConfirm } from './find-confirm.ts';
import { editsOf } from './find-edit.ts';
import { findLabels } from './find-label.ts';
import { findNearText, type Placed, type PlacedText, placeTexts } from './find-near-text.ts';
import { isAsidePart, partOf, sendsOf } from './find-part.ts';
import { findSearch } from './find-search.ts';
import { findSirets } from './find-sirets.ts';
import { findToggle } from './find-toggle.ts';
import { tokenOf } from './find-token.ts';
import { isBox } from './folding-box.ts';
import { isPutAway } from './is-put-away.ts';
import { isRequired } from './is-required.ts';
import { isCutAway, isShown } from './is-shown.ts';
import { isSignedOut } from './is-signed-out.ts';
import { inOneLook } from './one-look.ts';
import { optionsOf, readControl } from './read-control.ts';
import { readText, wordsOf } from './read-text.ts';
import { isForbidden } from './refuse-submit.ts';
import { isSearchBox, looksForInvoices, standsApart } from './search-box.ts';
import { textBefore } from './text-before.ts';
import { closedAdderOf, countVatRows, isVatGroup, vatCellsOf } from './vat-group.ts';
import { walkElements } from './walk-page.ts';

export type Look = { snapshot: PageSnapshot; elements: ReadonlyMap<number, Element> };

/** Gives an element the same number at every look. */
export type RefOf = (element: Element) => number;

export const numberElements = (): RefOf => {
  const refs = new WeakMap<Element, number>();
  let last = 0;
  return (element) => {
    const ref = refs.get(element) ?? ++last;
    refs.set(element, ref);
    return ref;
  };
};

export const takeSnapshot = (page: Document, refOf: RefOf): Look => inOneLook(() => lookAt(page, refOf));

const lookAt = (page: Document, refOf: RefOf): Look => {
  const all = [...walkElements(page)];
  const fillable = all.filter(isFillable);
  // They are read and written row by row, as one field.
  const cells = new Set(fillable.filter(isVatGroup).flatMap(vatCellsOf));
  const found = fillable.filter((element) => !cells.has(element));
  const placed = found.map((element) => ({ element, rect: faceOf(element).getBoundingClientRect() }));
  const texts = placeTexts(all);
  const parts = found.map(partOf);
  const isOne = new Set(parts).size < 2;
  const controls = placed.map((each, at) => ({
    ...describe(each, texts, placed, refOf),
    ...(!isOne && describePart(parts[at], refOf)),
  }));
  const titles = all.filter((element) => isTitle(element) && isShown(element)).map((element) => readText(element));
  return {
    snapshot: {
      titles: [page.title, ...titles].filter(Boolean),
      sirets: findSirets(all),
      ...(isSignedOut(all) && { signedOut: true }),
      controls: withTold(controls),
    },
    elements: new Map(found.map((element) => [refOf(element), element])),
  };
};

const describePart = (part: Element | undefined, refOf: RefOf): Pick<PageControl, 'part' | 'aside' | 'sends'> =>
  part ? { part: refOf(part), sends: sendsOf(part), ...(isAsidePart(part) && { aside: true }) } : {};

const isFillable = (element: Element): boolean =>
  kindOf(element) !== null &&
  !isOffForm(element) &&
  !looksForInvoices(element) &&
  (isShown(faceOf(element)) || isFolded(element));

/** What hides itself would not show in an open panel either, unless something is drawn in its place. */
const isFolded = (element: Element): boolean => {
  const hidesItself =
    getComputedStyle(element).display === 'none' || isCutAway(element) || element.matches('[aria-hidden="true"]');
  const neverShows =
    hidesItself && !tokenOf(element) && (kindOf(element) === 'text' || (isSelect(element) && isTypedBeside(element)));
  return !neverShows && findToggle(element) !== null && !isPutAway(element);
};

const describe = (
  placed: Placed,
  texts: readonly PlacedText[],
  others: readonly Placed[],
  refOf: RefOf,
): PageControl => {
  const { element } = placed;
  const edits = kindOf(element) === 'folded' ? editsOf(element) : null;
  const value = readControl(element);
  return {
    ref: refOf(element),
    kind: kindOf(element) ?? 'text',
    labels: namesOf(placed, texts, others),
    blocks: findBlocks(element),
    value,
    ...codedAs(element, value),
    options: optionsOf(element),
    locked: isLocked(element) || (edits !== null && isForbidden(element)),
    ...(edits && { edits }),
    ...(kindOf(element) === 'folded' && isBox(element) && { ticks: true }),
    ...(isReadOnly(element) && { readOnly: true }),
    ...(!isShown(faceOf(element)) && { putAway: true }),
    ...(isSearchBox(element) && { looksUp: true }),
    ...(tokenOf(element) && { token: true }),
    ...(isClassChoice(element) && { byLooks: true }),
    placeholder: isInput(element) ? element.placeholder : edits ? wordsOf(element) || (element.ariaLabel ?? '') : '',
    ...(isRequired(element) && { required: true }),
    search: findSearch(element),
    complaint: findComplaint(element),
    ...(kindOf(element) !== 'folded' && { confirm: findConfirm(element) }),
    ...(isVatGroup(element) && { rows: countVatRows(element), adder: closedAdderOf(element) ?? undefined }),
  };
};

const namesOf = (placed: Placed, texts: readonly PlacedText[], others: readonly Placed[]): PageControl['labels'] => {
  const { element } = placed;
  const near = isShown(faceOf(element)) ? findNearText(placed, texts, others) : textBefore(element);
  const labels = findLabels(element, near);
  const [first, ...rest] = others;
  const isApart =
    element === first?.element &&
    standsApart(
      element,
      rest.map((other) => other.element),
    );
  return isApart ? labels.filter(({ source }) => source === 'near') : labels;
};

/** Of a list only. */
const codedAs = (element: Element, value: string): Pick<PageControl, 'code'> => {
  const kind = kindOf(element);
  const code = kind === 'select' || kind === 'lookup' ? codeOf(element, value) : undefined;
  return code === undefined || code === value ? {} : { code };
};
