import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { editDraft, newDraft } from '../../core/draft.ts';
import type { FillStep } from '../../core/portal/fill-types.ts';
import type { PageControl } from '../../core/portal/page-snapshot.ts';
import { openDatabase } from '../../storage/database.ts';
import { draftStore } from '../../storage/draft-store.ts';
import { openDesk } from '../desk.ts';
import type { PortalPage, PortalPort } from '../ports.ts';
import { fillSession } from './fill-session.ts';

const titles = ['FOURNISSEUR DE LA FACTURE', 'DESTINATAIRE DE LA FACTURE', 'RÉFÉRENCES', 'MONTANTS TOTAUX'];
const control = (ref: number, label: string, given: { block: string; value?: string }): PageControl => ({
  ref,
  kind: 'text',
  labels: [{ text: label, source: 'label' }],
  blocks: [given.block],
  value: given.value ?? '',
  options: [],
  locked: false,
  placeholder: '',
});

const formPage = (number: string): PortalPage => ({
  tabId: 1,
  snapshot: {
    titles,
    controls: [
      control(1, '* Numéro de facture :', { block: 'RÉFÉRENCES', value: number }),
      control(2, 'Date de facture :', { block: 'RÉFÉRENCES' }),
      control(3, '* Net à payer :', { block: 'MONTANTS TOTAUX' }),
    ],
  },
});

const opened = (failing = false) => {
  const file = { name: 'f.pdf', size: 1, type: 'application/pdf', sha256: '0'.repeat(64) };
  const bare = newDraft({ id: crypto.randomUUID(), now: '2026-11-23T10:00:00.000Z', file });
  const numbered = editDraft(bare, { kind: 'set', field: 'invoiceNumber', value: 'F-1' });
  const draft = editDraft(numbered, { kind: 'set', field: 'amountDue', value: 942000 });
  const desk = openDesk(draft, new File(['x'], 'f.pdf'), draftStore(openDatabase(crypto.randomUUID())));
  const page = signal<PortalPage | null>(formPage('01130'));
  const written: FillStep[] = [];
  const now = formPage('01130').snapshot;
  /** Comes up once something is filled. */
  const later: PageControl[] = [];
  /** A window of the page stands over its form. */
  let covered = false;
  const portal: PortalPort = {
    watch: () => () => undefined,
    look: async () => (covered ? { titles: [], controls: [] } : structuredClone(now)),
    fill: async (_tab, steps) => {
      if (failing) throw new Error('gone');
      for (const { ref, action } of steps) {
        const target = now.controls.find((each) => each.ref === ref);
        if (target && action.kind === 'write') target.value = action.text;
        if (target && action.kind === 'clear') target.value = '';
      }
      written.push(...steps);
      now.controls.push(...later.splice(0));
      return steps.map(({ target, reads }) => ({ target, done: true, reason: null, page: reads[0] ?? '' }));
    },
    reveal: async () => undefined,
    links: async () => [],
    point: async () => null,
    skeleton: async () => null,
    remember: async () => undefined,
    recall: async () => null,
  };
  const waiting: (() => void)[] = [];
  const filling = fillSession(desk, portal, page, signal([]), () => new Promise((done) => waiting.push(done)));
  filling.turnTo(page.value);
  const controlOf = (ref: number) => now.controls.find((each) => each.ref === ref);
  return {
    filling,
    desk,
    written,
    page,
    bringUp: (one: PageControl) => later.push(one),
    cover: (is: boolean) => {
      covered = is;
    },
    held: (ref: number) => controlOf(ref)?.value,
    change: (ref: number, value: string) => {
      const one = controlOf(ref);
      if (one) one.value = value;
    },
    /** A panel shuts over a control: only its title is left. */
    shut: (ref: number, title: string) => {
      const at = now.controls.findIndex((each) => each.ref === ref);
      now.controls.splice(at, 1, { ...control(9, title, { block: '' }), kind: 'folded', blocks: [] });
    },
    /** Lets the watch look once more. */
    tick: async () => {
      waiting.shift()?.();
      await new Promise((done) => setTimeout(done));
    },
  };
};

const statusOf = ({ filling }: ReturnType<typeof opened>, target: string) =>
  filling.outcomes.value.find((outcome) => outcome.target === target)?.status;

