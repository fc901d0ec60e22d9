import { describe, expect, it } from 'vitest';
import { bookTexts } from './book.ts';
import { demandTexts } from './demands.ts';
import { directoryTexts } from './directory.ts';
import { en } from './en.ts';
import { findingTexts } from './findings.ts';
import { fr } from './fr.ts';
import { overruleTexts } from './overrule.ts';
import { preflightTexts } from './preflight.ts';
import { problemTexts } from './problems.ts';
import { preferredLanguage } from './texts.ts';

const modules = { bookTexts, demandTexts, directoryTexts, overruleTexts, preflightTexts };

type Leaf = [path: string, value: unknown];

const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];

const spoken = ([, value]: Leaf): string =>
  typeof value === 'function' ? String(value(...Array(value.length).fill(2))) : String(value);

describe('the two languages', () => {
  it('have the same sentences, with the same number of blanks', () => {
    const shape = (texts: unknown) =>
      leaves(texts).map(([path, value]) => `${path}/${typeof value}/${typeof value === 'function' ? value.length : 0}`);
    expect(shape(en)).toEqual(shape(fr));
  });

  it.each(Object.entries(modules))('%s: complete in both, and no French left in the English', (_name, { fr, en }) => {
    const shape = (texts: unknown) =>
      leaves(texts).map(([path, value]) => `${path}/${typeof value}/${typeof value === 'function' ? value.length : 0}`);
    expect(shape(en)).toEqual(shape(fr));
    const english = new Map(leaves(en).map((leaf) => [leaf[0], spoken(leaf)]));
    for (const leaf of leaves(fr)) {
      expect(spoken(leaf), leaf[0]).not.toMatch(/^$| [:;?!»]|« /);
      expect(english.get(leaf[0]), leaf[0]).not.toBe(spoken(leaf));
    }
  });

  it('leave no sentence empty', () => {
    for (const texts of [fr, en]) for (const leaf of leaves(texts)) expect(spoken(leaf), leaf[0]).not.toBe('');
  });

  it('differ, but for names and the words both share', () => {
    const english = new Map(leaves(en).map((leaf) => [leaf[0], spoken(leaf)]));
    const same = leaves(fr).filter((leaf) => english.get(leaf[0]) === spoken(leaf));
    expect(same.map(([path]) => path)).toEqual([
      '.storage.installTitle',
      '.fields.documentType',
      '.app.name',
      '.fill.buttonHint',
      '.fill.undoHint',
    ]);
  });

  it('keep French double signs on the line of their word', () => {
    for (const leaf of leaves([
      en,
      findingTexts.en,
      problemTexts.en,
      ...Object.values(modules).map((each) => each.en),
    ])) {
      expect(spoken(leaf), leaf[0]).not.toMatch(/ »|« /);
    }
    for (const leaf of leaves([fr, findingTexts.fr, problemTexts.fr])) {
      expect(spoken(leaf), leaf[0]).not.toMatch(/ [:;?!»]|« /);
    }
  });
});

describe('the language at first', () => {
  it('is French, unless the browser asks for English and not for French', () => {
    expect(preferredLanguage([])).toBe('fr');
    expect(preferredLanguage(['de'])).toBe('fr');
    expect(preferredLanguage(['en-US', 'fr'])).toBe('fr');
    expect(preferredLanguage(['en-GB', 'de'])).toBe('en');
  });
});
