import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Demand } from '../../core/book/learn-demands.ts';
import { chorusPro } from '../../core/portal/chorus-pro.ts';
import { planFill } from '../../core/portal/plan-fill.ts';
import { draftOf, formPage, values } from '../../core/portal/snapshot.fixture.ts';

const siret = '12345678200028';
const draft = draftOf({ ...values, isState: false, buyerSiret: siret, serviceCode: 'D5' });

const page = (given: { siret: string; marked: boolean }) => ({
  tabId: 1,
  snapshot: formPage((all) =>
    all.map((one) => {
      const label = one.labels[0]?.text ?? '';
      if (label.includes('SIRET')) return { ...one, value: given.siret };
      return label.includes('Code service') && given.marked ? { ...one, required: true } : one;
    }),
  ),
});
type Page = ReturnType<typeof page>;

/** What is noted while the page shows these, one after the other. */
const notedOf = async (...shown: Page[]): Promise<Demand[]> => {
  const { learnFromPage } = await import('./learn-from-page.ts');
  const noted: Demand[] = [];
  const now = signal<Page | null>(null);
  const planOn = (at: Page) => planFill(draft, chorusPro, at.snapshot);
  const plan = signal<ReturnType<typeof planOn> | null>(null);
  const stop = learnFromPage({ draft: signal(draft), plan, now }, (demands) => noted.push(...demands));
  for (const at of shown) {
    now.value = at;
    plan.value = planOn(at);
  }
  stop();
  return noted;
};

beforeEach(() => void vi.resetModules());

describe('the portal’s page, watched', () => {
  it('tells once what it marks for the recipient that stands there', async () => {
    const [before, after] = [page({ siret: '', marked: false }), page({ siret, marked: true })];
    expect(await notedOf(before, after, page({ siret, marked: true }))).toEqual([{ flag: 'needsService' }]);
    expect(await notedOf(page({ siret, marked: true }))).toEqual([]);
  });

  it('tells nothing of what it marks for everybody', async () => {
    expect(await notedOf(page({ siret: '', marked: true }), page({ siret, marked: true }))).toEqual([]);
  });
});
