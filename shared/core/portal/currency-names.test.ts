import { expect, it } from 'vitest';
import { namesCurrency } from './currency-names.ts';
import { agrees } from './format-value.ts';

it.each([
  ['Euro européen', 'EUR'],
  ['Euro (€)', 'EUR'],
  ['Dollar américain', 'USD'],
  ['dollar des États-Unis', 'USD'],
  ['Dollar canadien', 'CAD'],
  ['Franc suisse', 'CHF'],
])('« %s » is %s', (text, code) => {
  expect(namesCurrency(text, code)).toBe(true);
  expect(agrees('currency', [code], text)).toBe(true);
});

it.each([
  ['Dollar canadien', 'USD'],
  ['Dollar', 'USD'],
  ['Franc', 'CHF'],
  ['', 'EUR'],
  ['Euro', '€UR'],
])('« %s » is not surely %s', (text, code) => {
  expect(namesCurrency(text, code)).toBe(false);
});
