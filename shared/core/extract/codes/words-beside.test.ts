/** Words in capitals before a code, or between it and another. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const codeOn = (field: FieldName, ...lines: string[]) =>
  readInvoice(drawPage([...sellerTop, ...lines.map((text, line): Put => [50, 250 + 12 * line, text])]))[field];

describe('a code', () => {
  it.each<[FieldName, string, string]>([
    ['commitmentNumber', 'CDE CEREMONIES 26-C-058', '26-C-058'],
    ['commitmentNumber', 'Bon de commande n° CEREMONIES 26-C-058', '26-C-058'],
    ['commitmentNumber', 'Engagement FETES ET CEREMONIES 26-118', '26-118'],
    ['contractNumber', 'Marché n° TRAVAUX 2026-118', '2026-118'],
  ])('begins after words in full, and is never sure, for %s: %s', (field, line, code) => {
    const found = codeOn(field, line);
    expect(found?.value).toBe(code);
    expect(found?.confidence).toBeLessThan(SURE);
  });

  it.each<[FieldName, string[], string]>([
    ['commitmentNumber', ['RÉFÉRENCE COMMANDE', 'BC-GSI-26-0077 ABONNEMENT AB-118'], 'BC-GSI-26-0077'],
    ['commitmentNumber', ['Engagement : 4500331902 CONTRAT M-118'], '4500331902'],
    ['invoiceNumber', ['Facture n° 2026-118 CLIENT 411000'], '2026-118'],
    ['invoiceNumber', ['Facture n° FA 26-0118 MARS 2026'], 'FA 26-0118'],
    ['contractNumber', ['Marché n° 24-118 TRAVAUX LOT 2'], '24-118'],
    ['serviceCode', ['Code service : SERV01 CLIENT C0042'], 'SERV01'],
  ])('ends before a word and another number, for %s: %s', (field, lines, code) => {
    expect(codeOn(field, ...lines)?.value).toBe(code);
  });

  it.each<[FieldName, string]>([
    ['commitmentNumber', 'Votre commande CEREMONIES 118'],
    ['commitmentNumber', 'Bon de commande n° 24 TRAVAUX 118'],
    ['serviceCode', 'Code service : SERV01 VOIRIE 12'],
    ['serviceCode', 'Code service : DST-01 2026'],
    ['invoiceNumber', 'Facture n° F26-118 C411'],
    ['invoiceNumber', 'Facture n° F26-118 2/3'],
    ['contractNumber', 'Marché n° 25-041 BPU 12'],
  ])('is not sure where words may belong to it, for %s: %s', (field, line) => {
    expect(codeOn(field, line)?.confidence ?? 0).toBeLessThan(SURE);
  });

  it.each(['1508117602/10', '1508117602-10', '4500123456.1', '4500123456 DST', '4500123456 CF 1234'])(
    'in ten figures has its item, or the next words, apart: %s',
    (text) => {
      expect(codeOn('commitmentNumber', `Engagement : ${text}`)?.value).toBe(text.slice(0, 10));
      expect(codeOn('contractNumber', 'Marché n° 2024123456/10')?.value).toBe('2024123456/10');
    },
  );

  it.each<[FieldName, string, string]>([
    ['commitmentNumber', 'N° d’engagement : UGAP 118843', 'UGAP 118843'],
    ['contractNumber', 'Marché n° : MAPA 25-098', 'MAPA 25-098'],
    ['invoiceNumber', 'Facture n° FACT 001156', 'FACT 001156'],
    ['serviceCode', 'Code service : LOGISTIQUE 02', 'LOGISTIQUE 02'],
  ])('keeps its own letters, for %s: %s', (field, line, code) => {
    expect(codeOn(field, line)?.value).toBe(code);
  });

  it.each([
    ['invoiceNumber', 'Facture n° 10 248 117 903', '10248117903'],
    ['invoiceNumber', 'Facture n° 2026-118 bis', '2026-118 bis'],
  ] as const)('keeps its own groups, for %s: %s', (field, line, code) => {
    expect(codeOn(field, line)?.value).toBe(code);
  });
});

describe('no code', () => {
  it.each(['0000', '9999999999', '1234567890', 'TBD', 'N.C.', 'A RENSEIGNER', 'EN ATTENTE', 'EN COURS 2026'])(
    'stands where its place was only filled: %s',
    (text) => {
      expect(codeOn('serviceCode', `Code service : ${text}`)).toBeUndefined();
      expect(codeOn('commitmentNumber', `N° d’engagement : ${text}`)).toBeUndefined();
    },
  );
  it('is the customer’s number, in the next cell', () => {
    const page: Put[] = [
      [50, 250, 'Engagement'],
      [190, 250, 'Client 411000'],
    ];
    expect(readInvoice(drawPage([...sellerTop, ...page])).commitmentNumber).toBeUndefined();
  });
  it.each(['FR76 1027 8858 8324 7287 8176 824', 'FR34534923644', '534 923 644', 'www.brunel21.fr'])(
    'is what a party has, under a label that was left empty: %s',
    (text) => {
      for (const [field, label] of [
        ['commitmentNumber', 'N° d’engagement'],
        ['serviceCode', 'Code service'],
      ] as const) {
        const page: Put[] = [...sellerFooter, [50, 250, label], [50, 262, text]];
        expect(readInvoice(drawPage([...sellerTop, ...page]))[field]).toBeUndefined();
      }
    },
  );
  it('is missed where figures are its own', () => {
    for (const text of ['0000118', '99992026', 'NC-2026-118', '534923645', 'FR34534923645', 'DE202600118'])
      expect(codeOn('commitmentNumber', `N° d’engagement : ${text}`)?.value).toBe(text);
  });
});
