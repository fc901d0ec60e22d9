import { expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import type { FieldMatch } from './match-fields.ts';
import { matchFields } from './match-fields.ts';
import type { PageControl } from './page-snapshot.ts';
import { recogniseScreen } from './recognise-screen.ts';
import { control } from './snapshot.fixture.ts';

const [upload, form] = chorusPro.screens;
if (upload?.name !== 'upload' || form?.name !== 'form') throw new Error('other screens');

const numberOf = (...controls: PageControl[]): FieldMatch | undefined =>
  matchFields({ titles: [], controls }, form).get('invoiceNumber');

const number = (more: Partial<PageControl>) => control('Numéro de facture', more);
const file = control('Choix du fichier à importer', { kind: 'file', part: 1 });
const totals = ['Montant HT total', 'Montant TTC'].map((label) => control(label, { part: 1 }));

it('does not look in a header for what the form does not ask', () => {
  expect(numberOf(...totals, number({ part: 2, aside: true }))).toBe('not-on-page');
});

it('leaves a header aside where the form asks the same', () => {
  const own = number({ part: 1 });
  expect(numberOf(...totals, own, number({ part: 2, aside: true }))).toBe(own);
});

it('takes no lone field beside the form that takes the file, whatever it calls itself', () => {
  const controls = [number({ part: 2 }), file];
  expect(numberOf(...controls)).toBe('not-on-page');
  expect(recogniseScreen({ titles: ['Déposer une facture'], controls }, chorusPro)).toBe(upload);
});

it('takes a form in several parts, its own block in whatever part, and the only field that is asked for', () => {
  const apart = number({ part: 2 });
  const inBlock = number({ part: 2, aside: true, blocks: ['Références'] });
  const alone = number({ part: 2, aside: true });
  const buyer = control('SIRET du destinataire', { part: 2, aside: true });
  expect(numberOf(...totals, apart)).toBe(apart);
  expect(numberOf(...totals, inBlock)).toBe(inBlock);
  expect(numberOf(alone, control('Autre', { part: 1 }))).toBe(alone);
  expect(numberOf(...totals, alone, control('Date de facture', { part: 2 }))).toBe(alone);
  expect(matchFields({ titles: [], controls: [...totals, buyer] }, form).get('buyerSiret')).toBe(buyer);
});
