import { describe, expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';
import { planFill } from './plan-fill.ts';
import { draftOf } from './snapshot.fixture.ts';
import { isTaughtOn, recallTaught, teachField } from './taught-field.ts';

const control = (ref: number, label: string, given: Partial<PageControl> = {}): PageControl => ({
  ref,
  kind: 'text',
  labels: label ? [{ text: label, source: 'label' }] : [],
  blocks: ['RÉFÉRENCES'],
  value: '',
  options: [],
  locked: false,
  placeholder: '',
  ...given,
});

const page = (...controls: PageControl[]): PageSnapshot => ({
  titles: ['FOURNISSEUR DE LA FACTURE', 'DESTINATAIRE DE LA FACTURE', 'RÉFÉRENCES', 'MONTANTS TOTAUX'],
  controls: [control(91, '* Numéro de facture :'), control(92, 'Date de facture :'), ...controls],
});

const at = '2026-11-24T10:00:00.000Z';
const taughtOn = (snapshot: PageSnapshot, ref: number, when = at) => {
  const shown = snapshot.controls.find((each) => each.ref === ref);
  if (!shown) throw new Error('no such control');
  return teachField('commitmentNumber', shown, { snapshot, at: when });
};
const rowOf = (snapshot: PageSnapshot, taught: Parameters<typeof planFill>[3]) =>
  planFill(draftOf(), chorusPro, snapshot, taught).rows.find(({ target }) => target === 'commitmentNumber');

describe('a control that the user pointed at', () => {
  const strange = page(control(1, 'Zone 4'), control(2, 'Zone 5'));

  it('gets the field that the page does not name', () => {
    expect(rowOf(strange, [])?.comparison).toBe('not-on-page');
    expect(rowOf(strange, [taughtOn(strange, 2)])).toMatchObject({ comparison: 'empty', ref: 2 });
  });

  it('is found again under another number, in another order of the rest', () => {
    const reloaded = page(control(12, 'Zone 5'), control(13, 'Autre'), control(11, 'Zone 4'));
    expect(rowOf(reloaded, [taughtOn(strange, 2)])?.ref).toBe(12);
  });

  it('settles two fields that look alike, by their place', () => {
    const twins = page(control(1, 'N° d’engagement'), control(2, 'N° d’engagement'));
    expect(rowOf(twins, [])?.comparison).toBe('ambiguous');
    expect(rowOf(twins, [taughtOn(twins, 2)])?.ref).toBe(2);
  });

  it('is not guessed at on a page that has more or fewer of that look', () => {
    const bare = page(control(1, ''), control(2, ''));
    const taught = taughtOn(bare, 2);
    expect(isTaughtOn(taught, bare)).toBe(true);
    expect(isTaughtOn(taught, page(control(1, ''), control(2, ''), control(3, '')))).toBe(false);
    expect(rowOf(page(control(1, '')), [taught])?.comparison).toBe('not-on-page');
  });

  it('is no longer the field it was taken for', () => {
    const snapshot = page(control(1, 'N° de marché'), control(2, 'Zone 5'));
    const rows = planFill(draftOf({ contractNumber: 'M-1' }), chorusPro, snapshot, [taughtOn(snapshot, 1)]).rows;
    expect(rows.find(({ target }) => target === 'contractNumber')?.comparison).toBe('not-on-page');
    expect(rows.find(({ target }) => target === 'commitmentNumber')?.ref).toBe(1);
  });

  it('follows what was shown last', () => {
    const both = [taughtOn(strange, 1, '2026-11-25T10:00:00.000Z'), taughtOn(strange, 2)];
    expect(recallTaught(both, strange).get('commitmentNumber')?.ref).toBe(1);
  });

  it('does not put a text in a list', () => {
    const file = page(control(1, 'Zone 4', { kind: 'file' }));
    expect(rowOf(file, [taughtOn(file, 1)])?.comparison).toBe('not-on-page');
  });
});
