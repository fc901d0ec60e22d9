/** Pictures of something else, or far too large: each ends in plain words or in an honest empty reading, and nothing is invented. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFRawStream } from 'pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../shared/core/draft.ts';
import { problemTexts } from '../../shared/ui/i18n/problems.ts';
import {
  animal,
  blankPage,
  heic,
  hugePicture,
  hugePlan,
  longScan,
  mirrored,
  scanTiff,
  tiledTiff,
} from '../corpus/bad-pictures.ts';
import { projectRoot } from '../support/build-all.ts';
import { type Alone, openAlone } from '../support/open-alone.ts';
import * as panelDriver from '../support/panel-driver.ts';

const scan = join(projectRoot, 'test/corpus/scans/files/maintenance-logiciel--scan-upside-down.pdf');

const scannedPage = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(await readFile(scan));
  const held = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const jpeg = held.find((object) => object instanceof PDFRawStream && object.contents[0] === 0xff);
  if (!(jpeg instanceof PDFRawStream)) throw new Error('No JPEG in the scan.');
  return jpeg.contents;
};

/** What a picture without a word to read leaves: nothing that claims to stand on the page. */
const seenOnPage = ({ fields }: Draft): string[] =>
  Object.entries(fields).flatMap(([name, { evidence }]) =>
    evidence.kind === 'ocr' || evidence.kind === 'text' ? [name] : [],
  );

const unreadable: [string, string, () => Promise<Uint8Array> | Uint8Array][] = [
  ['a white sheet', 'blanc.jpg', blankPage],
  ['an animal', 'chat.jpg', animal],
  ['a page seen in a mirror', 'miroir.jpg', async () => mirrored(await scannedPage())],
  ['a hundred megapixels', 'immense.png', hugePicture],
  ['a plan of half a billion pixels', 'plan.pdf', hugePlan],
];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let alone: Alone;
  let panel: Page;
  let drop: Alone['drop'];

  beforeAll(async () => {
    alone = await openAlone(name);
    ({ panel, drop } = alone);
  });
  afterAll(() => alone?.close());

  it.each(unreadable)('finds nothing on %s, and says so', async (_, fileName, bytes) => {
    await drop(fileName, await bytes());
    const banner = await panel.waitForSelector('[data-problem=image-only]', { timeout: 0 });
    const said = await banner?.evaluate((element) => element.textContent ?? '');
    expect([problemTexts.fr, problemTexts.en].some((texts) => said?.includes(texts['image-only'].text))).toBe(true);
    const draft = await panelDriver.storedDraft(panel);
    expect(draft.file.name).toBe(fileName.replace(/\.\w+$/, '.pdf'));
    expect(seenOnPage(draft)).toEqual([]);
  });

  it.each([
    ['photo.heic', heic],
    ['plan.tiff', tiledTiff],
  ])('says that it cannot open %s, and keeps nothing of it', async (fileName, bytes) => {
    const before = (await panelDriver.storedDrafts(panel)).length;
    await drop(fileName, bytes());
    await panel.waitForFunction(() => document.body.textContent.includes('ne sait pas ouvrir cette image'));
    expect((await panelDriver.storedDrafts(panel)).length).toBe(before);
  });

  it('reads a scan saved as a TIFF', async () => {
    await drop('numerise.tif', scanTiff(await scannedPage(), { width: 1655, height: 2339 }));
    const { fields, file } = await panelDriver.waitUntilRead(panel);
    expect(file.name).toBe('numerise.pdf');
    expect(fields.invoiceNumber).toMatchObject({ value: 'INV-2026-00841', evidence: { kind: 'ocr' } });
  });

  it('reads the ends of two hundred scanned pages, and gives up when told to', async () => {
    await drop('longue.pdf', await longScan(await scannedPage(), 200));
    const reading = await panel.waitForFunction(() =>
      [...document.querySelectorAll('.banner-progress')]
        .map((banner) => banner.textContent)
        .find((text) => /%/.test(text ?? '')),
    );
    expect(await reading.jsonValue()).toMatch(/page (1|200) /i);
    await (await panel.waitForSelector('.banner-progress button'))?.click();
    await panel.waitForSelector('[data-problem=cancelled]');
    await (await panel.waitForSelector('.banner-stopped button'))?.click();
    // What page 1 tells is there while the last page is being read.
    await panel.waitForFunction(
      () =>
        document.querySelector('.banner-progress') &&
        document.querySelector<HTMLInputElement>('#field-invoiceNumber')?.value,
      { timeout: 0 },
    );
    const { pageCount, fields } = await panelDriver.waitUntilRead(panel);
    expect(pageCount).toBe(200);
    const pages = Object.values(fields).flatMap(({ evidence }) =>
      evidence.kind === 'ocr' ? evidence.value.map(({ page }) => page) : [],
    );
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((page) => page > 3 && page < 198)).toEqual([]);
  });
});
