import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const event = { uid: 'a1', day: '2026-12-28', title: 'Paiement; F-1, 2', notes: 'é'.repeat(80) };
const file = calendarFile([event], '2026-11-28T10:00:00.000Z');

describe('the calendar file', () => {
  it('says the day, the instant and the title, with its marks escaped', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261228\r\n');
    expect(file).toContain('DTSTAMP:20261128T100000Z\r\n');
    expect(file).toContain('SUMMARY:Paiement\\; F-1\\, 2\r\n');
  });

  it('folds long lines by bytes, and loses nothing of them', () => {
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${'é'.repeat(80)}`);
  });
});
