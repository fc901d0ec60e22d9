/** The page itself, beside the fields: what is being checked is marked on it, and a click on a mark goes to its field. */
import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Page } from '../../core/document.ts';
import type { FieldName } from '../../core/fields.ts';
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { marksOf } from './evidence-boxes.ts';
import { focusField } from './go-to-field.ts';
import type { PageImages } from './page-images.ts';
import { markAt, PageMarks } from './page-marks.tsx';
import { PageTools, type View } from './page-tools.tsx';
import { type QuarterTurns, turnedStyle } from './turn-point.ts';
import { WordLayer } from './word-layer.tsx';
import './page-pane.css';

export type PaneProps = {
  desk: Desk;
  focused: Signal<FieldName | null>;
  hovered: Signal<FieldName | null>;
  images: PageImages;
  /** To the field whose mark was clicked. */
  onGo?: (name: FieldName) => void;
};
type Size = { width: number; height: number };

export const PagePane = (props: PaneProps) => {
  const { desk, focused, images } = props;
  const { draft } = desk;
  const view: View = { page: useSignal(1), zoom: useSignal(1), turns: useSignal<QuarterTurns>(0) };
  const paper = useRef<HTMLDivElement>(null);
  const size = usePicture(images, view.page, paper);
  useSignalEffect(() => {
    const marks = focused.value && marksOf(draft.value.fields[focused.value]?.evidence);
    if (marks) view.page.value = marks.page;
  });
  const shown = size.value;
  if (shown === 'failed') {
    return (
      <aside class="page-pane" aria-label={t.value.check.pageImage}>
        <p class="no-picture">{t.value.check.noPicture}</p>
      </aside>
    );
  }
  const style = turnedStyle(shown ?? { width: 210, height: 297 }, view.turns.value);
  return (
    <aside class="page-pane" aria-label={t.value.check.pageImage}>
      <PageTools view={view} count={draft.value.pageCount} />
      <section
        class="page-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-label={t.value.check.page(view.page.value, draft.value.pageCount)}
      >
        <div class="page-room" style={{ ...style.room, width: `${100 * view.zoom.value}%` }}>
          <div class="page-paper" style={style.page}>
            <div ref={paper} />
            {shown && <OnPage {...props} view={view} size={shown} />}
          </div>
        </div>
      </section>
      <p class="hint pointing">{t.value.check.pointing.hint(focused.value && t.value.fields[focused.value])}</p>
    </aside>
  );
};

/** Puts the page's picture in place as it comes; @returns its size in points. */
const usePicture = (images: PageImages, page: Signal<number>, paper: { current: HTMLDivElement | null }) => {
  const shown = useSignal<Size | 'failed' | null>(null);
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
  return shown;
};

const OnPage = ({ desk, focused, hovered, view, size, onGo = focusField }: PaneProps & { view: View; size: Size }) => {
  const words = useSignal<Page[]>([]);
  useEffect(() => {
    desk.words().then((pages) => {
      words.value = pages;
    }, reportError);
  }, [desk]);
  const draft = desk.draft.value;
  const page = view.page.value;
  return (
    <>
      <PageMarks draft={draft} page={page} focused={focused.value} hovered={hovered.value} size={size} />
      <WordLayer
        words={words.value.find(({ number }) => number === page)?.words ?? []}
        size={size}
        turns={view.turns.value}
        focused={focused}
        hovered={hovered}
        markAt={(frame) => markAt(draft, page, frame)}
        onGo={onGo}
        onEdit={desk.edit}
        onUndo={desk.undo}
      />
    </>
  );
};
