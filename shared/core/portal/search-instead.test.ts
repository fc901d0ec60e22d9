import { describe, expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import type { PageControl } from './page-snapshot.ts';
import { planFill } from './plan-fill.ts';
import { control, draftOf, formPage } from './snapshot.fixture.ts';

const OURS = '11000201100044';
const SISTER = 'PORT DE TEST SIRET 110 002 011 00051';
const blocks = ['DESTINATAIRE DE LA FACTURE'];

const asked = (value: string, search: PageControl['search']) =>
  control('SIRET du destinataire', { blocks, value, search });
const cards = (value: string, ...more: string[]) =>
  control('Structure destinataire', {
    kind: 'radio-group',
    blocks: ['Structure destinataire', ...blocks],
    value,
    options: [SISTER, ...more].map((text, at) => ({ value: String(at), text })),
  });

const row = (...own: PageControl[]) => {
  const page = formPage((controls) => [
    ...controls.filter(({ labels: [first] }) => first?.text !== '* SIRET :'),
    ...own,
  ]);
  return planFill(draftOf(), chorusPro, page).rows.find(({ target }) => target === 'buyerSiret');
};

describe('a structure that is searched for, then chosen among those found', () => {
  const search = { button: 'Rechercher', found: null };
  const ours = `SERVICES DE L’ETAT SIRET ${OURS}`;

  it('is not what was typed, but what is chosen', () => {
    expect(row(asked(OURS, search), cards(ours, ours))?.comparison).toBe('same');
    expect(row(asked(OURS, search), cards(SISTER, ours))).toMatchObject({ comparison: 'different', page: SISTER });
    expect(row(asked('', search), cards('', ours))?.step?.action).toEqual({ kind: 'choose', option: '1' });
  });

  it('is looked for where ours is not among them, the one chosen being shown', () => {
    const box = asked('', search);
    const found = row(box, cards(SISTER));
    expect(found).toMatchObject({ comparison: 'different', page: SISTER, search: 'Rechercher' });
    expect(found?.step).toMatchObject({ ref: box.ref, action: { kind: 'write', text: OURS } });
    expect(row(box, cards(''))?.comparison).toBe('empty');
  });

  it('awaits the search that its user has to run', () => {
    const found = row(asked(OURS, search), cards(SISTER));
    expect(found).toMatchObject({ comparison: 'by-hand', page: SISTER, search: 'Rechercher', step: null });
  });

  it('is told to be in no list where nothing, or more than one box, searches', () => {
    expect(row(cards(SISTER))?.comparison).toBe('option-missing');
    const two = row(asked('', search), asked('', search), cards(SISTER));
    expect(two).toMatchObject({ comparison: 'option-missing', step: null });
  });
});