describe('filling', () => {
  it('writes what is empty and leaves another value alone', async () => {
    const at = opened();
    await at.filling.fill();
    expect(at.written.map(({ target }) => target)).toEqual(['amountDue']);
    expect([statusOf(at, 'amountDue'), statusOf(at, 'invoiceNumber')]).toEqual(['filled', 'different']);
    expect(at.desk.draft.value.state).toBe('filled');
  });

  it('does not open again the panel that has shut over what it filled, and tells it still', async () => {
    const at = opened();
    await at.filling.fill();
    at.shut(3, 'Montants totaux');
    await at.tick();
    expect([statusOf(at, 'amountDue'), at.filling.steps.value]).toEqual(['filled', []]);
    at.filling.replace('invoiceNumber', true);
    await at.filling.fill();
    expect(at.written.map(({ target, action }) => [target, action.kind])).toEqual([
      ['amountDue', 'write'],
      ['invoiceNumber', 'write'],
    ]);
    expect(['amountDue', 'invoiceNumber'].map((target) => statusOf(at, target))).toEqual(['filled', 'filled']);
  });

  it('goes on with a last step that says little, in the tab of the steps before it and in no other', () => {
    const at = opened();
    const asked = ['Mode de règlement', 'Total à régler'].map((label, at) => control(8 + at, label, { block: '' }));
    const next = { tabId: 1, snapshot: { titles: ['Règlement'], controls: asked } };
    for (const [tabId, screen] of [
      [1, 'form'],
      [2, null],
    ] as const) {
      at.filling.turnTo(null);
      at.page.value = { ...next, tabId };
      at.filling.turnTo(at.page.value);
      expect(at.filling.plan.value?.screen).toBe(screen);
    }
  });

  it('remembers on the next screen of the tab what was right on this one, and in another tab nothing', async () => {
    const at = opened();
    await at.filling.fill();
    const next = { tabId: 1, snapshot: { titles, controls: [control(9, 'Devise', { block: 'RÉFÉRENCES' })] } };
    at.page.value = null;
    at.filling.turnTo(null);
    at.page.value = next;
    at.filling.turnTo(next);
    expect([...at.filling.earlier.value]).toEqual(['amountDue']);
    at.page.value = { ...next, tabId: 2 };
    at.filling.turnTo(at.page.value);
    expect([...at.filling.earlier.value]).toEqual([]);
  });

  it('replaces another value only where the user said so', async () => {
    const at = opened();
    at.filling.replace('invoiceNumber', true);
    await at.filling.fill();
    expect(at.written.map(({ target }) => target)).toEqual(['invoiceNumber', 'amountDue']);
    expect(statusOf(at, 'invoiceNumber')).toBe('filled');
  });

  it('keeps the portal’s value when the user changes their mind', async () => {
    const at = opened();
    at.filling.replace('invoiceNumber', true);
    at.filling.replace('invoiceNumber', false);
    await at.filling.fill();
    expect(at.written.map(({ target }) => target)).toEqual(['amountDue']);
  });

  it('says that a field has changed once the page no longer holds what was filled', async () => {
    const at = opened();
    await at.filling.fill();
    at.page.value = formPage('01130');
    expect(at.filling.turnTo(at.page.value)).toBe(false);
    expect(statusOf(at, 'amountDue')).toBe('changed-later');
    expect(at.filling.steps.value.map(({ target }) => target)).toEqual(['amountDue']);
  });

  it('says nothing of a field whose value in the draft has changed since', async () => {
    const at = opened();
    await at.filling.fill();
    at.desk.edit({ kind: 'set', field: 'amountDue', value: 1 });
    expect(statusOf(at, 'amountDue')).toBeUndefined();
  });

  it('looks ten times more, and tells what the page changed by itself', async () => {
    const at = opened();
    await at.filling.fill();
    expect(at.filling.watching.value).toBe(true);
    at.change(3, '9,99');
    await at.tick();
    expect(statusOf(at, 'amountDue')).toBe('changed-later');
    for (let look = 1; look < 10; look += 1) await at.tick();
    expect(at.filling.watching.value).toBe(false);
  });

  it('says that what it filled is filled, though the page now has two such fields', async () => {
    const at = opened();
    at.bringUp(control(4, 'Net à payer', { block: 'MONTANTS TOTAUX' }));
    await at.filling.fill();
    expect(statusOf(at, 'amountDue')).toBe('filled');
    at.change(3, '9,99');
    await at.tick();
    const told = at.filling.outcomes.value.find(({ target }) => target === 'amountDue');
    expect([told?.status, told?.reason]).toEqual(['changed-later', 'ambiguous']);
  });

  it('takes all of ours at once, or none', async () => {
    const at = opened();
    at.filling.replaceAll(true);
    expect(at.filling.steps.value.map(({ target }) => target)).toEqual(['invoiceNumber', 'amountDue']);
    at.filling.replaceAll(false);
    expect(at.filling.steps.value.map(({ target }) => target)).toEqual(['amountDue']);
  });

  it('undoes fill after fill, and the draft is no longer said to be filled', async () => {
    const at = opened();
    const was = at.desk.draft.value.state;
    await at.filling.fill();
    at.filling.replaceAll(true);
    await at.filling.fill();
    expect([at.held(1), at.held(3)]).toEqual(['F-1', '9420,00']);
    await at.filling.undo();
    expect([at.held(1), at.held(3), at.desk.draft.value.state]).toEqual(['01130', '9420,00', 'filled']);
    await at.filling.undo();
    expect([at.held(1), at.held(3), at.desk.draft.value.state]).toEqual(['01130', '', was]);
    expect([at.filling.canUndo.value, at.filling.state.value]).toEqual([false, 'undone']);
  });

  it('starts afresh on another screen of the portal', async () => {
    const at = opened();
    await at.filling.fill();
    const next = { tabId: 1, snapshot: { titles: ['AUTRE'], controls: [] } };
    expect(at.filling.turnTo(next)).toBe(true);
    expect(at.filling.outcomes.value).toEqual([]);
    expect(at.filling.state.value).toBe('idle');
  });

  it('keeps what was chosen and told when the page only draws itself anew', async () => {
    const at = opened();
    await at.filling.fill();
    at.filling.replace('invoiceNumber', true);
    const { tabId, snapshot } = formPage('01130');
    const [number, , due] = snapshot.controls;
    const without = { tabId, snapshot: { ...snapshot, controls: [number, due].filter((each) => each !== undefined) } };
    at.page.value = without;
    expect(at.filling.turnTo(without)).toBe(false);
    expect([...at.filling.replaced.value]).toEqual(['invoiceNumber']);
    expect([statusOf(at, 'amountDue'), at.filling.canUndo.value]).toEqual(['changed-later', true]);
  });

  it('does not undo by the numbers of a page that was loaded anew', async () => {
    const at = opened();
    await at.filling.fill();
    const { tabId, snapshot } = formPage('01130');
    const anew = snapshot.controls.slice(0, 2).map((each, place) => ({ ...each, ref: 2 - place }));
    at.filling.turnTo({ tabId, snapshot: { ...snapshot, controls: anew } });
    expect(at.filling.canUndo.value).toBe(false);
  });

  it('fills in the same go what filling brings up, and takes it all back', async () => {
    const at = opened();
    at.desk.edit({ kind: 'set', field: 'commitmentNumber', value: 'EJ-1' });
    at.bringUp(control(4, 'N° d’engagement', { block: 'RÉFÉRENCES' }));
    await at.filling.fill();
    expect(at.written.map(({ target }) => target)).toEqual(['amountDue', 'commitmentNumber']);
    expect([statusOf(at, 'commitmentNumber'), at.held(4)]).toEqual(['filled', 'EJ-1']);
    await at.filling.undo();
    expect([at.held(3), at.held(4)]).toEqual(['', '']);
  });

  it('keeps its report when the page puts something over the form, and goes on once it is gone', async () => {
    const at = opened();
    at.cover(true);
    await at.filling.fill();
    expect([at.filling.state.value, at.filling.isCovered.value, at.filling.steps.value]).toEqual(['done', true, []]);
    expect(statusOf(at, 'amountDue')).toBe('filled');
    at.cover(false);
    at.page.value = formPage('01130');
    expect(at.filling.turnTo(at.page.value)).toBe(false);
    expect([at.filling.isCovered.value, at.filling.canUndo.value]).toEqual([false, true]);
    expect(statusOf(at, 'amountDue')).toBe('changed-later');
  });

  it('says that the portal did not answer, and marks nothing as filled', async () => {
    const at = opened(true);
    await at.filling.fill();
    expect(at.filling.state.value).toBe('failed');
    expect(at.desk.draft.value.state).not.toBe('filled');
  });
});
