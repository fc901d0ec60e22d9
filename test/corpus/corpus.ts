/**
 * `npm run corpus` prints our own invoices again and writes their truth; `-- --only LAYOUT` prints one layout of the cross-section.
 * `npm run corpus -- --record` records how well the cross-section is read.
 */
import { parseArgs } from 'node:util';
import { buildOwn } from './build.ts';
import { buildMixed } from './mixed/build.ts';
import { recordScore } from './mixed/score.ts';

const { values } = parseArgs({ options: { record: { type: 'boolean' }, only: { type: 'string' } } });

if (values.record) console.log(await recordScore());
else {
  if (!values.only) await buildOwn();
  await buildMixed(values.only);
}
