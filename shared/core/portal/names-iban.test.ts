import { expect, it } from 'vitest';
import { hidesIban, namesIban } from './names-iban.ts';

const iban = 'FR7630006000011234567890189';

it.each([
  'Compte n° …0189',
  'IBAN … 0189 (compte courant)',
  'FR76 **** **** **** **** **** 189',
  'FR76 3000 **** **** **** ***0 189',
  'FR76 3000 6000 … 0189 - BNP',
  'FR76••••••••••••••••••••0189',
  'FR76XXXXXXXXXXXXXXXXXXX0189',
  'XXXX XXXX 0189 Crédit du Nord',
  'BNP Paribas, compte se terminant par 0189',
  '****0189',
  '......90189',
  'FR76 **** 6000 **** 0189',
])('« %s » shows our account and hides the rest', (text) => {
  expect(hidesIban(text, iban)).toBe(true);
  expect(namesIban(text, iban)).toBe(false);
});

it.each([
  'Compte n° …2606',
  'FR14 **** **** 0189',
  'FR76 4000 **** **** 0189',
  'FR14 **** 6000 **** 0189',
  '**** 189',
  '**** 01892',
  '**** 0189 2',
  '0189',
  'Compte n° 0189',
  'Compte 0189 - Agence …',
  'FR76 3000 6000',
  'Aucun compte…',
  'FR76 3000 6000 0112 3456 7890 286',
])('« %s » does not', (text) => expect(hidesIban(text, iban)).toBe(false));

it('is told of whole numbers only', () => {
  expect(hidesIban('**** 0189', '0189')).toBe(false);
  expect(hidesIban('**** 0189', '110002010001890189')).toBe(false);
});
