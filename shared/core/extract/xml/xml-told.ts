/** What an e-invoice without a page says in words only: its notes and terms, read line by line as a page would be. */
import type { InvoiceDocument, Word } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import { readInvoice } from '../read-invoice.ts';
import { openXml } from './read-xml.ts';
import { firstStated, SUGGESTED } from './xml-fields.ts';
import { nodesAt } from './xml-tree.ts';

/** Fields that programs write into a note when they do not know their element. */
const TOLD = ['serviceCode', 'commitmentNumber', 'contractNumber', 'vatType', 'paymentMeans'] as const;

/** "Code service : DST-7", "TVA acquittée sur les encaissements", "Par virement": never sure. */
export const readTold = (text: string): Reading => {
  const opened = openXml(text);
  if (!opened) return {};
  const { root, paths } = opened;
  const lines = paths.told
    .flatMap((path) => nodesAt(root, path).flatMap((node) => linesOf(node.text).map((line) => ({ line, path }))))
    .slice(0, MOST_LINES);
  const read = lines.length === 0 ? {} : readInvoice(asPage(lines.map(({ line }) => line)));
  return Object.assign(
    {},
    ...TOLD.map((field) => {
      const told = read[field];
      const [box] = told && 'value' in told.evidence ? told.evidence.value : [];
      const path = box && lines[Math.round(box.y / LINE)]?.path;
      return told && path ? firstStated(field, [{ value: told.value, confidence: SUGGESTED, path }]) : {};
    }),
  );
};

const MOST_LINES = 60;

/** In UBL the subject of a note stands before it, as a code between number signs: "#AAI#…". */
const linesOf = (text: string): string[] =>
  text
    .split(/\n|;/)
    .map((line) => line.replace(/#[A-Z]{3}#/g, ' ').trim())
    .filter((line) => line !== '');

/** Points. Lines stand far apart: each is a sentence of its own. */
const LINE = 40;
const SIGN = 5;
const HEIGHT = 10;

const asPage = (lines: readonly string[]): InvoiceDocument => {
  const words = lines.flatMap((line, index) =>
    [...line.matchAll(/\S+/g)].map(
      ({ 0: text, index: at }): Word => ({
        text,
        confidence: 1,
        box: { page: 1, x: at * SIGN, y: index * LINE, width: text.length * SIGN, height: HEIGHT },
      }),
    ),
  );
  const width = Math.max(0, ...words.map(({ box }) => box.x + box.width));
  return {
    pages: [{ number: 1, width, height: lines.length * LINE, words, origin: 'text' }],
    xml: null,
    attachments: [],
    signed: false,
    encrypted: false,
  };
};
