/** What a person does in the panel: drop, wait for the reading, choose, fill. Only mouse, keyboard and files. */
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Draft } from '../../shared/core/draft.ts';
import type { Session } from './launch-browser.ts';

/** Drops a file on the page: a trusted drop in Chromium, the file button in Firefox (its driver has no drag of files). */
export const dropFile = async ({ name }: Session, page: Page, file: string): Promise<void> => {
  const input = (await page.waitForSelector('[data-screen=home] input[type=file]')) as ElementHandle<HTMLInputElement>;
  if (name === 'firefox') return input.uploadFile(resolve(file));
  const client = await page.createCDPSession();
  const data = { items: [], files: [resolve(file)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 150, y: 200, data });
  }
  await client.detach();
};

/** Waits until the dropped invoice is read and stored. @returns the draft as the database holds it. */
export const waitUntilRead = async (page: Page): Promise<Draft> => {
  await page.waitForSelector('[data-screen=check] [data-field=invoiceNumber]', { timeout: 60_000 });
  for (;;) {
    const draft = await storedDraft(page);
    if (draft.state !== 'unread') return draft;
  }
};

/** Waits for the stored draft only, read or not: the moment after which nothing may be lost. */
export const waitUntilStored = async (page: Page): Promise<Draft> => {
  for (;;) {
    const [draft] = await storedDrafts(page);
    if (draft) return draft;
  }
};

/** The newest draft in this page's database, read past the program. */
export const storedDraft = async (page: Page): Promise<Draft> => {
  const drafts = await storedDrafts(page);
  const [newest] = drafts.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  if (!newest) throw new Error('Aucun brouillon n’est enregistré.');
  return newest;
};

/** Passed as text: Firefox's driver leaves out an object met twice, and alternatives share their boxes. */
export const storedDrafts = async (page: Page): Promise<Draft[]> => {
  const rows = await page.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open('bordereau');
        // Only looking: a database that the program has not made yet must not be made here.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => (opening.error?.name === 'AbortError' ? done('[]') : fail(opening.error));
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.onerror = () => fail(all.error);
          all.onsuccess = () => {
            opening.result.close();
            done(JSON.stringify(all.result));
          };
        };
      }),
  );
  return (JSON.parse(rows) as { draft: Draft; deletedAt: string | null }[])
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ draft }) => draft);
};

export const openFill = async (page: Page): Promise<void> => {
  const link = await page.waitForSelector('nav a[href^="#/fill/"]');
  await link?.click();
  await page.waitForSelector('[data-screen=fill]');
  await settled(page);
};

/** A screen takes the focus once it is shown: a key pressed before would go astray. */
const settled = (page: Page) => page.waitForSelector('main:focus');

/** Back to what is to be checked, ready for a key. */
export const openCheck = async (page: Page): Promise<void> => {
  await (await page.waitForSelector('nav a[href^="#/check/"]'))?.click();
  await page.waitForSelector('[data-screen=check]');
  await settled(page);
};

/** Fills what is empty, then, as a person who knows the invoice, takes ours wherever the portal's value differs. */
export const fillScreen = async (page: Page, screen: 'upload' | 'form'): Promise<void> => {
  await waitForScreen(page, screen);
  if (await page.$(FILL)) await pressFill(page);
  if ((await chooseOurs(page)) > 0) await pressFill(page);
};

export const fillWhatIsEmpty = async (page: Page, screen: 'upload' | 'form'): Promise<void> => {
  await waitForScreen(page, screen);
  await pressFill(page);
};

export const waitForScreen = async (page: Page, screen: 'upload' | 'form'): Promise<void> => {
  await page.waitForSelector(`[data-screen=fill] [data-portal-screen=${screen}]`, { timeout: 30_000 });
};

/** The screen that the panel says the portal shows; null when it knows none, after a while to look. */
export const shownScreen = async (page: Page): Promise<string | null> => {
  const known = '[data-screen=fill] [data-portal-screen]:not([data-portal-screen=none])';
  const found = await page.waitForSelector(known, { timeout: 12_000 }).catch(() => null);
  return found ? found.evaluate((shown) => (shown as HTMLElement).dataset.portalScreen ?? null) : null;
};

/**
 * Fills all that can be filled, the human choosing ours or the page's where they differ.
 * @param between runs once what was empty is filled. @returns how many gestures it took.
 */
export const fillAll = async (
  page: Page,
  differences: 'ours' | 'keep',
  between: () => Promise<void> = async () => undefined,
): Promise<number> => {
  let actions = 0;
  if (await comesToFill(page)) {
    await pressFill(page);
    actions += 1;
  }
  await between();
  const chosen = differences === 'ours' ? await chooseOurs(page) : 0;
  if (chosen === 0) return actions;
  await pressFill(page);
  return actions + chosen + 1;
};

/** The panel may still show the screen before: a person waits a while for something to fill. */
const comesToFill = async (page: Page): Promise<boolean> =>
  (await page.waitForSelector(FILL, { timeout: CATCHES_UP }).catch(() => null)) !== null;

const CATCHES_UP = 5000;

const pressFill = async (page: Page): Promise<void> => {
  // By keyboard, as all here: what a fill or a choice moves in the panel would take the button from under a mouse.
  await (await page.waitForSelector(FILL))?.press('Enter');
  await page.waitForSelector('[data-screen=fill]:not(:has([data-fill-state=busy]))', { timeout: 180_000 });
};

/** One difference is settled on its row, several at once. @returns how many gestures it took. */
const chooseOurs = async (page: Page): Promise<number> => {
  const [choice, another] = await page.$$('[data-comparison=different] .fill-choice label:last-of-type input');
  if (!choice) return 0;
  // By keyboard: a message at the foot of a low panel may stand over what a mouse would press.
  if (another) await (await page.waitForSelector('.fill-replace-all'))?.press('Enter');
  else await choice.press(' ');
  return 1;
};

const FILL = '.fill-bar button.primary:not(:disabled)';

export type ReportRow = {
  target: string;
  comparison: string;
  status: string;
  reason: string;
  ours: string;
  page: string;
};

/** The page's own button that the panel asks its reader to press for rows that are missing, and how often; for a list, once. */
export const askedRows = async (page: Page): Promise<{ button: string; times: number } | null> => {
  const [asked] = await page.$$eval('[data-screen=fill] [data-adder]', (rows) =>
    (rows as HTMLElement[]).map(({ dataset: { adder = '', missing = '1' } }) => ({
      button: adder,
      times: Number(missing),
    })),
  );
  return asked ?? null;
};

/** The report as shown, row by row. */
export const shownReport = (page: Page): Promise<ReportRow[]> =>
  page.$$eval('[data-screen=fill] [data-target]', (rows) =>
    (rows as HTMLElement[]).map(({ dataset }) => ({
      target: dataset.target ?? '',
      comparison: dataset.comparison ?? '',
      status: dataset.status ?? '',
      reason: dataset.reason ?? '',
      ours: dataset.ours ?? '',
      page: dataset.page ?? '',
    })),
  );

/** The tab whose address ends as told. Firefox hides the address of extension pages from its driver, so each page is asked. */
export const waitForPage = async ({ browser }: Session, hash: string): Promise<Page> => {
  for (;;) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes(hash)) return page;
    }
  }
};
