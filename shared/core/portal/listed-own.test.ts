/** A list of structures or of accounts is told by what it offers, whatever its name. */
import { describe, expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import { matchFields } from './match-fields.ts';
import type { PageControl } from './page-snapshot.ts';
import { control, texts } from './snapshot.fixture.ts';

const form = chorusPro.screens.find(({ name }) => name === 'form');
if (!form) throw new Error('no form');

const matchesOf = (...controls: PageControl[]) => matchFields({ titles: [], controls }, form);

describe('a list of what the portal knows of the supplier, under a name that is not known', () => {
  const structures = {
    kind: 'select',
    options: texts('Choisir', '897 433 942 00055 - Atelier', '40483304800022 (Siège)'),
  } as const;
  const accounts = { kind: 'radio-group', options: texts('FR76 3000 6000 0112 3456 7890 189') } as const;
  const asked = control('Pour qui déposez-vous ?', structures);
  const paid = control('Où souhaitez-vous être réglé ?', accounts);

  it('is the structure that deposits, or the account', () => {
    const matches = matchesOf(asked, paid);
    expect(matches.get('sellerSiret')).toBe(asked);
    expect(matches.get('iban')).toBe(paid);
  });

  it('yields to the list that bears the name', () => {
    const named = control('Structure émettrice', structures);
    expect(matchesOf(asked, named).get('sellerSiret')).toBe(named);
  });

  it('is nobody’s in the block of another, by another’s name, or with other things in it', () => {
    for (const other of [
      control('Pour qui ?', { ...structures, blocks: ['Destinataire de la facture'] }),
      control('Pour qui ?', { ...structures, blocks: ['Valideur'] }),
      control('Structure du valideur', structures),
      control('Pour qui ?', { kind: 'select', options: texts('89743394200055 - Atelier', 'Autre') }),
    ])
      expect(matchesOf(other).get('sellerSiret')).toBe('not-on-page');
  });

  it('is two structures’ where two lists might be it', () => {
    expect(matchesOf(asked, control('Et pour qui encore ?', structures)).get('sellerSiret')).toBe('ambiguous');
  });
});
