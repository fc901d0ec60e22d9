/** Bad input gets a plain sentence of its own, and the PDF is kept as a draft to be typed by hand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingProblem } from '../../shared/core/document.ts';
import { MAX_FILE_BYTES } from '../../shared/core/validate/limits.ts';
import { problemTexts } from '../../shared/ui/i18n/problems.ts';
import { blankPdf, imagePdf, latin1, noPagePdf, protectedPdf, textPdf } from '../corpus/bad-files.ts';
import { type Alone, openAlone } from '../support/open-alone.ts';
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
  let alone: Alone;

  beforeAll(async () => {
    alone = await openAlone(name);
  });

  afterAll(() => alone?.close());

  it.each(badFiles)('says « %s » in plain words', async (problem, fileName, bytes) => {
    const { panel, drop } = alone;
    await drop(fileName, bytes());
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
