import { expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import { reportFill, type StepResult } from './fill-report.ts';
import { planFill } from './plan-fill.ts';
import { draftOf, formPage, having } from './snapshot.fixture.ts';

const plan = planFill(draftOf(), chorusPro, formPage(having('N° d’engagement :', { value: '442136' })));
const report = (target: StepResult['target'], result: Partial<StepResult> | null) => {
  const results = result ? [{ target, done: true, reason: null, page: '', ...result }] : [];
  const chosen = plan.rows.map((row) => row.target).filter((each) => result !== null && each === target);
  const { status, reason, page } = reportFill(plan, results, chosen).find((each) => each.target === target) ?? {};
  return { status, reason, page };
};

it('calls filled only what the page holds, in whatever writing', () => {
  expect(report('totalNet', { page: '7 850,00' })).toEqual({ status: 'filled', reason: null, page: '7 850,00' });
});
it('calls different what the page made of it, even when the step says done', () => {
  expect(report('totalNet', { page: '785,00' })).toMatchObject({ status: 'different', reason: 'page-has-other-value' });
});
it('knows a choice by what the page calls it, where its words do not say', () => {
  expect(report('serviceCode', { page: 'Service facturier', code: 'SFACETAT' }).status).toBe('filled');
  expect(report('serviceCode', { page: 'Service facturier', code: '2' }).status).toBe('different');
  expect(report('serviceCode', { page: '', code: 'SFACETAT' }).status).toBe('refused');
});
it('gives a reason for all that is not filled', () => {
  expect(report('totalNet', { done: false, page: '' })).toMatchObject({ status: 'refused', reason: 'by-hand' });
  expect(report('serviceCode', { done: false, reason: 'option-missing' })).toMatchObject({
    status: 'refused',
    reason: 'option-missing',
  });
  expect(report('totalNet', { done: false, reason: 'not-on-page' })).toMatchObject({
    status: 'not-found',
    reason: 'not-on-page',
  });
  expect(report('contractNumber', null)).toMatchObject({ status: 'refused', reason: 'no-value' });
});
it('keeps the other value of the page until the user chooses ours', () => {
  expect(report('commitmentNumber', null)).toMatchObject({ status: 'different', page: '442136' });
  expect(report('commitmentNumber', { page: '0000048295' })).toMatchObject({ status: 'filled' });
});
it('counts what was right before as right', () => {
  expect(report('sellerSiret', null)).toMatchObject({ status: 'already-right', reason: null });
});
it('calls filled what a button of the page keeps only where it was seen to be kept', () => {
  const rows = plan.rows.map((row) => ({ ...row, press: { for: 'keep' as const, button: 'Appliquer' } }));
  const statusOf = (kept?: true) =>
    reportFill(
      { ...plan, rows },
      [{ target: 'totalNet', done: true, reason: null, page: '7 850,00', kept }],
      ['totalNet'],
    ).find(({ target }) => target === 'totalNet')?.status;
  expect([statusOf(), statusOf(true)]).toEqual(['refused', 'filled']);
});
