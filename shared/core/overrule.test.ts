import { expect, it } from 'vitest';
import { type Draft, editDraft, judgedState, newDraft } from './draft.ts';
import { isBlocking } from './finding.ts';
import { overrule } from './overrule.ts';
import { validateDraft } from './validate/validate-draft.ts';

const at = '2026-11-23T08:00:00Z';
const file = { name: 'f.pdf', size: 1, type: 'application/pdf', sha256: '' };
const fresh = newDraft({ id: 'a', now: at, file });
const withNumber = (draft: Draft, value: string) => editDraft(draft, { kind: 'set', field: 'invoiceNumber', value });

const tooLong = (draft: Draft) =>
  validateDraft(draft, { today: '2026-11-23' }).find(({ rule }) => rule === 'number-too-long');

const given = withNumber(fresh, 'F'.repeat(21));
const found = tooLong(given);
if (!found) throw new Error('the rule says nothing');
const aside = overrule(given, found, { reason: ' le portail l’a pris ', at });

it('an error set aside bears its reason and no longer blocks', () => {
  expect(isBlocking(found)).toBe(true);
  expect(tooLong(aside)).toMatchObject({ overruled: 'le portail l’a pris', severity: 'error' });
  expect(isBlocking(tooLong(aside) ?? found)).toBe(false);
});

it('what else blocks still does', () => {
  const read: Draft = { ...aside, state: 'to-check' };
  expect(judgedState(read, validateDraft(read, { today: '2026-11-23' }))).toBe('to-check');
});

it('a changed value is judged anew, even when the same is said of it', () => {
  expect(isBlocking(tooLong(withNumber(aside, 'G'.repeat(21))) ?? found)).toBe(true);
  expect(isBlocking(tooLong(withNumber(withNumber(aside, 'G'), 'F'.repeat(21))) ?? found)).toBe(false);
});

it('is taken back by an empty reason', () => {
  expect(overrule(aside, found, { reason: '  ', at })).toEqual(given);
});

it('never touches what does not block', () => {
  const warned = withNumber(fresh, 'F 1');
  const warning = validateDraft(warned, { today: '2026-11-23' }).find(({ rule }) => rule === 'number-space');
  if (!warning) throw new Error('the rule says nothing');
  const again = validateDraft(overrule(warned, warning, { reason: 'non', at }), { today: '2026-11-23' });
  expect(again.find(({ rule }) => rule === 'number-space')).not.toHaveProperty('overruled');
});
