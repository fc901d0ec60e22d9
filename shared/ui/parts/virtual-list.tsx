/** A long list of rows of one height, scrolled with the window: only what is in sight is in the page. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { rowsInSight } from './virtual-rows.ts';

type Props<T> = {
  items: readonly T[];
  /** Height of a row in `rem`: the same for all, whatever the size of the text. */
  rowHeight: number;
  class: string;
  label: string;
  row: (item: T, index: number) => ComponentChildren;
};

export const VirtualList = <T,>({ items, rowHeight, class: look, label, row }: Props<T>) => {
  const list = useRef<HTMLUListElement>(null);
  const sight = useSignal({ top: 0, window: 1000, rem: 16 });
  useEffect(() => {
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      sight.value = { top, window: innerHeight, rem };
    };
    look();
    const stop = new AbortController();
    addEventListener('scroll', look, { passive: true, signal: stop.signal });
    addEventListener('resize', look, { signal: stop.signal });
    // What stands above may come, go or fold: the list then moves without a scroll.
    const moved = new ResizeObserver(look);
    moved.observe(document.body);
    stop.signal.addEventListener('abort', () => moved.disconnect());
    return () => stop.abort();
  }, [items.length, sight]);
  const height = rowHeight * sight.value.rem;
  const { from, to } = rowsInSight(items.length, height, sight.value);
  return (
    <ul
      ref={list}
      class={look}
      aria-label={label}
      data-drawn={to - from}
      style={{ paddingTop: `${from * rowHeight}rem`, paddingBottom: `${(items.length - to) * rowHeight}rem` }}
    >
      {items.slice(from, to).map((item, at) => row(item, from + at))}
    </ul>
  );
};

/** Brings a row into the window before it is focused: it may not be drawn yet. */
export const scrollToRow = (list: Element | null, index: number, rowHeight: number): void => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const top = (list?.getBoundingClientRect().top ?? 0) + index * rowHeight * rem;
  const room = { over: 8 * rem, under: innerHeight - 2 * rowHeight * rem };
  if (top < room.over) scrollBy({ top: top - room.over, behavior: 'instant' });
  else if (top > room.under) scrollBy({ top: top - room.under, behavior: 'instant' });
};
