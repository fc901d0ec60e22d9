/** One line per file, in milliseconds, and the ratio that counts. */

export type BenchRow = {
  file: string;
  pages: number;
  warm: number;
  /** Until the first and the last page were read. */
  first: number;
  native: number | null;
  primed: number;
  cold: number;
  longTasks: number[] | null;
  cancel: number;
  memory: number | null;
};

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const COLUMNS: [string, (row: BenchRow) => string][] = [
  ['file', ({ file }) => file],
  ['pages', ({ pages }) => String(pages)],
  ['warm', ({ warm }) => ms(warm)],
  ['pdftotext', ({ native }) => (native === null ? '–' : ms(native))],
  ['warm ÷ pdftotext', ({ warm, native }) => (native === null ? '–' : `${(warm / native).toFixed(2)} ×`)],
  ['ends read', ({ first }) => ms(first)],
  ['first, primed', ({ primed }) => ms(primed)],
  ['first, cold', ({ cold }) => ms(cold)],
  ['cancelled in', ({ cancel }) => ms(cancel)],
  ['tasks > 50 ms', ({ longTasks }) => longTasksOf(longTasks)],
  ['memory', ({ memory }) => (memory === null ? '–' : `${Math.round(memory / 1e6)} MB`)],
];

export const printTitle = (): void => console.log(COLUMNS.map(([title], index) => cell(title, index)).join(''));
export const printRow = (row: BenchRow): void =>
  console.log(COLUMNS.map(([, write], index) => cell(write(row), index)).join(''));

const cell = (text: string, index: number): string => (index === 0 ? text.padEnd(34) : text.padStart(17));

const ms = (value: number): string => `${value.toFixed(1)} ms`;

const longTasksOf = (tasks: number[] | null): string => {
  if (!tasks) return '–';
  return tasks.length === 0 ? '0' : `${tasks.length} (max ${Math.round(Math.max(...tasks))})`;
};
