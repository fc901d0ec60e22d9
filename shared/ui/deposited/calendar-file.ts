/** The day a payment is due, as a calendar file (RFC 5545) any agenda opens. Pure. */
import type { IsoDate } from '../../core/values/iso-date.ts';

export type CalendarEvent = { uid: string; day: IsoDate; title: string; notes: string };

/** @param stamp ISO instant at which the file is made. Lines end in CRLF and hold 75 bytes at most, as the standard asks. */
export const calendarFile = (events: readonly CalendarEvent[], stamp: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bordereau//FR',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('\r\n')
    .concat('\r\n');

const eventLines = ({ uid, day, title, notes }: CalendarEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}@bordereau`,
  `DTSTAMP:${stamp.replace(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(notes)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const MOST = 75;

const folded = (line: string): string => {
  const lines: string[] = [];
  let now = '';
  for (const letter of line) {
    if (bytes(now + letter) > MOST) {
      lines.push(now);
      now = ' ';
    }
    now += letter;
  }
  return [...lines, now].join('\r\n');
};

const bytes = (text: string): number => new TextEncoder().encode(text).length;
