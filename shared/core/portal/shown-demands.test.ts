import { describe, expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import { isMarkedRequired } from './marked-required.ts';
import type { PageControl } from './page-snapshot.ts';
import { planFill } from './plan-fill.ts';
import { type AskedField, markedForAll, shownDemands } from './shown-demands.ts';
import { control, draftOf, formPage, values } from './snapshot.fixture.ts';

const town = draftOf({ ...values, isState: false, buyerSiret: '12345678200028', serviceCode: 'SAAM D5' });

type Given = { siret?: string; service?: Partial<PageControl>; commitment?: Partial<PageControl> };

/** The form with the recipient's own fields so held and marked. */
const page = ({ siret = '12345678200028', service = {}, commitment = {} }: Given) =>
  formPage((all) =>
    all.map((one) => {
      const named = (words: string) => one.labels[0]?.text.includes(words) === true;
      if (named('SIRET')) return { ...one, value: siret };
      if (named('Code service')) return { ...one, ...service };
      return named('engagement') ? { ...one, ...commitment } : one;
    }),
  );

const seenOn = (given: Given) => {
  const snapshot = page(given);
  return { snapshot, plan: planFill(town, chorusPro, snapshot) };
};
const shown = (given: Given, forAll: AskedField[] = []) => shownDemands(town, seenOn(given), new Set(forAll));

const marked = { required: true };

describe('the marks of the page', () => {
  it('are the demands of the recipient that stands there', () => {
    expect(shown({})).toEqual([]);
    expect(shown({ service: marked })).toEqual([{ flag: 'needsService' }]);
    expect(shown({ commitment: marked })).toEqual([{ flag: 'needsCommitment' }]);
  });

  it('on the engagement are the service’s once it stands there, nobody’s when it is another', () => {
    expect(shown({ service: { value: 'SAAM D5 - Achats' }, commitment: marked })).toEqual([
      { flag: 'needsCommitment', service: 'SAAM D5' },
    ]);
    expect(shown({ service: { value: 'W9' }, commitment: marked })).toEqual([]);
  });

  it('say nothing of ours while nobody or another stands there', () => {
    expect(shown({ siret: '', service: marked })).toEqual([]);
    expect(shown({ siret: '21210231700014', service: marked })).toEqual([]);
  });

  it('that were there before any recipient say nothing of one', () => {
    expect(markedForAll(seenOn({ siret: '', service: marked }))).toEqual(['serviceCode']);
    expect(markedForAll(seenOn({ service: marked }))).toEqual([]);
    expect(shown({ service: marked, commitment: marked }, ['serviceCode'])).toEqual([{ flag: 'needsCommitment' }]);
  });
});

describe('a mark', () => {
  it.each([
    '* Code service :',
    'Code service *',
    'Code service* :',
    'Code service (obligatoire)',
    'Code service requis',
  ])('%s', (label) => {
    expect(isMarkedRequired(control(label))).toBe(true);
  });

  it.each([
    'Code service',
    'Code service (non obligatoire)',
    'Code service (obligatoire si l’État est destinataire)',
    'Les champs dont le nom est suivi d’une étoile sont à remplir *',
  ])('is not: %s', (label) => {
    expect(isMarkedRequired(control(label))).toBe(false);
  });

  it('may be the page’s own attribute, and never stands in a hint', () => {
    expect(isMarkedRequired(control('Code service', marked))).toBe(true);
    expect(isMarkedRequired(control('', { labels: [{ text: 'Code *', source: 'hint' }] }))).toBe(false);
  });
});
