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
  const portal: PortalPort = {
    watch: () => () => undefined,
    look: async () => structuredClone(now),
    fill: async (_tab, steps) => {
      if (failing) throw new Error('gone');
      for (const { ref, action } of steps) {
        const target = now.controls.find((each) => each.ref === ref);
        if (target && action.kind === 'write') target.value = action.text;
      }
      written.push(...steps);
      return steps.map(({ target, reads }) => ({ target, done: true, reason: null, page: reads[0] ?? '' }));
    },
    reveal: async () => undefined,
    remember: async () => undefined,
    recall: async () => null,
  };
  const filling = fillSession(desk, portal, page);
  filling.turnTo(page.value);
  return { filling, desk, written, page };
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

  it('says no more that a field is filled once the page no longer holds it', async () => {
    const at = opened();
    await at.filling.fill();
    at.page.value = formPage('01130');
    expect(at.filling.turnTo(at.page.value)).toBe(false);
    expect(statusOf(at, 'amountDue')).toBeUndefined();
    expect(at.filling.steps.value.map(({ target }) => target)).toEqual(['amountDue']);
  });

  it('starts afresh on another screen of the portal', async () => {
    const at = opened();
    await at.filling.fill();
    const next = { tabId: 1, snapshot: { titles: ['AUTRE'], controls: [] } };
    expect(at.filling.turnTo(next)).toBe(true);
    expect(at.filling.outcomes.value).toEqual([]);
    expect(at.filling.state.value).toBe('idle');
  });

  it('says that the portal did not answer, and marks nothing as filled', async () => {
    const at = opened(true);
    await at.filling.fill();
    expect(at.filling.state.value).toBe('failed');
    expect(at.desk.draft.value.state).not.toBe('filled');
  });
});
