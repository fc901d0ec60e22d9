/** The drawn icons: one pen, one grid of 20, never alone to say something. */
const drawings = {
  undo: 'M7.5 5 4 8.5 7.5 12M4.5 8.5h7a4.25 4.25 0 0 1 0 8.5H9',
  redo: 'm12.5 5 3.5 3.5-3.5 3.5M15.5 8.5h-7a4.25 4.25 0 0 0 0 8.5H11',
  next: 'M10 3.5v11M5.5 10.5 10 15l4.5-4.5',
  left: 'm12 5-5 5 5 5',
  right: 'm8 5 5 5-5 5',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  turn: 'M15.5 9.5A5.75 5.75 0 1 1 13 5.2M13.5 2v3.5H10',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  help: 'M7.4 7.6a2.6 2.6 0 1 1 3.9 2.3c-.8.5-1.3 1-1.3 2M10 14.6v.1',
  sure: 'm4.5 10.5 3.7 3.7 7.3-8',
  doubtful: 'M7.4 7.6a2.6 2.6 0 1 1 3.9 2.3c-.8.5-1.3 1-1.3 2M10 14.6v.1',
  missing: 'M6 10h8',
  page: 'M5.5 3h6l3 3v11h-9zM11.5 3v3h3M8 10h4.5M8 13h4.5',
  camera: 'M3.5 6.5h3l1.2-2h4.6l1.2 2h3v9h-13zM10 13.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2z',
  search: 'M9 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10zm3.7-1.3L16.5 16.5',
  bin: 'M4 6h12M8 6V4h4v2M5.8 6l.7 10.5h7l.7-10.5M8.5 9v4.5m3-4.5v4.5',
  calendar: 'M4 5.5h12v11H4zM4 9h12M7.5 3.5v3m5-3v3',
  save: 'M10 3.5v8.5m-3.5-3.5L10 12l3.5-3.5M4 13.5v3h12v-3',
  open: 'M10 12.5V4M6.5 7.5 10 4l3.5 3.5M4 13.5v3h12v-3',
  gear: 'M4 6.5h12M4 13.5h12M12.5 4.5v4m-5 3v4',
} as const;

export type IconName = keyof typeof drawings;

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg class="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
    <path d={drawings[name]} />
  </svg>
);
