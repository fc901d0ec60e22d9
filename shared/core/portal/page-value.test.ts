import { expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import { isComing, pageValue } from './page-value.ts';
import { planFill } from './plan-fill.ts';
import { control, draftOf, formPage, having, values } from './snapshot.fixture.ts';

it('takes the mere remark that a list may stay empty for no choice', () => {
  const held = (value: string) => pageValue(control('Service', { kind: 'lookup', value }));
  expect(['Facultatif', '(facultatif)', 'Facultative', 'Optionnel'].map(held)).toEqual(['', '', '', '']);
  expect(held('Facultatif - service des courses')).not.toBe('');
});

it('takes an invitation, in either tongue, for no choice', () => {
  const held = (value: string) => pageValue(control('Date de facture', { kind: 'lookup', value }));
  expect(['Choisir une date', 'Pick a date', 'Please select', '17 février 2026'].map(held)).toEqual([
    '',
    '',
    '',
    '17 février 2026',
  ]);
});

it('takes what says that it is on its way for nothing yet, and what only begins like it for a value', () => {
  const list = (value: string) => control('Code service', { kind: 'select', value });
  const coming = [
    'Chargement…',
    'Chargement en cours',
    'Chargement des services...',
    'Recherche en cours…',
    'Loading…',
  ];
  expect(coming.map((value) => [pageValue(list(value)), isComing(list(value))])).toEqual(coming.map(() => ['', true]));
  expect([isComing(control('Service', { placeholder: 'Patientez…' })), isComing(list('Rechercher'))]).toEqual([
    true,
    false,
  ]);
  const own = ['CHARGEMENT', 'Chargement et quais', 'Recherche et développement', 'RECHERCHE 2'];
  expect(own.map((value) => isComing(list(value)))).toEqual(own.map(() => false));
});

it('takes the same word for what was typed, where it was typed', () => {
  expect(pageValue(control('Commentaire', { value: 'Facultatif' }))).toBe('Facultatif');
});

it('takes a number for a value though it is the example that its box shows, and words for none', () => {
  const held = (value: string, kind: 'text' | 'lookup') =>
    pageValue(control('Net', { kind, value, placeholder: value }));
  expect([held('0,00', 'text'), held('Net à payer', 'text'), held('0,00', 'lookup')]).toEqual(['0,00', '', '']);
  expect([held('0,00 €', 'text'), held('€ 0', 'text'), held('14 chiffres', 'text')]).toEqual(['0,00 €', '€ 0', '']);
});

it('is right where ours is that number, and written over like an empty box where it is not', () => {
  const page = formPage(having('* Net à payer :', { value: '0,00', placeholder: '0,00' }));
  const due = (amountDue: number) =>
    planFill(draftOf({ ...values, amountDue }), chorusPro, page).rows.find(({ target }) => target === 'amountDue');
  expect([due(0)?.comparison, due(942000)?.comparison]).toEqual(['same', 'empty']);
});
