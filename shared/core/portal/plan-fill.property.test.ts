import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import { labelKey } from './normalise-label.ts';
import { labelSources, type PageControl } from './page-snapshot.ts';
import { planFill } from './plan-fill.ts';
import { draftOf, formPage } from './snapshot.fixture.ts';

const form = chorusPro.screens[1];
const wordings = form?.fields.flatMap(({ label, explicit = [] }) => [...label, ...explicit]) ?? [];
const blocks = [...new Set(form?.fields.flatMap(({ block }) => [...block]) ?? []), ...(form?.elsewhere ?? []), 'Autre'];

const anyControl = fc.record({
  kind: fc.constantFrom(
    'text' as const,
    'select' as const,
    'lookup' as const,
    'radio-group' as const,
    'checkbox' as const,
  ),
  labels: fc.array(fc.record({ text: fc.constantFrom(...wordings), source: fc.constantFrom(...labelSources) }), {
    maxLength: 2,
  }),
  blocks: fc.array(fc.constantFrom(...blocks), { maxLength: 2 }),
  value: fc.constantFrom('', '442136', '7850,00', 'Oui'),
  options: fc.array(
    fc.record({ value: fc.string(), text: fc.constantFrom('Oui', 'Non', 'A1: x', 'EUR - Euro', 'Virement') }),
  ),
  locked: fc.boolean(),
  placeholder: fc.constant(''),
});
const anyPage = fc.array(anyControl, { maxLength: 30 }).map((controls) => ({
  ...formPage(),
  controls: controls.map((each, ref): PageControl => ({ ref, ...each })),
}));

it('never steps onto a control that a twin would fit as well, nor onto a locked one, nor twice onto the same', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const steps = planFill(draftOf(), chorusPro, page).rows.flatMap(({ step }) => step ?? []);
      expect(new Set(steps.map(({ ref }) => ref)).size).toBe(steps.length);
      for (const { ref } of steps) {
        const control = page.controls[ref];
        expect(control?.locked).toBe(false);
        expect(page.controls.filter((other) => isTwin(other, control)).length).toBe(1);
      }
    }),
    { numRuns: 300 },
  );
});

it('refuses every field whose control is doubled', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const doubled = {
        ...page,
        controls: [...page.controls, ...page.controls.map((each) => ({ ...each, ref: each.ref + 1000 }))],
      };
      expect(planFill(draftOf(), chorusPro, doubled).rows.filter(({ step }) => step)).toEqual([]);
    }),
  );
});

const isTwin = (a: PageControl, b: PageControl | undefined): boolean =>
  b !== undefined && a.kind === b.kind && describe(a) === describe(b);
const describe = ({ labels, blocks: titles }: PageControl): string =>
  JSON.stringify([labels.map(({ text, source }) => [labelKey(text), source]), titles]);
