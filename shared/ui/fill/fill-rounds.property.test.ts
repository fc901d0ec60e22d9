import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chorusPro } from '../../core/portal/chorus-pro.ts';
import type { PageSnapshot } from '../../core/portal/page-snapshot.ts';
import { planFill } from '../../core/portal/plan-fill.ts';
import { draftOf, formPage } from '../../core/portal/snapshot.fixture.ts';
import { fillInRounds } from './fill-rounds.ts';

const whole = formPage();
const planOn = (snapshot: PageSnapshot) => planFill(draftOf(), chorusPro, snapshot);

/** What a page may be at a look: any of its controls, locked or holding what they like, or no form at all, or gone. */
const anyLook = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant<PageSnapshot>({ titles: ['Aide'], controls: [] }) },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.record({ shown: fc.boolean(), locked: fc.boolean(), value: fc.constantFrom('', '1,00', 'Oui') }), {
        minLength: whole.controls.length,
        maxLength: whole.controls.length,
      })
      .map(
        (states): PageSnapshot => ({
          ...whole,
          controls: whole.controls.flatMap((control, at) => {
            const { shown, ...state } = states[at] ?? { shown: false };
            return shown ? [{ ...control, ...state }] : [];
          }),
        }),
      ),
  },
);
const anyAnswer = fc.record({
  done: fc.boolean(),
  page: fc.constantFrom('', '7850,00', 'Virement'),
  kept: fc.boolean(),
});

it('ends after a few rounds with one outcome for each field, whatever the page shows and answers', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyLook, { minLength: 1 }),
      fc.array(anyAnswer, { minLength: 1 }),
      async (looks, answers) => {
        let [looked, filled] = [0, 0];
        const plan = planOn(whole);
        const { outcomes, past } = await fillInRounds(
          { snapshot: whole, plan, steps: plan.rows.flatMap(({ step }) => step ?? []) },
          {
            planOn,
            wait: async () => undefined,
            look: async () => looks[looked++ % looks.length] ?? null,
            fill: async (steps) => {
              const { kept, ...answer } = answers[filled++ % answers.length] ?? { kept: false, done: false, page: '' };
              return kept ? steps.map(({ target }) => ({ target, reason: null, ...answer })) : [];
            },
          },
        );
        expect(outcomes.map(({ target }) => target)).toEqual(
          expect.arrayContaining(plan.rows.map(({ target }) => target)),
        );
        expect([filled <= 3, looked <= 15, past === null || past.steps.length > 0]).toEqual([true, true, true]);
      },
    ),
  );
});
