/** The screens met less often: what is wrong with a file, a long one, an XML; the book with entries; a directory; a refusal. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { longInvoice } from '../bench/long-invoice.ts';
import { blankPdf, latin1, protectedPdf } from '../corpus/bad-files.ts';
import { ciiOf } from '../corpus/cii.ts';
import { sample as invoice } from '../corpus/invoices.ts';
import { makeDirectory } from '../directory/make-directory.ts';
import { projectRoot } from '../support/build-all.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { multiplyDraft } from './multiply-draft.ts';
import { goTo, type Look } from './visit-screens.ts';

const own = (name: string): string => join(projectRoot, 'test/corpus/own', name);
const FACTURX = own('facture-exemple-facturx.pdf');
/** To a town: the State's demands are rules already, and cannot be learned. */
const TO_A_TOWN = 'avoir-partiel.pdf';
const TOWN = '21240383600027';

const origin = { from: 'refusal', on: '2026-10-05', invoice: 'F-2026-0102' };
const recipients = [
  {
    siret: TOWN,
    name: 'Commune de Valmorel',
    needsService: true,
    needsCommitment: null,
    needsEither: null,
    active: true,
    services: [
      { code: 'VOIRIE-2', name: 'Voirie et réseaux', needsCommitment: true, active: null, origin },
      { code: 'ECOLES', name: '', needsCommitment: null, active: null },
    ],
    origins: { needsService: origin },
  },
  {
    siret: '26240001300018',
    name: 'Centre communal d’action sociale de Saint-Martin-des-Champs-sur-Loire',
    needsService: null,
    needsCommitment: null,
    needsEither: true,
    active: null,
    services: [],
  },
];
const suppliers = [
  {
    siret: '89743394200055',
    name: 'Atelier du marché',
    cadre: 'A1',
    vatType: 'TVA_SUR_ENCAISSEMENT',
    paymentMeans: 'VIREMENT',
    bankLabel: 'Compte principal',
    service: '',
  },
];
const book = JSON.stringify({ format: 'bordereau-carnet', version: 1, recipients, suppliers });

const LONG = 200;
const MANY = 40;

/** Each is a draft of its own; the last waits long enough to be cancelled. */
const filesOf = async (): Promise<[screen: string, name: string, bytes: Uint8Array | string][]> => [
  ['check-protected', 'protege.pdf', protectedPdf('secret')],
  ['check-not-pdf', 'archive.pdf', latin1('PK\x03\x04 une archive')],
  ['check-blank', 'blanc.pdf', blankPdf()],
  ['check-xml', 'facture.xml', ciiOf(invoice)],
  ['check-long', 'deux-cents-pages.pdf', (await longInvoice(LONG)).bytes],
];

/** After `visitDraft`, on either surface. */
export const visitRarer = async (page: Page, look: Look): Promise<void> => {
  // Behind another, nothing is drawn.
  await page.bringToFront();
  const folder = await mkdtemp(join(tmpdir(), 'bordereau-screens-'));
  try {
    await visitFiles(page, look, folder);
    await visitBook(page, look, folder);
    await visitShelf(page, look);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const give = async (page: Page, selector: string, ...files: string[]): Promise<void> => {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
};

const press = async (page: Page, selector: string): Promise<void> =>
  (await page.waitForSelector(selector))?.evaluate((button) => (button as HTMLElement).click());

const visitFiles = async (page: Page, look: Look, folder: string): Promise<void> => {
  const files = await filesOf();
  const paths = await Promise.all(
    files.map(async ([, name, bytes]) => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return path;
    }),
  );
  await goTo(page, '#/', 'home');
  await give(page, '.slip input[multiple]', FACTURX, own(TO_A_TOWN), ...paths, FACTURX);
  await press(page, '.queue-item:last-child .icon-button');
  await page.waitForSelector(`.queue[data-over="${paths.length + 3}"]`, { timeout: 120_000 });
  await look('queue');
  await press(page, '.queue-end');
  const drafts = await panelDriver.storedDrafts(page);
  for (const [screen, name] of [['check-facturx', basename(FACTURX)], ...files]) {
    const draft = drafts.find(({ file }) => file.name === name);
    await goTo(page, `#/check/${draft?.id}`, 'check');
    await page.waitForSelector('[data-field=invoiceNumber]');
    await look(screen);
    if (name === basename(FACTURX)) await lookCloser(page, look);
  }
};

/** What the portal will do with the file; an error set aside, for a reason. */
const lookCloser = async (page: Page, look: Look): Promise<void> => {
  await press(page, '.preflight summary');
  await press(page, '[data-overrule]');
  await page.waitForSelector('.overrule-form');
  await look('check-closer');
};

const visitBook = async (page: Page, look: Look, folder: string): Promise<void> => {
  await writeFile(join(folder, 'carnet.json'), book);
  await writeFile(join(folder, 'annuaire.xlsx'), await makeDirectory({ structures: 1200, services: 300 }));
  await goTo(page, '#/book', 'book');
  await give(page, '[data-screen=book] input[accept=".json"]', join(folder, 'carnet.json'));
  await page.waitForSelector(`[data-party="${TOWN}"]`);
  await quiet(page, 'Carnet importé');
  await look('book-entries');
  await press(page, `[data-party="${TOWN}"] .party-open`);
  await page.waitForSelector('.party-form');
  await look('book-recipient');
  await press(page, '.party-form .quiet');
  await give(page, '[data-book=directory] input[type=file]', join(folder, 'annuaire.xlsx'));
  await page.waitForSelector('.mapping');
  await look('directory-mapping');
  await press(page, '.mapping [type=submit]');
  await page.waitForSelector('[data-directory="1200"]');
  await quiet(page, 'Annuaire importé');
  await look('directory-imported');
};

const visitShelf = async (page: Page, look: Look): Promise<void> => {
  const id = (await panelDriver.storedDrafts(page)).find(({ file }) => file.name === TO_A_TOWN)?.id;
  await goTo(page, `#/copy/${id}`, 'copy');
  await press(page, '.mark-deposited');
  await press(page, '[data-deposited] .refused summary');
  await quiet(page, 'Noté');
  await look('copy-refused');
  await multiplyDraft(page, MANY);
  await goTo(page, '#/', 'home');
  // Read anew: these were stored past the program.
  await page.reload({ waitUntil: [] });
  await page.waitForFunction(
    (count) => Number(document.querySelector<HTMLElement>('.home')?.dataset.drafts) > count,
    {},
    MANY,
  );
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (const at of [0, 2]) await press(page, `[data-index="${at}"] input[type=checkbox]`);
  await page.waitForSelector('.selection-bar');
  await look('home-selected');
};

/** Messages that passed are no part of the screen; the last, awaited by how it begins, may come after what it tells. */
const quiet = async (page: Page, last: string): Promise<void> => {
  await page.waitForSelector(`.toast::-p-text(${last})`);
  await page.$$eval('.toast .icon-button', (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
};
