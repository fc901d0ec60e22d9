/** One page made by somebody else, filled as a person would: fill, choose, go on to the next screen, fill again. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { countRequests, type MappedHost } from './count-requests.ts';
import { type GivenValues, packValues } from './draft-from-values.ts';
import type { BrowserName } from './find-browser.ts';
import { launchBrowser, openPanelWindow, openSidePanel, type Session } from './launch-browser.ts';
import * as panelDriver from './panel-driver.ts';
import { namesIn, pressNext, shapeOf, turns, waitUntilAtRest } from './press-next.ts';

export type Attempt = {
  url: string;
  mapped: MappedHost;
  pdf: string;
  values: GivenValues | null;
  next: RegExp;
  browser: BrowserName;
  /** Where the page already holds another value: whose the human chooses. */
  differences: 'ours' | 'keep';
  headless: boolean;
};

export type ScreenReport = {
  /** The portal's screen as the extension recognised it; null when it did not. */
  screen: string | null;
  title: string;
  rows: panelDriver.ReportRow[];
  /** Clicks and keys of the human on this screen, the portal's own « next » left out. */
  actions: number;
  ms: number;
};

export type TryReport = { screens: ScreenReport[]; requestsOut: string[]; sentWhileFilling: string[] };

export const tryPage = async (attempt: Attempt): Promise<TryReport> => {
  const counter = await countRequests(attempt.mapped);
  const { browser: name, headless } = attempt;
  const session = await launchBrowser(name, { headless, proxyPort: counter.port, anyCertificate: true });
  try {
    const portal = await session.browser.newPage();
    // The page's own warnings wait for their reader, and everything with them.
    portal.on('dialog', (dialog) => void (dialog.type() === 'alert' ? dialog.accept() : dialog.dismiss()));
    const panel = name === 'chromium' ? await openSidePanel(session, portal) : await openPanelWindow(session);
    await makeDraft(session, panel, attempt);
    await portal.goto(attempt.url);
    return { ...(await walkScreens({ portal, panel }, { ...attempt, watch: true })), requestsOut: counter.out() };
  } finally {
    await session.close();
    counter.close();
  }
};

export const makeDraft = async (
  session: Session,
  panel: Page,
  { pdf, values }: Pick<Attempt, 'pdf' | 'values'>,
): Promise<void> => {
  if (!values) {
    await panelDriver.dropFile(session, panel, pdf);
    await panelDriver.waitUntilRead(panel);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'bordereau-values-'));
  const packed = await packValues(values, { path: pdf, bytes: new Uint8Array(await readFile(pdf)) });
  const path = join(folder, packed.name);
  await writeFile(path, await packed.text());
  await panelDriver.dropFile(session, panel, path);
  await panel.waitForSelector('[data-screen=check] [data-field]', { timeout: 60_000 });
  await rm(folder, { recursive: true });
};

type Both = { portal: Page; panel: Page };

/** A page that keeps a « next » button on its last screen must not hold us for ever; some ask one question a screen. */
const MOST_SCREENS = 40;

/**
 * `watch`: stays on the last screen for as long as the panel watches what the page changes by itself.
 * `before` runs on each screen before it is filled; what it gives runs once what was empty is filled.
 */
type Walk = Pick<Attempt, 'next' | 'differences'> & { watch?: boolean; before?: () => Promise<() => Promise<void>> };

/** Every screen of the page that is open, the draft being on the panel's desk. */
export const walkScreens = async (both: Both, attempt: Walk): Promise<Omit<TryReport, 'requestsOut'>> => {
  await panelDriver.openFill(both.panel);
  const screens: ScreenReport[] = [];
  const sent: string[] = [];
  let filling = false;
  both.portal.on('request', (request) => {
    if (filling && request.isNavigationRequest()) sent.push(`${request.method()} ${request.url()}`);
  });
  const met = new Map<string, number>();
  let goes = true;
  while (goes && screens.length < MOST_SCREENS) {
    await waitUntilAtRest(both.portal);
    const shape = await shapeOf(both.portal);
    const fill = async () => {
      filling = true;
      const filled = await fillOne(both, attempt);
      filling = false;
      return filled;
    };
    const done = await fillAfterRows(both, fill);
    screens.push(done);
    const told = tellScreen(done, await shapeOf(both.portal));
    const times = (met.get(told) ?? 0) + 1;
    if (done.screen && times > MOST_TIMES) break;
    met.set(told, times);
    goes = await goOn(both.portal, attempt.next, { screen: done.screen, shape });
  }
  const last = screens.at(-1);
  if (attempt.watch && last?.screen) {
    // The human's last « next » may have led to where nothing is watched: the report stays what it was.
    await both.panel.waitForSelector('[data-watching=true]', { hidden: true });
    if (await both.panel.$('[data-watching]')) last.rows = await panelDriver.shownReport(both.panel);
  }
  return { screens, sentWhileFilling: sent };
};

/** A page that refuses to go on stays as it is: the human stops there. Once it has the file, a page may bring its form unasked. */
const goOn = async (portal: Page, next: RegExp, { screen, shape }: Filled): Promise<boolean> => {
  const before = await shapeOf(portal);
  if (screen === 'upload' && before !== shape) return true;
  return ((await pressNext(portal, next)) || screen === 'upload') && turns(portal, before);
};

/** A screen that comes again and again, and holds no more than it did: to go on would only bring it back. Once may be a page that takes its time. */
const MOST_TIMES = 2;

const tellScreen = ({ title, rows }: ScreenReport, shape: string): string =>
  JSON.stringify([title, namesIn(shape), rows.map(({ target, reason, page }) => [target, reason, page])]);

/** Told that rows are missing that only the page's own button adds, a person presses it, and fills the rest. */
const fillAfterRows = async ({ portal, panel }: Both, fill: () => Promise<ScreenReport>): Promise<ScreenReport> => {
  const first = await fill();
  const asked = first.screen ? await panelDriver.askedRows(panel) : null;
  if (!asked) return first;
  for (let press = 0; press < asked.times; press += 1) {
    if (!(await pressNext(portal, new RegExp(asked.button.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'u')))) return first;
  }
  const rest = await fill();
  return { ...rest, actions: first.actions + asked.times + rest.actions, ms: first.ms + rest.ms };
};

type Filled = { screen: string | null; shape: string };

const fillOne = async ({ portal, panel }: Both, { differences, before }: Walk): Promise<ScreenReport> => {
  const known = await panelDriver.shownScreen(panel);
  const between = await before?.();
  const start = performance.now();
  const actions = known ? await panelDriver.fillAll(panel, differences, between) : 0;
  const ms = Math.round(performance.now() - start);
  const screen = known && (await panelDriver.shownScreen(panel));
  const rows = screen ? await panelDriver.shownReport(panel) : [];
  return { screen, title: await portal.title(), rows, actions, ms };
};
