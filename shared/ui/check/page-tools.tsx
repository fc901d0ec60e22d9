/** Pages, size and sense of the page shown. */
import type { Signal } from '@preact/signals';
import { t } from '../i18n/texts.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { QuarterTurns } from './turn-point.ts';

/** How the page is looked at: `zoom` 1 fits the pane's width. */
export type View = { page: Signal<number>; zoom: Signal<number>; turns: Signal<QuarterTurns> };

const ZOOMS = [1, 1.25, 1.5, 2, 3];

export const PageTools = ({ view: { page, zoom, turns }, count }: { view: View; count: number }) => {
  const words = t.value.check;
  const at = ZOOMS.indexOf(zoom.value);
  const turnPage = (by: number) => {
    page.value = Math.min(count, Math.max(1, page.value + by));
  };
  const zoomBy = (by: number) => {
    zoom.value = ZOOMS[at + by] ?? zoom.value;
  };
  return (
    <fieldset class="page-tools" aria-label={words.pageTools}>
      {count > 1 && (
        <>
          <Tool icon="left" label={words.previousPage} disabled={page.value === 1} onPress={() => turnPage(-1)} />
          <span role="status">{words.page(page.value, count)}</span>
          <Tool icon="right" label={words.nextPage} disabled={page.value === count} onPress={() => turnPage(1)} />
          <span class="page-tools-gap" />
        </>
      )}
      <Tool icon="minus" label={words.smaller} disabled={at === 0} onPress={() => zoomBy(-1)} />
      <span role="status">{words.zoom(zoom.value)}</span>
      <Tool icon="plus" label={words.larger} disabled={at === ZOOMS.length - 1} onPress={() => zoomBy(1)} />
      <Tool
        icon="turn"
        label={words.turn}
        onPress={() => {
          turns.value = ((turns.value + 1) % 4) as QuarterTurns;
        }}
      />
    </fieldset>
  );
};

type ToolProps = { icon: IconName; label: string; disabled?: boolean; onPress: () => void };

const Tool = ({ icon, label, disabled = false, onPress }: ToolProps) => (
  <button type="button" class="icon-button" disabled={disabled} aria-label={label} title={label} onClick={onPress}>
    <Icon name={icon} />
  </button>
);
