/** Whether a page that says little by itself goes on with the deposit that was begun in its tab. */
import type { FillTarget } from './fill-types.ts';
import type { FieldMatches } from './match-fields.ts';
import { foldText } from './normalise-label.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';

/** The screens of the deposit that the tab has shown so far, and the fields that were right on them. */
export type Flow = { pages: readonly PageSnapshot[]; right: ReadonlySet<FillTarget> };

export const NO_FLOW: Flow = { pages: [], right: new Set() };

/**
 * « Étape 5/5 » after « Étape 4/5 » does. So does a page that asks for what has yet to be asked, and for little else:
 * one that asks for the number and the date again looks for an invoice.
 */
export const goesOn = (snapshot: PageSnapshot, matches: FieldMatches, { pages, right }: Flow): boolean => {
  const asked = snapshot.controls.filter(isAsked);
  const ours = [...matches].filter(([, match]) => typeof match === 'object' && asked.includes(match));
  if (pages.length === 0 || ours.length * 2 <= asked.length || snapshot.titles.some(looksForSome)) return false;
  const steps = new Set(pages.flatMap(stepsOf));
  if (stepsOf(snapshot).some((step) => steps.has(step))) return true;
  const fresh = ours.filter(([target]) => !right.has(target));
  return (
    fresh.length === ours.length && (ours.length > 1 || pages.some((page) => page.titles[0] === snapshot.titles[0]))
  );
};

/** What stands before the reader in the page's own part. */
const isAsked = ({ kind, aside, putAway, readOnly }: PageControl): boolean =>
  kind !== 'folded' && !aside && !putAway && !readOnly;

const looksForSome = (title: string): boolean =>
  /\b(?:recherche|rechercher|filtres?|filtrer|criteres|resultats)\b/.test(foldText(title));

/** « Étape 4/5 », « 4 sur 5 », « Étape 4 : les montants »: how many there are, else that there are steps. */
const stepsOf = ({ titles }: PageSnapshot): string[] =>
  titles.flatMap((title) => {
    const folded = foldText(title);
    const [, of] = /(?<![\d/])\d{1,2} ?(?:\/|sur|de) ?(\d{1,2})(?![\d/])/.exec(folded) ?? [];
    return [...(of ? [of] : []), ...(/\betape \d/.test(folded) ? ['etape'] : [])];
  });
