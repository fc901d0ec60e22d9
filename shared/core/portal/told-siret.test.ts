import { expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import type { PageControl } from './page-snapshot.ts';
import { planFill } from './plan-fill.ts';
import { control, draftOf, formPage, texts } from './snapshot.fixture.ts';
import { codeFor, withTold } from './told-siret.ts';

const blocks = ['Fournisseur de la facture'];
const list = (more: Partial<PageControl> = {}) =>
  control('Structure', {
    kind: 'select',
    blocks,
    options: [{ value: '', text: '-- Choisir --' }, ...texts('Atelier', 'Atelier - dépôt')],
    ...more,
  });
const box = (value: string, more: Partial<PageControl> = {}) =>
  control('SIRET :', { blocks, readOnly: true, locked: true, value, ...more });
const toldOf = (...controls: PageControl[]) => withTold(controls)[0]?.told;

it('is what the box of the same block shows, spaces left out', () => {
  expect(toldOf(list(), box('897 433 942 00055'))).toBe('89743394200055');
  expect(toldOf(list(), box(''))).toBe('');
});

it('is told of no list that says it itself, nor by any box but one, read-only, of a SIRET, of the same block', () => {
  expect(toldOf(list({ options: texts('89743394200055 - Atelier') }), box(''))).toBeUndefined();
  expect(toldOf(list({ options: [{ value: '89743394200055', text: 'Atelier' }] }), box(''))).toBeUndefined();
  expect(toldOf(list(), box(''), box(''))).toBeUndefined();
  expect(toldOf(list(), box('', { readOnly: false }))).toBeUndefined();
  expect(toldOf(list(), box('', { blocks: ['Destinataire'] }))).toBeUndefined();
  expect(toldOf(list(), control('Raison sociale', { blocks, readOnly: true }))).toBeUndefined();
});

it('stands for the code of a structure only', () => {
  const told = { code: '12', told: '89743394200055' };
  expect(codeFor('sellerSiret', told)).toBe('89743394200055');
  expect(codeFor('supplierService', told)).toBe('12');
  expect(codeFor('sellerSiret', { ...told, told: '' })).toBe('12');
});

/** The seller's own block alone, its list already holding `value`. */
const rowOf = (value: string, shown: string, options = list().options) => {
  const page = formPage((controls) => withTold([list({ value, options }), box(shown), ...controls.slice(1)]));
  return planFill(draftOf(), chorusPro, page).rows.find(({ target }) => target === 'sellerSiret');
};

it('decides of a structure called by its name', () => {
  expect(rowOf('Atelier', '89743394200055')).toMatchObject({ comparison: 'same' });
  expect(rowOf('Atelier', '89743394200014')).toMatchObject({ comparison: 'different' });
  expect(rowOf('-- Choisir --', '')).toMatchObject({
    comparison: 'empty',
    step: { action: { kind: 'try', options: ['0', '1'], ours: '89743394200055' } },
  });
});

it('has no long list tried', () => {
  const long = texts(...Array.from({ length: 21 }, (_, at) => `Agence ${at}`));
  expect(rowOf('', '', long)).toMatchObject({ comparison: 'option-missing', step: null });
});
