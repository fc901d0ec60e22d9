import { expect, it } from 'vitest';
import { fieldNames, fieldSpec } from '../fields.ts';
import { chorusPro } from './chorus-pro.ts';
import { labelKey, labelWords } from './normalise-label.ts';

it.each(chorusPro.screens)('no wording of the $name screen means two fields', ({ fields }) => {
  const owners = new Map<string, Set<string>>();
  for (const { field, explicit = [] } of fields) {
    for (const phrase of explicit) owners.set(labelKey(phrase), (owners.get(labelKey(phrase)) ?? new Set()).add(field));
  }
  expect([...owners].filter(([, of]) => of.size > 1).map(([key, of]) => [key, ...of])).toEqual([]);
});

it.each(chorusPro.screens)('no short label means two fields of one block on the $name screen', ({ fields }) => {
  const shared = fields.flatMap((a) =>
    fields
      .filter((b) => b !== a && b.block.some((title) => a.block.includes(title)))
      .flatMap((b) => a.label.filter((phrase) => b.label.some((other) => labelKey(other) === labelKey(phrase)))),
  );
  expect(shared).toEqual([]);
});

it('every wording keeps a word of its own', () => {
  const phrases = chorusPro.screens.flatMap(({ fields }) =>
    fields.flatMap(({ label, explicit = [], block }) => [...label, ...explicit, ...block]),
  );
  expect(phrases.filter((phrase) => labelWords(phrase).length === 0)).toEqual([]);
});

it('holds every field that the portal shows', () => {
  const held = new Set(chorusPro.screens.flatMap(({ fields }) => fields.map(({ field }) => field)));
  expect(fieldNames.filter((name) => fieldSpec(name).portalLabel !== null && !held.has(name))).toEqual([]);
});
