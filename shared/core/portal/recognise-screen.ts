/** Which of the portal's screens a page is: by what is written on it, never by its address. */
import { hasWords, labelKey } from './normalise-label.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { PortalMap, PortalScreen } from './portal-map.ts';

export const recogniseScreen = (snapshot: PageSnapshot, map: PortalMap): PortalScreen | null => {
  const titles = [...snapshot.titles, ...snapshot.controls.flatMap(({ blocks }) => blocks)];
  const labels = new Set(snapshot.controls.flatMap(({ labels: own }) => own.map(({ text }) => labelKey(text))));
  const scores = map.screens.map((screen) => ({ screen, score: countTexts(screen, titles, labels) }));
  const recognised = scores.filter(({ screen, score }) => score >= screen.recognisedBy.atLeast);
  return recognised.sort((a, b) => b.score - a.score)[0]?.screen ?? null;
};

const countTexts = (screen: PortalScreen, titles: string[], labels: ReadonlySet<string>): number =>
  screen.recognisedBy.texts.filter(
    (text) =>
      titles.some((title) => hasWords(title, text)) ||
      synonyms(screen, text).some((label) => labels.has(labelKey(label))),
  ).length;

const synonyms = ({ fields, file }: PortalScreen, text: string): readonly string[] => {
  const families = [file, ...fields.map(({ explicit = [] }) => explicit)];
  return families.find(([own]) => own !== undefined && labelKey(own) === labelKey(text)) ?? [text];
};
