import { describe, expect, it } from 'vitest';
import { agrees, parseDate } from './format-value.ts';

describe('what the page shows says our value', () => {
  it.each([
    ['totalNet', '7850,00', '7 850,00'],
    ['totalNet', '7850,00', '7 850,00 €'],
    ['totalNet', '7850,00', '7850.0'],
    ['issueDate', '17/02/2026', '2026-02-17'],
    ['issueDate', '17/02/2026', '17.02.2026'],
    ['issueDate', '17/02/2026', 'mardi 17 février 2026'],
    ['issueDate', '01/02/2026', 'February 1st, 2026'],
    ['sellerSiret', '89743394200055', '89743394200055 - AFE Test - Atelier du marché'],
    ['buyerSiret', '11000201100044', '110 002 011 00044'],
    ['serviceCode', 'SAAM D5', 'SAAM D5 - Service des achats'],
    ['serviceCode', 'FAC0000075', 'FAC0000075 Facturier'],
    ['currency', 'EUR', 'EUR - Euro européen'],
    ['iban', 'FR7630006000011234567890189', 'Compte principal - FR76 3000 6000 0112 3456 7890 189'],
    ['file', 'facture01125.pdf', 'C:\\fakepath\\facture01125.pdf'],
  ] as const)('%s: « %s » in « %s »', (target, ours, page) => {
    expect(agrees(target, [ours], page)).toBe(true);
  });
});

describe('what the page shows says something else', () => {
  it.each([
    ['totalNet', '7850,00', '785,00'],
    ['totalNet', '7850,00', '-7850,00'],
    ['issueDate', '02/03/2026', '03/02/2026'],
    ['issueDate', '02/03/2026', '3 févr. 2026'],
    ['issueDate', '17/02/2026', 'du 17 février 2026 au 18 février 2026'],
    ['invoiceNumber', '01130', '1130'],
    ['commitmentNumber', '0000048295', '48295'],
    ['serviceCode', 'D5', 'SAAM D5 - Service des achats'],
    ['serviceCode', 'SAAM', 'SAAM D5 - Service des achats'],
    ['buyerSiret', '11000201100044', '11000201100045 - SERVICES DE L’ETAT'],
    ['iban', 'FR763000600001123456789018', 'Compte principal - FR76 3000 6000 0112 3456 7890 189'],
    ['iban', 'FR76 3000 (à vérifier', 'FR76 3000 6000 0112 3456 7890 189'],
    ['buyerSiret', '11000201100044', ''],
    ['buyerSiret', '', '11000201100044'],
  ] as const)('%s: « %s » in « %s »', (target, ours, page) => {
    expect(agrees(target, [ours], page)).toBe(false);
  });
});

it('reads no day that does not exist', () => {
  expect(parseDate('30/02/2026')).toBeNull();
});
