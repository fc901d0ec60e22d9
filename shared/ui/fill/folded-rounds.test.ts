import { expect, it } from 'vitest';
import { chorusPro } from '../../core/portal/chorus-pro.ts';
import type { FillStep } from '../../core/portal/fill-types.ts';
import type { PageControl, PageSnapshot } from '../../core/portal/page-snapshot.ts';
import { planFill } from '../../core/portal/plan-fill.ts';
import { control, draftOf, texts, values } from '../../core/portal/snapshot.fixture.ts';
import { fillInRounds } from './fill-rounds.ts';
import { outcomeNow } from './outcome-now.ts';

const planOn = (snapshot: PageSnapshot) => planFill(draftOf(), chorusPro, snapshot);
const cadre = { kind: 'select', options: texts('A1: Facture', 'A2: Facture déjà payée') } as const;

/** A page of panels, one open at a time; their titles are drawn anew at each look, and follow one another as headings do. */
const panels = (first = '', paid = 'A2: Facture déjà payée') => {
  const held: Record<string, PageControl> = {
    'Cadre de facturation': control('Cadre', { ...cadre, value: paid }),
    Références: control('Numéro de facture'),
    'Montants totaux': control('Montant HT'),
  };
  let open = first;
  const opened: string[] = [];
  let titles = new Map<number, string>();
  const look = (): PageSnapshot => {
    const folded = Object.keys(held).filter((title) => title !== open);
    const before = (title: string) => Object.keys(held)[Object.keys(held).indexOf(title) - 1] ?? open;
    const drawn = folded.map((title) =>
      control(title, { kind: 'folded', blocks: before(title) === open ? [] : [before(title)] }),
    );
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

const run = async (page = panels()) => {
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

it('ends where the page was before, once it has looked into the others', async () => {
  const { page, past } = await run(panels('Références', 'A1: Facture'));
  expect(page.opened).toEqual(['Cadre de facturation', 'Références', 'Montants totaux', 'Références']);
  expect(past?.after.controls.some(({ labels }) => labels[0]?.text === 'Numéro de facture')).toBe(true);
});

it('goes back nowhere where none was open, or where what is to be chosen stands elsewhere', async () => {
  const { page } = await run(panels('', 'A1: Facture'));
  expect(page.opened).toEqual(Object.keys(page.held));
  const other = await run(panels('Références'));
  expect(other.page.opened.at(-1)).toBe('Cadre de facturation');
});

it('opens nothing more where no panel has shut for another', async () => {
  const opened: string[] = [];
  const look = (): PageSnapshot => ({
    titles: ['Déposer une facture'],
    controls: [
      control('Numéro de facture', { value: values.invoiceNumber ?? '' }),
      control('Montant HT', { value: '7850,00' }),
      ...(opened.length > 0
        ? [control('Mode de règlement'), control('Aide', { kind: 'folded', blocks: ['TVA et règlement'] })]
        : [control('TVA et règlement', { kind: 'folded' })]),
    ],
  });
  const snapshot = look();
  const plan = planOn(snapshot);
  const steps = plan.rows.flatMap(({ step }) => step ?? []);
  const fill = async (asked: readonly FillStep[]) => {
    opened.push(...new Set(asked.map(({ action }) => action.kind)));
    return asked.map(({ target }) => ({ target, done: false, reason: 'not-on-page' as const, page: '' }));
  };
  await fillInRounds(
    { snapshot, plan, steps },
    { planOn, wait: async () => undefined, look: async () => look(), fill },
  );
  expect(opened).toEqual(['open']);
});
