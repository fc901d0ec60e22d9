import { expect, it } from 'vitest';
import { chorusPro } from '../../core/portal/chorus-pro.ts';
import type { FillStep } from '../../core/portal/fill-types.ts';
import type { PageControl, PageSnapshot } from '../../core/portal/page-snapshot.ts';
import { planFill } from '../../core/portal/plan-fill.ts';
import { control, draftOf, texts } from '../../core/portal/snapshot.fixture.ts';
import { fillInRounds } from './fill-rounds.ts';
import { outcomeNow } from './outcome-now.ts';

const planOn = (snapshot: PageSnapshot) => planFill(draftOf(), chorusPro, snapshot);
const cadre = { kind: 'select', options: texts('A1: Facture', 'A2: Facture déjà payée') } as const;

/** A page of panels, one open at a time; their titles are drawn anew at each look. */
const panels = () => {
  const held: Record<string, PageControl> = {
    'Cadre de facturation': control('Cadre', { ...cadre, value: 'A2: Facture déjà payée' }),
    Références: control('Numéro de facture'),
    'Montants totaux': control('Montant HT'),
  };
  let open = '';
  const opened: string[] = [];
  let titles = new Map<number, string>();
  const look = (): PageSnapshot => {
    const folded = Object.keys(held).filter((title) => title !== open);
    const drawn = folded.map((title) => control(title, { kind: 'folded' }));
    titles = new Map(drawn.map(({ ref }, at) => [ref, folded[at] ?? '']));
    const inner = held[open];
    return {
      titles: ['Déposer une facture'],
      controls: [...drawn, ...(inner ? [{ ...inner, blocks: [open] }] : [])],
    };
  };
  const fill = (step: FillStep) => {
    const title = titles.get(step.ref);
    if (title) opened.push(title);
    open = title ?? open;
    const inner = held[open];
    if (!inner || title) return { target: step.target, done: false, reason: 'not-on-page' as const, page: '' };
    inner.value = step.reads[0] ?? '';
    return { target: step.target, done: true, reason: null, page: inner.value };
  };
  return { held, opened, look, fill };
};

const run = async () => {
  const page = panels();
  const snapshot = page.look();
  const plan = planOn(snapshot);
  const steps = plan.rows.flatMap(({ step, comparison }) => (step && comparison === 'empty' ? [step] : []));
  const { outcomes, past } = await fillInRounds(
    { snapshot, plan, steps },
    {
      planOn,
      wait: async () => undefined,
      look: async () => page.look(),
      // One press for all the fields that wait in a panel, as on a page.
      fill: async (asked) => {
        const [first] = asked.slice(0, 1).map(page.fill);
        return asked.map(({ target }) => ({ ...(first as NonNullable<typeof first>), target }));
      },
    },
  );
  return { page, outcomes, past };
};

it('fills the panels of a page one after another, each opened once, and ends where there is something to choose', async () => {
  const { page, outcomes, past } = await run();
  const status = Object.fromEntries(outcomes.map(({ target, status: own }) => [target, own]));
  expect(status).toMatchObject({ cadre: 'different', invoiceNumber: 'filled', totalNet: 'filled' });
  expect(page.opened).toEqual([...Object.keys(page.held), 'Cadre de facturation']);
  expect(past && planOn(past.after).rows.find(({ target }) => target === 'cadre')).toMatchObject({
    comparison: 'different',
    page: 'A2: Facture déjà payée',
  });
});

it('still tells what was filled in a panel that has shut over it', async () => {
  const { outcomes, past } = await run();
  const outcome = outcomes.find(({ target }) => target === 'invoiceNumber');
  const row = past && planOn(past.after).rows.find(({ target }) => target === 'invoiceNumber');
  if (!outcome || !row) throw new Error('no row');
  expect(outcomeNow(outcome, row, { isTried: true, isHeld: false })).toEqual([outcome]);
  expect(outcomeNow(outcome, { ...row, ours: 'another' }, { isTried: true, isHeld: false })).toEqual([]);
});
