/** Which of the portal's screens a page is: by what is written on it, never by its address. */
import { blockRank, isElsewhere } from './claim-field.ts';
import { hasFoldedPanel } from './folded-panel.ts';
import { type Flow, goesOn, NO_FLOW } from './goes-on.ts';
import { type FieldMatch, type FieldMatches, matchFields } from './match-fields.ts';
import { hasWords, labelKey } from './normalise-label.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';
import type { PortalMap, PortalScreen } from './portal-map.ts';

/** @param flow what the tab has shown before: the last step of a form may say too little by itself. */
export const recogniseScreen = (snapshot: PageSnapshot, map: PortalMap, flow: Flow = NO_FLOW): PortalScreen | null => {
  const views = map.screens.map((screen) => ({ screen, matches: matchFields(snapshot, screen) }));
  const scores = views.map((view) => ({ view, score: scoreOf(view, snapshot) }));
  const recognised = scores.filter(({ view, score }) => score >= view.screen.recognisedBy.atLeast);
  const named = recognised.sort((a, b) => b.score - a.score)[0]?.view ?? recogniseStep(views, { snapshot, map, flow });
  return named && widest(named, views, snapshot).screen;
};

/** A screen of the map, and what of it is on the page. */
type View = { screen: PortalScreen; matches: FieldMatches };

/** A form of one page may begin as the upload does: whatever it is called, it is the screen that leaves the fewest fields out. */
const widest = (named: View, views: readonly View[], snapshot: PageSnapshot): View => {
  const reaches = views.map((view) => ({ view, reach: reachOf(view, snapshot) })).sort((a, b) => b.reach - a.reach);
  const own = reaches.find(({ view }) => view === named)?.reach ?? 0;
  return reaches.find(({ reach }) => reach > own)?.view ?? named;
};

/** The fields that can be filled on the page, and those whose block is folded on it. */
const reachOf = ({ screen, matches }: View, snapshot: PageSnapshot): number =>
  [...matches.values()].filter((match) => isMatched(match) && !match.locked).length +
  screen.fields.filter((field) => !isMatched(matches.get(field.field)) && hasFoldedPanel(field, snapshot, screen))
    .length;

const isMatched = (match: FieldMatch | undefined): match is PageControl => typeof match === 'object';

/** One step of a wizard shows a few fields only: then the page must say that an invoice is being deposited, or go on with it. */
const recogniseStep = (
  views: readonly View[],
  { snapshot, map, flow }: { snapshot: PageSnapshot; map: PortalMap; flow: Flow },
): View | null => {
  const [about, other] = [map.deposit, map.notDeposit].map((phrases) =>
    snapshot.titles.some((title) => phrases.some((phrase) => hasWords(title, phrase))),
  );
  if (other) return null;
  const counts = views
    .filter(({ matches }) => about || goesOn(snapshot, matches, flow))
    .map((view) => ({ view, count: reachOf(view, snapshot), sure: surelyAsked(view, flow) }));
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || b.sure - a.sure)[0]?.view ?? null;
};

/** « Code service » is asked of two: standing in the field's own block tells, and not having been right before. */
const surelyAsked = ({ screen, matches }: View, { right }: Flow): number =>
  screen.fields
    .flatMap((field) => {
      const match = matches.get(field.field);
      return isMatched(match) ? [blockRank(field, match, screen) === 0, !right.has(field.field)] : [];
    })
    .filter(Boolean).length;

/** Fields alone never make a screen: a search page has an invoice number and a SIRET too. */
const ENOUGH_TEXTS = 2;

/** A wizard shows one block at a time: few of the texts, but fields that only the portal has. */
const scoreOf = ({ screen, matches }: View, snapshot: PageSnapshot): number => {
  const texts = countTexts(screen, snapshot);
  const file = isMatched(matches.get('file')) ? 1 : 0;
  if (texts < ENOUGH_TEXTS) return texts + file;
  const untold = screen.fields.filter(({ field, explicit: [own] = [] }) => {
    const told = screen.recognisedBy.texts.some((text) => own !== undefined && labelKey(text) === labelKey(own));
    return !told && isMatched(matches.get(field));
  });
  return texts + file + untold.length;
};

const countTexts = (screen: PortalScreen, { titles, controls }: PageSnapshot): number => {
  const ours = controls.filter(({ blocks }) => !blocks.some((title) => isElsewhere(title, screen)));
  const shown = [...titles, ...ours.flatMap(({ blocks }) => blocks)];
  const labels = new Set(ours.flatMap((control) => control.labels.map(({ text }) => labelKey(text))));
  const isShown = (text: string) =>
    shown.some((title) => hasWords(title, text)) || synonyms(screen, text).some((label) => labels.has(labelKey(label)));
  return screen.recognisedBy.texts.filter(isShown).length;
};

const synonyms = ({ fields, file }: PortalScreen, text: string): readonly string[] => {
  const families = [file, ...fields.map(({ explicit = [] }) => explicit)];
  return families.find(([own]) => own !== undefined && labelKey(own) === labelKey(text)) ?? [text];
};
