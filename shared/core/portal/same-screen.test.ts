import { describe, expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { planFill } from './plan-fill.ts';
import { sameNumbers, sameScreen } from './same-screen.ts';
import { control, draftOf, formPage } from './snapshot.fixture.ts';

const seen = (snapshot: PageSnapshot) => ({ snapshot, plan: planFill(draftOf(), chorusPro, snapshot) });
const whole = formPage();
const only = (...from: [number, number]): PageSnapshot => ({ ...whole, controls: whole.controls.slice(...from) });

describe('the same screen', () => {
  it('is one that hides or brings up a part of its fields', () => {
    expect(sameScreen(seen(whole), seen(only(0, 12)))).toBe(true);
    expect(sameScreen(seen(only(4, 16)), seen(whole))).toBe(true);
  });

  it('is not the next step of a wizard, nor what is no screen of the portal', () => {
    const step = (title: string, controls: PageSnapshot['controls']) => ({
      titles: ['Dépôt d’une facture', title],
      controls,
    });
    const first = seen(step('Destinataire', [control('SIRET du destinataire'), control('Code service exécutant')]));
    const second = seen(step('Montants', [control('Montant HT'), control('Montant TVA'), control('Net à payer')]));
    expect([first.plan.screen, second.plan.screen]).toEqual(['form', 'form']);
    expect(sameScreen(first, second)).toBe(false);
    expect(sameScreen(seen({ titles: [], controls: [] }), seen({ titles: [], controls: [] }))).toBe(false);
  });
});

it('knows a page that counts its controls afresh', () => {
  expect(sameNumbers(whole, only(0, 12))).toBe(true);
  const afresh = whole.controls.map((each, at) => ({ ...each, ref: whole.controls.at(-1 - at)?.ref ?? -1 }));
  expect(sameNumbers(whole, { ...whole, controls: afresh })).toBe(false);
});
