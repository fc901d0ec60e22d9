import { expect, it } from 'vitest';
import { pageValue } from './page-value.ts';
import { control } from './snapshot.fixture.ts';

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

it('takes the same word for what was typed, where it was typed', () => {
  expect(pageValue(control('Commentaire', { value: 'Facultatif' }))).toBe('Facultatif');
});
