/** A day chosen in the calendar that a date has opened: month by month, then the day itself. */
import { faceOf } from '../face-of.ts';
import { type Calendar, calendarOf, monthTitles } from '../find-calendar.ts';
import { inOneLook } from '../one-look.ts';
import { pressMiddle } from '../press-middle.ts';
import { press, pressNamed } from '../refuse-submit.ts';
import { waitFor } from '../wait-until-quiet.ts';
import type { DriverAnswer } from './driver.ts';

const OPENS_WITHIN = 1200;
/** Months slide, and a machine may be slow at it. */
const TURNS_WITHIN = 2500;
const CHOSEN_WITHIN = 800;
/** No invoice is older. */
const MOST_MONTHS = 60;
const NEXT = /^(?:(?:aller au )?mois suivant|(?:go to )?next month)$/;

export type Opened = { page: Document; before: ReadonlySet<Element> };

/** To be asked before the calendar is opened: what is on the page already is another's. */
export const watchCalendars = (page: Document): Opened => ({ page, before: new Set(monthTitles(page)) });

const DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;

export const isDay = (text: string): boolean => DAY.test(text);

/** A box that shows a day, and opens its calendar when it is pressed. */
export const pickDayBy = async (box: Element, text: string, holds: () => boolean): Promise<DriverAnswer> => {
  const opened = watchCalendars(box.ownerDocument);
  if (!isDay(text) || !(await pressMiddle(faceOf(box)))) return 'by-hand';
  const answer = await pickDay(text, opened, holds);
  return answer === 'locked' ? 'by-hand' : answer;
};

/** @param text "17/02/2026". @returns `locked` where no calendar opens. */
export const pickDay = async (text: string, opened: Opened, holds: () => boolean): Promise<DriverAnswer> => {
  const [, day, month, year] = DAY.exec(text) ?? [];
  if (!year || !(await waitFor(() => calendarsNow(opened)[0] ?? null, OPENS_WITHIN))) return 'locked';
  const calendar = await turnTo(Number(year) * 12 + Number(month) - 1, opened);
  const cell = calendar?.days[Number(day) - 1];
  if (!cell || cell.closest('[aria-disabled="true"], :disabled') || !press(cell)) return 'by-hand';
  return (await waitFor(() => (holds() ? true : null), CHOSEN_WITHIN)) ? null : 'by-hand';
};

/** Two months may stand side by side. */
const calendarsNow = ({ page, before }: Opened): Calendar[] =>
  inOneLook(() => {
    const titles = monthTitles(page).filter((each) => !before.has(each));
    return titles.flatMap((each) => calendarOf(each, titles) ?? []);
  });

/** The nearest to the month that is wanted: of two, each may have the one arrow that leads away from the other. */
const calendarNow = (opened: Opened, wanted: number): Calendar | null => {
  const far = ({ month }: Calendar) => Math.abs(month - wanted);
  return calendarsNow(opened).toSorted((a, b) => far(a) - far(b))[0] ?? null;
};

/** Given up as soon as a press does not bring the month nearer. */
const turnTo = async (wanted: number, opened: Opened): Promise<Calendar | null> => {
  let calendar = calendarNow(opened, wanted);
  for (let turned = 0; calendar && calendar.month !== wanted; turned += 1) {
    const { month, before, after } = calendar;
    const isTurned = turned < MOST_MONTHS && (wanted < month ? pressArrow(before) : pressArrow(after));
    if (!isTurned) return null;
    const far = Math.abs(wanted - month);
    calendar = await waitFor(() => nearer(calendarNow(opened, wanted), wanted, far), TURNS_WITHIN);
  }
  return calendar;
};

const nearer = (calendar: Calendar | null, wanted: number, far: number): Calendar | null =>
  calendar && Math.abs(wanted - calendar.month) < far ? calendar : null;

/** « Mois suivant » is no next step of the form. */
const pressArrow = (arrow: Element | null): boolean =>
  arrow !== null && (press(arrow) || pressNamed(arrow as HTMLElement, NEXT));
