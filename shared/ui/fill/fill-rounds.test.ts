import { expect, it } from 'vitest';
import { chorusPro } from '../../core/portal/chorus-pro.ts';
import type { PageControl, PageSnapshot } from '../../core/portal/page-snapshot.ts';
import { planFill } from '../../core/portal/plan-fill.ts';
import { draftOf, formPage, having, texts } from '../../core/portal/snapshot.fixture.ts';
import { fillInRounds } from './fill-rounds.ts';

const planOn = (snapshot: PageSnapshot) => planFill(draftOf(), chorusPro, snapshot);

it('waits for the services of the recipient that was just told, which the page may load anew to list', async () => {
  const form = formPage(having('Code service', { kind: 'select', options: [] }));
  const listed: PageSnapshot = {
    ...form,
    controls: having('Code service', { options: texts('', 'SFACETAT - Factures') })(form.controls),
  };
  const plan = planOn(form);
  const steps = plan.rows.flatMap(({ target, step }) => (target === 'isState' && step ? [step] : []));
  let looks = 0;
  const written: string[] = [];
  await fillInRounds(
    { snapshot: form, plan, steps },
    {
      planOn,
      wait: async () => undefined,
      look: async () => (++looks < 3 ? form : listed),
      fill: async (asked) => {
        written.push(...asked.map(({ target }) => target));
        return asked.map(({ target, reads }) => ({ target, done: true, reason: null, page: reads[0] ?? '' }));
      },
    },
  );
  expect(steps).toHaveLength(1);
  expect(written.filter((target) => target === 'serviceCode')).toEqual(['serviceCode']);
});

it('writes again what was right and was wiped by what was filled beside it', async () => {
  const service = (value: string) => having('Code service', { kind: 'text', value });
  const form = formPage(service('SFACETAT'));
  let now = form;
  const plan = planOn(form);
  const steps = plan.rows.flatMap(({ target, step }) => (target === 'isState' && step ? [step] : []));
  const written: string[] = [];
  const { outcomes } = await fillInRounds(
    { snapshot: form, plan, steps },
    {
      planOn,
      wait: async () => undefined,
      look: async () => now,
      fill: async (asked) => {
        written.push(...asked.map(({ target }) => target));
        const wiped = asked.some(({ target }) => target === 'isState');
        now = { ...form, controls: service(wiped ? '' : 'SFACETAT')(form.controls) };
        return asked.map(({ target, reads }) => ({ target, done: true, reason: null, page: reads[0] ?? '' }));
      },
    },
  );
  expect(written).toEqual(['isState', 'serviceCode']);
  expect(outcomes.find(({ target }) => target === 'serviceCode')).toMatchObject({ status: 'filled' });
});

it('tries again what was locked while its recipient was being changed, once', async () => {
  const service = (locked: boolean) => having('Code service', { kind: 'text', value: '', locked });
  const form = formPage(service(false));
  const shut: PageSnapshot = { ...form, controls: service(true)(form.controls) };
  const plan = planOn(form);
  const steps = plan.rows.flatMap(({ target, step }) =>
    (target === 'isState' || target === 'serviceCode') && step ? [step] : [],
  );
  for (const opens of [true, false]) {
    const written: string[] = [];
    let looks = 0;
    await fillInRounds(
      { snapshot: form, plan, steps },
      {
        planOn,
        wait: async () => undefined,
        look: async () => (++looks % 2 === 1 || !opens ? shut : form),
        fill: async (asked) => {
          written.push(...asked.map(({ target }) => target));
          return asked.map(({ target, reads }) =>
            target === 'serviceCode'
              ? { target, done: false, reason: 'locked' as const, page: '' }
              : { target, done: true, reason: null, page: reads[0] ?? '' },
          );
        },
      },
    );
    expect(written.filter((target) => target === 'serviceCode')).toHaveLength(opens ? 2 : 1);
  }
});

it('tells what the page has computed meanwhile, as ours or otherwise, where it was blank and locked', async () => {
  const gross = (value: string) => having('Montant TTC :', { value, locked: true });
  const form = formPage(gross(''));
  const after = async (value: string) => {
    const plan = planOn(form);
    const steps = plan.rows.flatMap(({ target, step }) => (target === 'totalNet' && step ? [step] : []));
    const { outcomes } = await fillInRounds(
      { snapshot: form, plan, steps },
      {
        planOn,
        wait: async () => undefined,
        look: async () => ({ ...form, controls: gross(value)(form.controls) }),
        fill: async (asked) =>
          asked.map(({ target, reads }) => ({ target, done: true, reason: null, page: reads[0] ?? '' })),
      },
    );
    return outcomes.find(({ target }) => target === 'totalGross');
  };
  expect(await after('9420,00')).toMatchObject({ status: 'already-right', page: '9420,00' });
  expect(await after('9000,00')).toMatchObject({ status: 'different', reason: 'locked', page: '9000,00' });
  expect(await after('')).toMatchObject({ status: 'refused', reason: 'locked' });
});

it('waits long for a list that says it is being fetched, and not for ever', async () => {
  const service = (more: Partial<PageControl>) => having('Code service', { kind: 'select', ...more });
  const said = { value: 'Chargement…', options: [{ value: 'Chargement…', text: 'Chargement…' }] };
  const listed = { value: '', locked: false, options: texts('', 'SFACETAT - Factures') };
  for (const locked of [true, false])
    for (const comes of [10, 100]) {
      const form = formPage(service({ ...said, locked }));
      const plan = planOn(form);
      let looks = 0;
      const written: string[] = [];
      await fillInRounds(
        { snapshot: form, plan, steps: plan.rows.flatMap(({ target, step }) => (target === 'isState' && step) || []) },
        {
          planOn,
          wait: async () => undefined,
          look: async () => (++looks < comes ? form : { ...form, controls: service(listed)(form.controls) }),
          fill: async (asked) => {
            written.push(...asked.map(({ target }) => target));
            return asked.map(({ target, reads }) => ({ target, done: true, reason: null, page: reads[0] ?? '' }));
          },
        },
      );
      expect([written, looks < 30]).toEqual([comes < 20 ? ['isState', 'serviceCode'] : ['isState'], true]);
    }
});

it('chooses again in a list that its recipient emptied for a moment', async () => {
  const service = (...options: string[]) =>
    having('Code service', { kind: 'select', value: '', options: texts(...options) });
  const form = formPage(service('', 'SFACETAT - Factures'));
  const emptied: PageSnapshot = { ...form, controls: service('')(form.controls) };
  const plan = planOn(form);
  let looks = 0;
  const written: string[] = [];
  await fillInRounds(
    {
      snapshot: form,
      plan,
      steps: plan.rows.flatMap(({ target, step }) => (/isState|serviceCode/.test(target) && step) || []),
    },
    {
      planOn,
      wait: async () => undefined,
      look: async () => (++looks < 3 ? emptied : form),
      fill: async (asked) => {
        written.push(...asked.map(({ target }) => target));
        return asked.map(({ target, reads }) =>
          target === 'serviceCode' && looks < 3
            ? { target, done: false, reason: 'option-missing' as const, page: '' }
            : { target, done: true, reason: null, page: reads[0] ?? '' },
        );
      },
    },
  );
  expect(written).toEqual(['isState', 'serviceCode', 'serviceCode']);
});
