/** The State's engagements have ten figures; an order written otherwise may be the visible half of it. */
import { expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const STATE: Put = [330, 172, 'SIRET : 110 002 011 00044'];
const TOWN: Put = [330, 172, 'SIRET : 212 345 672 00019'];

const isSure = (line: string, siret: Put): boolean => {
  const puts = [
    ...sellerTop,
    ...buyerAddress,
    siret,
    [50, 230, 'Facture n° F-118'] satisfies Put,
    [50, 250, line] satisfies Put,
    ...sellerFooter,
  ];
  return (readInvoice(drawPage(puts)).commitmentNumber?.confidence ?? 0) >= SURE;
};

it.each(['Lettre de commande n° 2026/CRMH/77', 'Bon de commande n° 2026-118', 'Votre commande : BC-26-0019'])(
  'is not sure of an order of the State’s with no such figures: %s',
  (line) => {
    expect(isSure(line, STATE)).toBe(false);
    expect(isSure(line, TOWN)).toBe(true);
  },
);

it.each(['Bon de commande n° 4500331902', 'EJ n° 1508842317', 'N° d’engagement : 2026-EJ-118'])(
  'is sure of ten figures, and of what is called an engagement: %s',
  (line) => expect(isSure(line, STATE)).toBe(true),
);
