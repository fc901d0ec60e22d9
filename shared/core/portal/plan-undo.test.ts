import { describe, expect, it } from 'vitest';
import type { FillStep } from './fill-types.ts';
import type { PageControl } from './page-snapshot.ts';
import { planUndo } from './plan-undo.ts';

const control = (given: Partial<PageControl>): PageControl => ({
  ref: 1,
  kind: 'text',
  labels: [],
  blocks: [],
  value: '',
  options: [],
  locked: false,
  placeholder: '',
  ...given,
});

const step: FillStep = {
  target: 'invoiceNumber',
  ref: 1,
  action: { kind: 'write', text: 'F-1' },
  reads: ['F-1'],
  over: '',
};

const undo = (prior: Partial<PageControl>, value: string) =>
  planUndo({
    before: { titles: [], controls: [control(prior)] },
    steps: [step],
    after: { titles: [], controls: [control({ ...prior, value })] },
  });

const actionOf = (prior: Partial<PageControl>, value: string) => undo(prior, value).steps[0]?.action;

const options = [
  { value: '', text: 'Sélectionner' },
  { value: 'A1', text: 'A1: Facture' },
  { value: 'A2', text: 'A2: Facture payée' },
];

describe('undoing a fill', () => {
  it('writes the text that was there, over ours only', () => {
    expect(undo({ value: '01130' }, 'F-1').steps).toEqual([
      { target: 'invoiceNumber', ref: 1, action: { kind: 'write', text: '01130' }, reads: ['01130'], over: 'F-1' },
    ]);
  });

  it('empties what was empty, a mask and an invitation being nothing', () => {
    expect(actionOf({}, 'F-1')).toEqual({ kind: 'clear' });
    expect(actionOf({ value: '__/__/____' }, '17/02/2026')).toEqual({ kind: 'clear' });
    expect(actionOf({ kind: 'lookup', value: 'Rechercher…' }, 'D5')).toEqual({ kind: 'clear' });
    expect(undo({ value: '__/__/____' }, '17/02/2026').steps[0]?.reads).toEqual(['']);
  });

  it('chooses again what was chosen, be it nothing', () => {
    expect(actionOf({ kind: 'select', options, value: 'A1: Facture' }, 'A2: Facture payée')).toEqual({
      kind: 'choose',
      option: 'A1',
    });
    expect(actionOf({ kind: 'select', options, value: 'Sélectionner' }, 'A1: Facture')).toEqual({
      kind: 'choose',
      option: '',
    });
  });

  it('searches again for what a search had found, by its code when its text finds nothing', () => {
    expect(actionOf({ kind: 'lookup', value: 'D5 - Achats' }, 'SAAM')).toEqual({
      kind: 'search',
      queries: ['D5 - Achats', 'D5'],
      expect: ['D5 - Achats', 'D5'],
    });
    expect(actionOf({ kind: 'lookup', value: 'Achats - Paris' }, 'SAAM')).toMatchObject({ expect: ['Achats - Paris'] });
  });

  it('searches again for what a token showed, whatever its input is', () => {
    expect(actionOf({ value: 'Mairie', token: true }, 'F-1')).toMatchObject({ kind: 'search', expect: ['Mairie'] });
  });

  it('leaves to the user what no one can unchoose', () => {
    const radios = [
      { value: '0', text: 'Oui' },
      { value: '1', text: 'Non' },
    ];
    expect(undo({ kind: 'radio-group', options: radios }, 'Oui')).toEqual({ steps: [], byHand: ['invoiceNumber'] });
    expect(actionOf({ kind: 'radio-group', options: radios, value: 'Non' }, 'Oui')).toEqual({
      kind: 'choose',
      option: '1',
    });
    expect(undo({ kind: 'file', value: 'autre.pdf' }, 'f.pdf').byHand).toEqual(['invoiceNumber']);
  });

  it('puts rows back, and empties the ones we added', () => {
    const prior = '20 % | 100,00 | 20,00';
    expect(actionOf({ kind: 'vat-rows', value: prior }, '20 % | 7,00 | 1,40 ; 10 % | 8,00 | 0,80')).toEqual({
      kind: 'rows',
      rows: [
        { rate: '20', base: '100,00', amount: '20,00' },
        { rate: '', base: '', amount: '' },
      ],
    });
  });

  it('names the rows when some that we added stay, not when there are as many as before', () => {
    const prior = '20 % | 100,00 | 20,00';
    expect(undo({ kind: 'vat-rows', value: prior }, `${prior} ; 10 % | 8,00 | 0,80`).byHand).toEqual(['invoiceNumber']);
    expect(undo({ kind: 'vat-rows', value: prior }, '20 % | 7,00 | 1,40').byHand).toEqual([]);
  });

  it('names a search it empties: its choice may outlive its text', () => {
    const { steps, byHand } = undo({ kind: 'lookup' }, 'D5');
    expect([steps.map(({ action }) => action.kind), byHand]).toEqual([['clear'], ['invoiceNumber']]);
  });

  it('has nothing to do where the page kept what it had', () => {
    expect(undo({ value: '01130' }, '01130')).toEqual({ steps: [], byHand: [] });
  });

  it('has nothing to take back of a panel that was only opened, and whose title is then another', () => {
    const opened: FillStep = { ...step, target: 'vatBreakdown', action: { kind: 'open' } };
    const before = { titles: [], controls: [control({ kind: 'folded' })] };
    expect(planUndo({ before, steps: [opened], after: { titles: [], controls: [] } })).toEqual({
      steps: [],
      byHand: [],
    });
  });

  it('says what it cannot put back when the control has gone', () => {
    const gone = { titles: [], controls: [] };
    expect(planUndo({ before: { titles: [], controls: [control({})] }, steps: [step], after: gone }).byHand).toEqual([
      'invoiceNumber',
    ]);
  });

  it('finds a control that the page has drawn anew', () => {
    const labels: PageControl['labels'] = [{ text: 'N° de facture', source: 'label' }];
    const { steps } = planUndo({
      before: { titles: [], controls: [control({ labels, value: '01130' })] },
      steps: [step],
      after: { titles: [], controls: [control({ ref: 9, labels, value: 'F-1' })] },
    });
    expect(steps).toMatchObject([{ ref: 9, action: { kind: 'write', text: '01130' } }]);
  });

  it('undoes in the reverse of the order things were done', () => {
    const two = { titles: [], controls: [control({}), control({ ref: 2 })] };
    const after = { titles: [], controls: [control({ value: 'a' }), control({ ref: 2, value: 'b' })] };
    const { steps } = planUndo({ before: two, steps: [step, { ...step, ref: 2 }], after });
    expect(steps.map(({ ref }) => ref)).toEqual([2, 1]);
  });

  it('names the field for which a box was ticked, as long as it is ticked', () => {
    const box = control({ ref: 7, kind: 'folded', ticks: true });
    const opening: FillStep = { ...step, target: 'contractNumber', ref: 7, action: { kind: 'open' } };
    const byHand = (before: PageControl[], after: PageControl[]) =>
      planUndo({
        before: { titles: [], controls: before },
        steps: [opening],
        after: { titles: [], controls: after },
      }).byHand;
    expect(byHand([box], [])).toEqual(['contractNumber']);
    expect(byHand([box], [box])).toEqual([]);
    expect(byHand([control({ ref: 7, kind: 'folded' })], [])).toEqual([]);
  });
});
