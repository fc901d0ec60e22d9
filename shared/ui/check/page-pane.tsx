/** The page itself, beside the fields: what is being checked is marked on it, and a click on a mark goes to its field. */
import type { Signal } from '@preact/signals';
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Page } from '../../core/document.ts';
import type { Draft } from '../../core/draft.ts';
import { trustIn } from '../../core/draft.ts';
import { type FieldName, fieldNames } from '../../core/fields.ts';
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { type Area, marksOf } from './evidence-boxes.ts';
import { focusField } from './go-to-field.ts';
import type { PageImages } from './page-images.ts';
import { meet } from './pick-words.ts';
import { WordLayer } from './word-layer.tsx';
import './page-pane.css';

type Props = { desk: Desk; focused: Signal<FieldName | null>; images: PageImages };
type Shown = { width: number; height: number };

export const PagePane = ({ desk, focused, images }: Props) => {
  const { draft } = desk;
  const paper = useRef<HTMLDivElement>(null);
  const page = useSignal(1);
  const shown = useSignal<Shown | 'failed' | null>(null);
  const words = useSignal<Page[]>([]);
  useEffect(() => {
    desk.words().then((pages) => {
      words.value = pages;
    }, reportError);
  }, [desk]);
  useSignalEffect(() => {
    const marks = focused.value && marksOf(draft.value.fields[focused.value]?.evidence);
    if (marks) page.value = marks.page;
  });
  useSignalEffect(() => {
    const wanted = page.value;
    images.get(wanted).then(
      ({ canvas, scale }) => {
        if (page.peek() !== wanted) return;
        paper.current?.replaceChildren(canvas);
        shown.value = { width: canvas.width / scale, height: canvas.height / scale };
      },
      () => {
        shown.value = 'failed';
      },
    );
  });
  const size = shown.value;
  const count = draft.value.pageCount;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <aside class="page-pane" aria-label={t.value.check.pageImage} tabIndex={0}>
      {count > 1 && <PageTurner page={page} count={count} />}
      {size === 'failed' ? (
        <p class="source">{t.value.check.noPicture}</p>
      ) : (
        <>
          <p class="hint pointing">{t.value.check.pointing.hint(focused.value && t.value.fields[focused.value])}</p>
          <div class="page-paper" role="img" aria-label={t.value.check.page(page.value, count)}>
            <div ref={paper} />
            {size && <Highlights draft={draft.value} page={page.value} focused={focused.value} size={size} />}
            {size && (
              <WordLayer
                words={words.value.find(({ number }) => number === page.value)?.words ?? []}
                size={size}
                focused={focused}
                markAt={(frame) => markAt(draft.value, page.value, frame)}
                onGo={focusField}
                onEdit={desk.edit}
                onUndo={desk.undo}
              />
            )}
          </div>
        </>
      )}
    </aside>
  );
};

const PageTurner = ({ page, count }: { page: Signal<number>; count: number }) => {
  const turn = (by: number) => {
    page.value = Math.min(count, Math.max(1, page.value + by));
  };
  return (
    <div class="page-turner">
      <button
        type="button"
        class="icon-button"
        disabled={page.value === 1}
        aria-label={t.value.check.previousPage}
        onClick={() => turn(-1)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <span>{t.value.check.page(page.value, count)}</span>
      <button
        type="button"
        class="icon-button"
        disabled={page.value === count}
        aria-label={t.value.check.nextPage}
        onClick={() => turn(1)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
};

type HighlightsProps = { draft: Draft; page: number; focused: FieldName | null; size: Shown };

/** A help for the mouse only: every mark says what a row already says in words. */
const Highlights = ({ draft, page, focused, size }: HighlightsProps) => (
  <div class="highlights" aria-hidden="true">
    {fieldNames.map((name) => {
      const marks = marksOf(draft.fields[name]?.evidence);
      if (marks?.page !== page) return null;
      const current = name === focused;
      const boxes = current ? [...marks.label.map(asLabel), ...marks.value.map(asValue)] : marks.value.map(asValue);
      return boxes.map(({ part, box }) => (
        <div
          key={`${name}-${part}-${box.x}-${box.y}`}
          class={`highlight highlight-${part} ${current ? 'highlight-current' : ''}`}
          data-highlight={name}
          data-trust={trustIn(draft, name)}
          style={place(box, size)}
          ref={current && part === 'value' ? scrollNear : null}
        />
      ));
    })}
  </div>
);

const markAt = (draft: Draft, page: number, frame: Area): FieldName | null =>
  fieldNames.find((name) => {
    const marks = marksOf(draft.fields[name]?.evidence);
    return marks?.page === page && marks.value.some((box) => meet(box, frame));
  }) ?? null;

const asLabel = (box: Area) => ({ part: 'label', box });
const asValue = (box: Area) => ({ part: 'value', box });

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

const place = (box: Area, { width, height }: Shown) => ({
  left: percent(box.x - 2, width),
  top: percent(box.y - 2, height),
  width: percent(box.width + 4, width),
  height: percent(box.height + 4, height),
});

const scrollNear = (element: HTMLElement | null): void => {
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};
