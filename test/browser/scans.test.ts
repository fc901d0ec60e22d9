/** Pictures of invoices are read on the machine itself: flat, askew, on their side, upside down, faxed, photographed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFRawStream } from 'pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../shared/core/validate/limits.ts';
import { openBench } from '../bench/bench-browser.ts';
import { browserReader } from '../bench/browser-reader.ts';
import { evaluate } from '../bench/evaluate.ts';
import { findCases } from '../bench/find-cases.ts';
import { projectRoot } from '../support/build-all.ts';
import { type Alone, openAlone } from '../support/open-alone.ts';
import * as panelDriver from '../support/panel-driver.ts';

const folder = join(projectRoot, 'test/corpus/scans/files');
/** Share of the fields of the seven pictures that came right when they were added; it may only grow. */
const READ = 0.9;

/** That file's, in bytes: four for each pixel. */
const ONE_PICTURE = 4 * 2339 * 1653;

/** What cameras note (EXIF) when they are held sideways: the picture is to be turned back by a quarter. */
const ON_ITS_SIDE = 8;

const pictureIn = async (name: string): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(await readFile(join(folder, name)));
  const held = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const jpeg = held.find((object) => object instanceof PDFRawStream && object.contents[0] === 0xff);
  if (!(jpeg instanceof PDFRawStream)) throw new Error(`No JPEG in ${name}.`);
  return jpeg.contents;
};

const withOrientation = (jpeg: Uint8Array, orientation: number): Uint8Array => {
  const table = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const note = [0x45, 0x78, 0x69, 0x66, 0, 0, ...table];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, note.length + 2, ...note, ...jpeg.subarray(2)]);
};

/** Chromium's own: it keeps the pictures that it draws, where others cannot be asked. */
it.runIf(process.platform === 'linux')('gives back what the picture of a page took, copy or not', async () => {
  const bench = await openBench();
  try {
    const file = join(folder, 'denrees-lycee--scan-side.pdf');
    await bench.warmScan(file);
    const before = (await bench.memory())?.pictures ?? 0;
    for (let turn = 0; turn < 3; turn += 1) await bench.scan(file);
    expect((await bench.memory())?.pictures ?? 0).toBeLessThan(before + ONE_PICTURE);
    expect((await bench.everyPage(file))?.pictures).toBeLessThan(before + ONE_PICTURE);
  } finally {
    await bench.close();
  }
});

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  it('reads nine fields in ten, and is wrong on none that it shows as sure', async () => {
    const cases = await findCases(folder, { scans: true });
    expect(cases.length).toBeGreaterThan(6);
    const reader = await browserReader(name);
    try {
      const scored = (await evaluate(cases, reader, false)).flatMap(({ file, fields }) =>
        fields.map((field) => ({ file, ...field })),
      );
      const shown = scored.filter(({ truth }) => truth !== null);
      const right = shown.filter(({ outcome }) => outcome === 'right');
      expect(scored.filter(({ outcome, sure }) => sure && outcome !== 'right')).toEqual([]);
      expect(right.length / shown.length).toBeGreaterThan(READ);
    } finally {
      await reader.close();
    }
  });

  describe('in the panel', () => {
    let alone: Alone;
    let panel: Page;

    beforeAll(async () => {
      alone = await openAlone(name);
      panel = alone.panel;
    });
    afterAll(() => alone?.close());

    it('says that it reads a picture, then shows each value on it', async () => {
      await panelDriver.dropFile(alone.session, panel, join(folder, 'analyses-eau--scan-200.pdf'));
      await panel.waitForFunction(() => document.body.textContent.includes('c’est une image'));
      const { fields } = await panelDriver.waitUntilRead(panel);
      expect(fields.totalGross?.value).toBe(431532);
      expect(fields.totalGross?.evidence.kind).toBe('ocr');
      await panel.waitForSelector('[data-field=totalGross] canvas.snippet');
    });

    it('makes a PDF of a photograph, upright as the camera noted it, and reads it', async () => {
      await alone.drop('photo.jpg', withOrientation(await pictureIn('denrees-lycee--scan-side.pdf'), ON_ITS_SIDE));
      const { fields, file: kept, pageCount } = await panelDriver.waitUntilRead(panel);
      expect(kept).toMatchObject({ name: 'photo.pdf', type: 'application/pdf' });
      expect(kept.size).toBeLessThan(MAX_FILE_BYTES);
      expect(pageCount).toBe(1);
      const [box] = fields.totalGross?.evidence.kind === 'ocr' ? fields.totalGross.evidence.value : [];
      // Letters stand on a page that stands: were the picture still on its side, the box would be too.
      expect(box?.width).toBeGreaterThan(box?.height ?? Infinity);
    });

    it('makes one PDF of two pictures that are pasted, and reads both', async () => {
      await alone.goTo('#/');
      await panel.waitForSelector('[data-screen=home]');
      const jpegs = await Promise.all(
        ['location-tableur--scan-fax.pdf', 'graphisme-marche--scan-photo.pdf'].map(pictureIn),
      );
      await panel.evaluate(
        (packed) => {
          const clipboardData = new DataTransfer();
          for (const [at, text] of packed.entries()) {
            const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
            clipboardData.items.add(new File([bytes], `page-${at + 1}.jpg`, { type: 'image/jpeg' }));
          }
          document.body.dispatchEvent(
            Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }),
          );
        },
        jpegs.map((jpeg) => Buffer.from(jpeg).toString('base64')),
      );
      const { file, pageCount, fields } = await panelDriver.waitUntilRead(panel);
      expect(file).toMatchObject({ name: 'page-1.pdf', type: 'application/pdf' });
      expect(file.size).toBeLessThan(MAX_FILE_BYTES);
      expect(pageCount).toBe(2);
      const seen = Object.values(fields).flatMap(({ evidence }) => (evidence.kind === 'ocr' ? evidence.value : []));
      expect(seen.length).toBeGreaterThan(3);
    });

    it('says that a picture cannot be opened, and keeps nothing of it', async () => {
      const before = (await panelDriver.storedDrafts(panel)).length;
      await alone.drop('photo.tiff', 'II*');
      await panel.waitForFunction(() => document.body.textContent.includes('ne sait pas ouvrir cette image'));
      expect((await panelDriver.storedDrafts(panel)).length).toBe(before);
    });

    it('gives up when told to, keeps the draft, and reads the next one', async () => {
      await alone.goTo('#/');
      await panelDriver.dropFile(alone.session, panel, join(folder, 'denrees-lycee--scan-side.pdf'));
      await panel.waitForFunction(() => document.body.textContent.includes('c’est une image'));
      await (await panel.waitForSelector('.banner-progress button'))?.click();
      await panel.waitForSelector('[data-problem=cancelled]');
      expect((await panelDriver.storedDrafts(panel)).length).toBe(4);
      await (await panel.waitForSelector('.banner-stopped button'))?.click();
      await panel.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-invoiceNumber')?.value, {
        timeout: 60_000,
      });
    });
  });
});
