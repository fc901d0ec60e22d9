/** What was read, marked on the page. A help for the mouse only: every mark says what a row already says in words. */
import type { Draft } from '../../core/draft.ts';
import { trustIn } from '../../core/draft.ts';
import { type FieldName, fieldNames } from '../../core/fields.ts';
import { type Area, marksOf } from './evidence-boxes.ts';
import { meet } from './pick-words.ts';

type Props = {
  draft: Draft;
  page: number;
  focused: FieldName | null;
  hovered: FieldName | null;
  size: { width: number; height: number };
};

export const PageMarks = ({ draft, page, focused, hovered, size }: Props) => (
  <div class="highlights" aria-hidden="true">
    {fieldNames.map((name) => {
      const marks = marksOf(draft.fields[name]?.evidence);
      if (marks?.page !== page) return null;
      const [current, touched] = [name === focused, name === hovered];
      const values = marks.value.map((box) => ({ part: 'value', box }));
      const boxes = current || touched ? [...marks.label.map((box) => ({ part: 'label', box })), ...values] : values;
      return boxes.map(({ part, box }) => (
        <div
          key={`${name}-${part}-${box.x}-${box.y}`}
          class={`highlight highlight-${part} ${current ? 'highlight-current' : touched ? 'highlight-hovered' : ''}`}
          data-highlight={name}
          data-trust={trustIn(draft, name)}
          style={place(box, size)}
          ref={current && part === 'value' ? scrollNear : null}
        />
      ));
    })}
  </div>
);

/** The field whose value stands there; null when none does. */
export const markAt = (draft: Draft, page: number, frame: Area): FieldName | null =>
  fieldNames.find((name) => {
    const marks = marksOf(draft.fields[name]?.evidence);
    return marks?.page === page && marks.value.some((box) => meet(box, frame));
  }) ?? null;

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

const place = (box: Area, { width, height }: Props['size']) => ({
  left: percent(box.x - 2, width),
  top: percent(box.y - 2, height),
  width: percent(box.width + 4, width),
  height: percent(box.height + 4, height),
});

const scrollNear = (element: HTMLElement | null): void => {
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};
