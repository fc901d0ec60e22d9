/** Which of the portal's screens a page is: by what is written on it, never by its address. */
import { matchFields } from './match-fields.ts';
import { hasWords, labelKey } from './normalise-label.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { PortalMap, PortalScreen } from './portal-map.ts';

export const recogniseScreen = (snapshot: PageSnapshot, map: PortalMap): PortalScreen | null => {
  const scores = map.screens.map((screen) => ({ screen, score: scoreOf(screen, snapshot) }));
  const recognised = scores.filter(({ screen, score }) => score >= screen.recognisedBy.atLeast);
  return recognised.sort((a, b) => b.score - a.score)[0]?.screen ?? recogniseStep(snapshot, map);
};

/** One step of a wizard shows a few fields only: then the page must say that an invoice is being deposited. */
const recogniseStep = (snapshot: PageSnapshot, map: PortalMap): PortalScreen | null => {
  const [about, other] = [map.deposit, map.notDeposit].map((phrases) =>
    snapshot.titles.some((title) => phrases.some((phrase) => hasWords(title, phrase))),
  );
  if (!about || other) return null;
  const counts = map.screens.map((screen) => ({ screen, count: countFields(screen, snapshot) }));
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.screen ?? null;
};

const countFields = (screen: PortalScreen, snapshot: PageSnapshot): number =>
  [...matchFields(snapshot, screen).values()].filter((match) => typeof match === 'object').length;

/** Fields alone never make a screen: a search page has an invoice number and a SIRET too. */
const ENOUGH_TEXTS = 2;

/** A wizard shows one block at a time: few of the texts, but fields that only the portal has. */
const scoreOf = (screen: PortalScreen, snapshot: PageSnapshot): number => {
  const texts = countTexts(screen, snapshot);
  const matches = matchFields(snapshot, screen);
  const file = typeof matches.get('file') === 'object' ? 1 : 0;
  if (texts < ENOUGH_TEXTS) return texts + file;
  const untold = screen.fields.filter(({ field, explicit: [own] = [] }) => {
    const told = screen.recognisedBy.texts.some((text) => own !== undefined && labelKey(text) === labelKey(own));
    return !told && typeof matches.get(field) === 'object';
  });
  return texts + file + untold.length;
};

const countTexts = (screen: PortalScreen, { titles, controls }: PageSnapshot): number => {
  const ours = controls.filter(({ blocks }) => !blocks.some((title) => isElsewhere(screen, title)));
  const shown = [...titles, ...ours.flatMap(({ blocks }) => blocks)];
  const labels = new Set(ours.flatMap((control) => control.labels.map(({ text }) => labelKey(text))));
  const isShown = (text: string) =>
    shown.some((title) => hasWords(title, text)) || synonyms(screen, text).some((label) => labels.has(labelKey(label)));
  return screen.recognisedBy.texts.filter(isShown).length;
};

const isElsewhere = ({ elsewhere }: PortalScreen, title: string): boolean =>
  elsewhere.some((phrase) => hasWords(title, phrase));

const synonyms = ({ fields, file }: PortalScreen, text: string): readonly string[] => {
  const families = [file, ...fields.map(({ explicit = [] }) => explicit)];
  return families.find(([own]) => own !== undefined && labelKey(own) === labelKey(text)) ?? [text];
};
