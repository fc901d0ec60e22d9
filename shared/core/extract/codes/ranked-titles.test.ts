/** Numbers of invoices beside a title that counts, that is dated, or that says nothing. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const read = (...puts: Put[]) =>
  readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...puts])).invoiceNumber;

describe('the number of an invoice', () => {
  it('stands beside the title, not in the rank that the title gives', () => {
    expect(read([330, 60, 'FACTURE PARTIELLE 2/3', 14], [480, 60, 'N° PF-26-3310-2'])?.value).toBe('PF-26-3310-2');
    expect(read([330, 60, 'FACTURE PARTIELLE 2/3', 14])).toBeUndefined();
  });
  it('is ours in a letter, and no account nor telephone is', () => {
    const columns = (name: string, value: string): Put[] => [
      [50, 200, name],
      [180, 200, 'Daté du'],
      [50, 214, value],
      [180, 214, '14 avr. 2026'],
    ];
    expect(read(...columns('Notre numéro', '7/2026'), [50, 260, 'Réquisition n° 26/00418'])?.value).toBe('7/2026');
    expect(read([50, 200, 'Notre numéro : 02 40 11 22 33'])).toBeUndefined();
    expect(read([50, 200, 'Notre numéro de compte : 118834'])).toBeUndefined();
  });
  it('may have a year after its stroke', () => {
    expect(read([330, 60, 'FACTURE LIBRAIRIE 118/26', 14])?.value).toBe('118/26');
  });
  it('may have spaces around its hyphen, beside the title', () => {
    const number = read(
      [50, 250, 'NOTE D’HONORAIRES', 12],
      [170, 250, 'NH 04 - 2511'],
      [420, 250, 'Le Mans, le 02.03.26'],
    );
    expect(number?.value).toBe('NH 04 - 2511');
    expect(number?.confidence).toBeLessThan(SURE);
  });
  it('may have spaces around its hyphen, after its label', () => {
    for (const number of ['FA 2026 - 0012', '12 - 2026', '2026 - 118']) {
      const found = read([50, 250, `Facture n° ${number}`]);
      expect(found?.value).toBe(number);
      expect(found?.confidence).toBeLessThan(SURE);
    }
    expect(read([50, 250, 'Facture n° FA-26-118 - Mission de conseil'])?.value).toBe('FA-26-118');
    expect(read([50, 250, 'Facture n° FA26118 - 08/05/2026'])?.value).toBe('FA26118');
  });
  it.each(['032 – 2026', 'FA 2026 – 0012', '2026 — 07 — 032', 'F – 2026 – 032', 'FA – 0032', '2026 – F032'])(
    'may have spaces around its dashes, after its label or in the title: %s',
    (number) => {
      for (const title of ['Facture n°', 'N° de facture :', 'facture', 'Note d’honoraires']) {
        const found = read([50, 250, `${title} ${number}`]);
        expect(found?.value).toBe(number.replace(/ [–—] /g, '-'));
        expect(found?.confidence).toBeLessThan(SURE);
      }
    },
  );
  it.each(['Facture n° 032 · 2026', 'facture 032 | 2026', 'facture n° 032 . 2026', 'facture 032, 2026'])(
    'may have its year after another mark: %s',
    (title) => {
      const found = read([50, 250, title]);
      expect(found?.value).toBe('032');
      expect(found?.confidence).toBeLessThan(SURE);
    },
  );
  it.each(['Facture n° 0032 – 12 mai 2026', 'Facture 0032 – 12/05/2026', 'Facture n° 0032 – Mission 2026'])(
    'ends before the dash of a day or a subject: %s',
    (title) => {
      const found = read([50, 250, title]);
      expect(found?.value).toBe('0032');
      expect(found?.confidence).toBeGreaterThanOrEqual(SURE);
    },
  );
  it('stands beside a title that gives its rank', () => {
    expect(read([50, 250, 'FACTURE DE SOLDE 2/2', 14], [300, 250, 'F-2026-12'])?.value).toBe('F-2026-12');
  });
  it('may be small, in a title beside its date', () => {
    const number = read([50, 250, 'Facture 58'], [330, 250, '8 mai 2026']);
    expect(number?.value).toBe('58');
    expect(number?.confidence).toBeLessThan(SURE);
  });
  it('is not the small one in a title where another is announced', () => {
    expect(read([50, 250, 'Facture 2'], [330, 250, '8 mai 2026'], [50, 264, 'N° de facture : F-118'])?.value).toBe(
      'F-118',
    );
  });
  it('may be the seller’s own reference, where the title has none', () => {
    const number = read([50, 210, 'Nos références : RST-2609-017'], [50, 250, 'FACTURE', 18]);
    expect(number?.value).toBe('RST-2609-017');
    expect(number?.confidence).toBeLessThan(SURE);
  });
  it('is not the seller’s own reference where it stands elsewhere', () => {
    expect(read([50, 210, 'Nos références : RST-2609-017'], [50, 250, 'FACTURE F-118', 18])?.value).toBe('F-118');
  });
  it('is neither of two references of the seller’s', () => {
    expect(
      read([50, 210, 'Nos références : RST-2609-017'], [50, 224, 'N/Réf. : CH-118'], [50, 250, 'FACTURE', 18]),
    ).toBeUndefined();
  });
  it.each([
    ['F-2026-019', '05/11/2026'],
    ['FA2026-019 du 5 novembre 2026'],
    ['FC 2026-019', 'Marseille, le 5 novembre 2026'],
    ['F 2026 019', 'Marseille, le 5 novembre 2026'],
  ])('may be the series over its day, where the page has no title: %s', (...lines) => {
    const at = (text: string, line: number): Put => [480, 60 + 14 * line, text];
    const number = read(...lines.map(at));
    expect(number?.value).toMatch(/^F[AC]?[- ]?2026[- ]019$/);
    expect(number?.confidence).toBeLessThan(SURE);
    expect(read(...lines.map(at), [50, 250, 'Facture n° 26-118'])?.value).toBe('26-118');
  });
  it.each([
    ['F-2026-019', 'illustration'],
    ['F-75012 PARIS', '05/11/2026'],
    ['F 75012 PARIS 12', '05/11/2026'],
    ['F-2026-019', '05/11/2026', 'F-2026-020', '06/11/2026'],
  ])('is no series that nothing dates, that an address takes, or of several: %s, %s', (...lines) => {
    expect(read(...lines.map((text, line): Put => [480, 60 + 14 * line, text]))).toBeUndefined();
  });
  it('stands past a letter that says so', () => {
    const number = read([36, 250, 'FACTURE'], [125, 250, 'N'], [141, 250, '2026/0891'], [219, 250, 'DU 30/06/2026']);
    expect(number?.value).toBe('2026/0891');
    expect(read([50, 250, 'FACTURE'], [130, 250, 'N FV-0088142'])?.value).toBe('FV-0088142');
  });
  it('may begin like a word that gives no number', () => {
    expect(read([330, 40, 'Facture de prestations'], [330, 54, 'n° VOS/2026/11/00713'])?.value).toBe(
      'VOS/2026/11/00713',
    );
  });
  it('of a credit note is not the one that it quotes under a title of its own', () => {
    const number = read(
      [400, 40, 'NOTE DE CRÉDIT'],
      [50, 200, 'Numéro'],
      [140, 200, 'NC 26-0000912'],
      [50, 214, 'Référence'],
      [140, 214, 'Facture 26-0014478 du 29/05/2026'],
    );
    expect(number?.value).toBe('NC 26-0000912');
  });
  it('follows a title that says how it is made out, and no title of another', () => {
    for (const made of ['détaillée', 'acquittée', 'GROUPÉE'])
      expect(read([50, 250, `Facture ${made} n° 4471 du 12/03/2026`])?.value).toBe('4471');
    for (const other of ['annulée', 'remplacée', 'payée'])
      expect(read([50, 250, `Facture ${other} n° 4471 du 12/03/2026`])).toBeUndefined();
  });
});
