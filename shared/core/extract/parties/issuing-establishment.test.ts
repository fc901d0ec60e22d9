import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const SELLER = '53492364400031';
const read = (...puts: Put[][]) => readInvoice(drawPage(puts.flat()));

describe('the SIRET of a company with several establishments', () => {
  const agency = 'SARL au capital de 5 000 € - RCS Dijon 534 923 644 - Agence de Beaune SIRET 534 923 644 00049';
  const issuer = 'Établissement émetteur : agence de Beaune - SIRET 534 923 644 00049 - TVA FR34534923644';
  it('takes the letterhead’s', () => {
    const letterhead: Put = [50, 102, 'SIRET 534 923 644 00031 - APE 4939A'];
    const { sellerSiret } = read(sellerTop, [letterhead], buyerAddress, [[50, 790, agency]]);
    expect(sellerSiret?.value).toBe(SELLER);
  });
  it('is not sure of the one that a warehouse at the top bears, address and all', () => {
    const top: Put = [50, 102, 'Plateforme logistique : 8 rue Haute 21000 DIJON - SIRET 534 923 644 00049'];
    const { sellerSiret } = read(sellerTop, [top], buyerAddress, sellerFooter);
    expect(sellerSiret?.confidence ?? 0).toBeLessThan(SURE);
  });
  it('takes the head office that heads the page', () => {
    const head: Put = [50, 102, 'Siège social : 12 rue des Forges - SIRET 534 923 644 00031'];
    const { sellerSiret } = read(sellerTop, [head], buyerAddress, [[50, 790, agency]]);
    expect(sellerSiret?.value).toBe(SELLER);
    expect(sellerSiret?.confidence).toBeGreaterThanOrEqual(SURE);
  });
  it('takes the agency that heads the page, not surely, rather than the head office', () => {
    const head: Put = [50, 102, 'Agence Sud : 40 rue de la Bourse - Siret agence 53492364400049'];
    const office: Put = [50, 790, 'Ateliers Brunel SAS - siège 18 rue Copernic - Siret siège 53492364400031'];
    const { sellerSiret } = read(sellerTop, [head], buyerAddress, [office, [50, 804, 'TVA FR34534923644']]);
    expect(sellerSiret?.value).toBe('53492364400049');
    expect(sellerSiret?.confidence ?? 0).toBeLessThan(SURE);
  });
  it('takes the one that says that it issues', () => {
    const { sellerSiret } = read(sellerTop, buyerAddress, sellerFooter, [[50, 804, issuer]]);
    expect(sellerSiret?.value).toBe('53492364400049');
  });
  it('takes the one that says so before its address', () => {
    const at = 'Agence de Beaune (établissement émetteur), 15, rue du Pont, 21200 Beaune - SIRET 534 923 644 00049';
    const seat = 'Siège : 12 rue des Forges, 21000 Dijon - SIRET 534 923 644 00031 - RCS Dijon 534 923 644';
    const { sellerSiret } = read(sellerTop, buyerAddress, [[50, 790, at]], [[50, 804, seat]]);
    expect(sellerSiret?.value).toBe('53492364400049');
  });
  it('is not sure where nothing tells', () => {
    const { sellerSiret } = read(sellerTop, buyerAddress, sellerFooter, [[50, 804, agency]]);
    expect(sellerSiret?.confidence ?? 0).toBeLessThan(SURE);
  });
});
