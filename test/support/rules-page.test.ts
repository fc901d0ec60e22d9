import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../shared/core/validate/validate-draft.ts';
import { rulesPage, rulesPagePath } from './rules-page.ts';

it('the page of rules says what the table says: `npm run rules` writes it again', () => {
  expect(readFileSync(rulesPagePath, 'utf8')).toBe(rulesPage());
});

it('and leaves none out', () => {
  const listed = [...rulesPage().matchAll(/^\| `([\w-]+)`/gm)].map(([, id]) => id);
  expect(listed).toEqual(Object.keys(rules));
});
