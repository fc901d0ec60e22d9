/** Over the page's picture: a click on words, or a frame dragged over them, gives the field at hand its value. */
import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { Word } from '../../core/document.ts';
import type { DraftEdit } from '../../core/draft.ts';
import type { FieldName } from '../../core/fields.ts';
import { isPointable, pointedValue } from '../../core/memory/value-in-text.ts';
import { formatValue } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { say } from '../toasts.ts';
import type { Area } from './evidence-boxes.ts';
import { isDrag, type Point, pickWords } from './pick-words.ts';
import { pointOnPage, type QuarterTurns } from './turn-point.ts';

type Props = {
  words: readonly Word[];
  size: { width: number; height: number };
  /** How the page is turned on screen. */
  turns: QuarterTurns;
  focused: Signal<FieldName | null>;
  hovered: Signal<FieldName | null>;
  /** The field whose mark stands there: a plain click goes to it. */
  markAt: (frame: Area) => FieldName | null;
  onGo: (name: FieldName) => void;
  onEdit: (edit: DraftEdit) => void;
  onUndo: () => void;
};

export const WordLayer = ({ words, size, turns, focused, hovered, markAt, onGo, onEdit, onUndo }: Props) => {
  const from = useSignal<Point | null>(null);
  const to = useSignal<Point | null>(null);
  const picked = from.value && to.value ? pickWords(words, from.value, to.value) : [];
  const finish = (): void => {
    const [start, end] = [from.value, to.value];
    from.value = null;
    to.value = null;
    if (!start || !end) return;
    const marked = isDrag(start, end) ? null : markAt({ ...end, width: 0, height: 0 });
    if (marked && marked !== focused.value) onGo(marked);
    else give(focused.value, pickWords(words, start, end), { onEdit, onUndo });
  };
  return (
    <div
      class="word-layer"
      data-words={words.length}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        from.value = to.value = pointOf(event, size, turns);
      }}
      onPointerMove={(event) => {
        const point = pointOf(event, size, turns);
        if (from.value) to.value = point;
        else hovered.value = markAt({ ...point, width: 0, height: 0 });
      }}
      onPointerUp={finish}
      onPointerCancel={() => {
        from.value = null;
      }}
    >
      {picked.map(({ box }) => (
        <div key={`${box.x}-${box.y}`} class="picked" style={placed(box, size)} />
      ))}
    </div>
  );
};

type Act = Pick<Props, 'onEdit' | 'onUndo'>;

/** Words that cannot be the field's value are refused with the reason; what is taken is said, and can be undone. */
const give = (name: FieldName | null, words: readonly Word[], { onEdit, onUndo }: Act): void => {
  const said = t.value.check.pointing;
  if (words.length === 0) return;
  const text = words.map((word) => word.text).join(' ');
  const value = name && isPointable(name) ? pointedValue(name, text) : null;
  if (!name || value === null) {
    say(refusal(name, text));
    return;
  }
  onEdit({ kind: 'point', field: name, value, boxes: words.map(({ box }) => box) });
  say(said.taken(t.value.fields[name], formatValue(name, value, language.value)), {
    label: t.value.home.undo,
    run: onUndo,
  });
};

const refusal = (name: FieldName | null, text: string): string => {
  const said = t.value.check.pointing;
  if (!name) return said.whichField;
  const field = t.value.fields[name];
  return isPointable(name) ? said.notA(text, field) : said.notPointable(field);
};

const pointOf = (
  event: PointerEvent & { currentTarget: HTMLElement },
  size: Props['size'],
  turns: QuarterTurns,
): Point => {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return pointOnPage(size, turns, (event.clientX - left) / width, (event.clientY - top) / height);
};

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

const placed = (box: Area, { width, height }: Props['size']) => ({
  left: percent(box.x - 1, width),
  top: percent(box.y - 1, height),
  width: percent(box.width + 2, width),
  height: percent(box.height + 2, height),
});
