/** Boxes read on a straightened picture → where they stand on the page as it is shown. */
import type { Box, Page } from '../../document.ts';
import { mapBox } from '../../layout/warp.ts';
import type { Evidence, FieldReading, Reading } from '../../reading.ts';

/** A page with its words where they are seen. */
export const asShown = ({ onPage, ...page }: Page): Page => {
  if (!onPage) return page;
  const { page: _, ...sheet } = mapBox(onPage, {
    page: page.number,
    x: 0,
    y: 0,
    width: page.width,
    height: page.height,
  });
  return {
    ...page,
    width: sheet.x + sheet.width,
    height: sheet.y + sheet.height,
    words: page.words.map((word) => ({ ...word, box: mapBox(onPage, word.box) })),
  };
};

export const backOnPage = (reading: Reading, pages: readonly Page[]): Reading => {
  if (!pages.some(({ onPage }) => onPage)) return reading;
  const place = (box: Box): Box => {
    const warp = pages[box.page - 1]?.onPage;
    return warp ? mapBox(warp, box) : box;
  };
  return Object.fromEntries(
    Object.entries(reading).map(([name, field]) => [name, placed(field as FieldReading<unknown>, place)]),
  ) as Reading;
};

const placed = <V>(field: FieldReading<V>, place: (box: Box) => Box): FieldReading<V> => ({
  ...field,
  evidence: evidenceAt(field.evidence, place),
  alternatives: field.alternatives.map((other) => ({ ...other, evidence: evidenceAt(other.evidence, place) })),
});

const evidenceAt = (evidence: Evidence, place: (box: Box) => Box): Evidence =>
  evidence.kind === 'text' || evidence.kind === 'ocr'
    ? { ...evidence, value: evidence.value.map(place), label: evidence.label.map(place) }
    : evidence;
