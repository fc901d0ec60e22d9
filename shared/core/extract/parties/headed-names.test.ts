import { expect, it } from 'vitest';
import { drawPage } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

it('takes the name under a heading, not that of the address beside', () => {
  const page = drawPage([
    [50, 60, 'Facturé à'],
    [50, 74, 'SICTOM du Haut'],
    [50, 88, '1 place Centrale'],
    [50, 102, '35000 Rennes'],
    [330, 60, 'Menuiserie Kerbrat'],
    [330, 74, '12 rue des Forges'],
    [330, 88, '21000 Dijon'],
  ]);
  expect(readInvoice(page).buyerName?.value).toBe('SICTOM du Haut');
});
