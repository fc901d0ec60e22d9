import { describe, expect, it } from 'vitest';
import { newDraft } from '../../core/draft.ts';
import { withDeposit } from '../../core/payment-clock.ts';
import { toCsv } from './csv.ts';
import { tableOf } from './table.ts';
import { toXlsx } from './xlsx.ts';

const read = <V>(value: V) => ({ value, confidence: 1, evidence: { kind: 'user' as const }, alternatives: [] });
const draft = withDeposit(
  {
    ...newDraft({
      id: 'a',
      now: '2026-01-01T00:00:00Z',
      file: { name: 'a;b.pdf', size: 1, type: 'application/pdf', sha256: '0'.repeat(64) },
    }),
    fields: {
      invoiceNumber: read('=HYPERLINK("x")'),
      totalGross: read(462_848),
      issueDate: read('2026-09-14'),
      sellerSiret: read('01234567800069'),
      cadre: read('A1' as const),
    },
  },
  '2026-11-28',
);
const table = tableOf([draft], 'fr');

describe('an exported table', () => {
  it('has as many cells in each line as in its head', () => {
    expect(table.lines.map(({ length }) => length)).toEqual([table.head.length]);
  });

  it('as CSV opens in a French spreadsheet, runs no formula and splits no name', () => {
    const csv = toCsv(table, 'fr');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('"a;b.pdf"');
    expect(csv).toContain(';4628,48;');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('2026-11-28;2026-12-28');
  });

  it('as XLSX is a workbook that holds the amount as a number and the SIRET as text', async () => {
    const bytes = new Uint8Array(await (await toXlsx(table)).arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
    const { strFromU8, unzipSync } = await import('fflate');
    const files = unzipSync(bytes);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<v>4628.48</v>');
    expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('01234567800069');
  });
});
