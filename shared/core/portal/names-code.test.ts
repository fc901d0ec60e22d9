import { describe, expect, it } from 'vitest';
import { beginsWithCode, isWordingOf, namesCode, sameCode } from './names-code.ts';

describe('namesCode', () => {
  it.each([
    ['SAAM D5 - Service achats', 'SAAM D5'],
    ['A1: Dépôt par un fournisseur d’une facture', 'A1'],
    ['12345678200069 - Imprimerie des Tilleuls', '12345678200069'],
    ['Achats - Bureau 2 - Service achats', 'Achats - Bureau 2'],
    ['Service achats (SAAM D5)', 'SAAM D5'],
    ['Service achats · D5', 'D5'],
    ['SFACETAT Service facturier', 'SFACETAT'],
  ])('« %s » names %s', (text, code) => expect(namesCode(text, code)).toBe(true));

  it.each([
    ['SAAM D5 - Service achats', 'D5'],
    ['SAAM D5 - Service achats', 'SAAM'],
    ['SAAM D5', 'SAAM'],
    ['A12: Dépôt par un cotraitant', 'A1'],
    ['Achats - Bureau 2-B - Service achats', 'Achats - Bureau 2'],
    ['Service achats', ''],
  ])('« %s » does not name « %s »', (text, code) => expect(namesCode(text, code)).toBe(false));

  it('tells the code that a text begins with from one it merely holds', () => {
    expect(beginsWithCode('CULTURE - Direction de la culture', 'CULTURE')).toBe(true);
    expect(beginsWithCode('CULTURE2 - Culture - Livres', 'CULTURE')).toBe(false);
    expect(beginsWithCode('Achats - Bureau 2 - Service achats', 'Achats - Bureau 2')).toBe(true);
  });
});

it('knows our code behind the words of an option, but not a number that may be its place', () => {
  expect(sameCode('sfacetat', 'SFACETAT')).toBe(true);
  expect(sameCode('SFACETAT2', 'SFACETAT')).toBe(false);
  expect(sameCode('12', '12')).toBe(false);
});

it.each([
  ['Facturation', 'FACT - Facturation', true],
  ['Pôle « achats »', 'SAAM D5 : Pôle « achats »', true],
  ['Facturation clients', 'FACT - Facturation', false],
  ['FACT2 - Facturation', 'FACT - Facturation', false],
  ['Bureau 2', 'Achats - Bureau 2', false],
  ['B', 'A - B', false],
  ['FACT', 'FACT', false],
])('« %s » is the wording of « %s »: %s', (text, code, isIt) => expect(isWordingOf(text, code)).toBe(isIt));
