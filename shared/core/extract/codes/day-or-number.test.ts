/** "Facture 2025-11-04": a day, or the fourth invoice of November. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const read = (...lines: string[]) =>
  readInvoice(drawPage([...sellerTop, ...sellerFooter, ...lines.map((text, at): Put => [330, 60 + 14 * at, text])]));

describe('a title with a day in it', () => {
  it.each(['Émise le 28/11/2025', 'Date : 28/11/2025', 'Date de facture : 28 novembre 2025'])(
    'has a number, where the page dates itself otherwise: %s',
    (line) => {
      const { invoiceNumber, issueDate } = read('Facture 2025-11-04', line);
      expect([invoiceNumber?.value, issueDate?.value]).toEqual(['2025-11-04', '2025-11-28']);
    },
  );

  it.each([['Échéance : 28/12/2025'], ['Émise le 04/11/2025'], []])('is doubtful else: %s', (...lines) => {
    expect(read('Facture 2025-11-04', ...lines).invoiceNumber?.confidence ?? 0).toBeLessThan(SURE);
  });

  it.each(['Facture du 2025-11-04', 'Facture en date du : 2025-11-04', 'Avoir du 2025-11-04'])(
    'has no number where it is said to be one: %s',
    (line) => {
      const { invoiceNumber, issueDate } = read(line, 'Échéance : 28/12/2025');
      expect([invoiceNumber, issueDate?.value]).toEqual([undefined, '2025-11-04']);
    },
  );
});

describe('a day under a title', () => {
  it.each(['du 05/12/2025', 'le 5 décembre 2025'])('is doubtful where another is told: %s', (line) => {
    expect(read('Facture', '2026-04-12', line).issueDate?.confidence ?? 0).toBeLessThan(SURE);
  });

  it.each(['Échéance : 05/01/2026', 'Client 118'])('is sure where none is: %s', (line) => {
    const { issueDate } = read('Facture', '2025-12-05', line);
    expect([issueDate?.value, (issueDate?.confidence ?? 0) >= SURE]).toEqual(['2025-12-05', true]);
  });
});
