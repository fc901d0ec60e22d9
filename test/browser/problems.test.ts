/** Bad input gets a plain sentence of its own, and the PDF is kept as a draft to be typed by hand. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingProblem } from '../../shared/core/document.ts';
import { MAX_FILE_BYTES } from '../../shared/core/validate/limits.ts';
import { problemTexts } from '../../shared/ui/i18n/problems.ts';
import { blankPdf, imagePdf, latin1, noPagePdf, protectedPdf, textPdf } from '../corpus/bad-files.ts';
import { launchBrowser, openPanelWindow, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';

const tooLarge = (): Uint8Array => {
  const bytes = new Uint8Array(MAX_FILE_BYTES + 1).fill(32);
  bytes.set(textPdf());
  return bytes;
};

const badFiles: [ReadingProblem, string, () => Uint8Array][] = [
  ['empty-file', 'vide.pdf', () => new Uint8Array()],
  ['not-a-pdf', 'archive.pdf', () => latin1('PK\x03\x04 une archive')],
  ['damaged', 'abime.pdf', () => latin1(`%PDF-1.7\n${'bruit '.repeat(200)}`)],
  ['no-page', 'sans-page.pdf', noPagePdf],
  ['password', 'protege.pdf', () => protectedPdf('secret')],
  ['image-only', 'image.pdf', imagePdf],
  ['no-text', 'blanc.pdf', blankPdf],
  ['too-large', 'lourd.pdf', tooLarge],
  ['xml-unreadable', 'coupee.xml', () => latin1('<Invoice><ID>F-1</ID>')],
  [
    'xml-unsafe',
    'piege.xml',
    () => latin1('<!DOCTYPE Invoice [<!ENTITY a SYSTEM "file:///etc/passwd">]><Invoice>&a;</Invoice>'),
  ],
  ['xml-not-invoice', 'commande.xml', () => latin1('<Order><ID>C-1</ID></Order>')],
];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session;
  let panel: Page;
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bordereau-bad-'));
    session = await launchBrowser(name, { headless: true, proxyPort: null });
    panel = await openPanelWindow(session);
  });

  afterAll(async () => {
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(badFiles)('says « %s » in plain words', async (problem, fileName, bytes) => {
    const path = join(folder, fileName);
    await writeFile(path, bytes());
    await panel.evaluate(() => {
      location.hash = '#/';
    });
    await panelDriver.dropFile(session, panel, path);
    const banner = await panel.waitForSelector(`[data-problem=${problem}]`);
    const said = await banner?.evaluate((element) => element.textContent ?? '');
    const { fr, en } = problemTexts;
    expect([fr, en].some((texts) => said?.includes(texts[problem].text) && said.includes(texts[problem].remedy))).toBe(
      true,
    );
    const kept = await panelDriver.storedDrafts(panel);
    expect(kept.map(({ file }) => file.name)).toContain(fileName);
  });
});
