/**
 * `npm run facturx -- [--rules FOLDER] [FOLDER…]`: makes a Factur-X of every invoice that has its truth beside it, in
 * each profile, and proves it: official schemas, our PDF/A-3 assertions, the same values when read again, and the
 * official rules where their folder is given. Prints how many, and why the others are refused; fails on any fault.
 * With `--copies`: makes the plain copy of every Factur-X instead, and holds it against its original.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Profile, profiles } from '../../shared/core/facturx/e-invoice.ts';
import { type OfficialRules, officialRules } from '../support/official-rules.ts';
import { tellPlainly } from './command.ts';
import { checkedDraft } from './facturx/checked-draft.ts';
import { copyAll } from './facturx/copy-all.ts';
import { type Made, makeOne } from './facturx/make-one.ts';
import { type Case, findCases } from './find-cases.ts';

const OWN = ['test/corpus/own', 'test/corpus/mixed/files'];

const OPTIONS = { rules: { type: 'string' }, copies: { type: 'boolean', default: false } } as const;

type Done = { name: string; made: Made };

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const folders = positionals.length > 0 ? positionals : OWN;
  if (values.copies) return copyAll(folders);
  const rules = values.rules ? await officialRules(values.rules) : [];
  const cases = await allCases(folders);
  const drafts = await inTurn(cases, checkedDraft);
  for (const profile of profiles) {
    const done = await inTurn(
      drafts,
      async (draft): Promise<Done> => ({
        name: basename(draft.id),
        made: await makeOne(draft, profile, rules),
      }),
    );
    print(profile, done);
  }
  printRules(rules);
};

const allCases = async (folders: readonly string[]): Promise<Case[]> => {
  const found = await Promise.all(folders.map((folder) => findCases(folder, { scans: true })));
  return found.flat().filter(({ path }) => /\.pdf$/i.test(path));
};

const inTurn = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
};

const print = (profile: Profile, done: readonly Done[]): void => {
  const sound = done.filter(({ made }) => 'faults' in made && made.faults.length === 0);
  console.log(`${profile}: ${sound.length} of ${done.length} made and proved`);
  for (const { name, made } of done) {
    if ('refused' in made) console.log(`  refused  ${name}: ${made.refused}`);
    for (const fault of 'faults' in made ? made.faults : []) {
      console.error(`  FAULT    ${name}: ${fault}`);
      process.exitCode = 1;
    }
  }
  const warnings = done.flatMap(({ made }) => ('warnings' in made ? made.warnings : []));
  for (const warning of new Set(warnings))
    console.log(`  warning  (${warnings.filter((one) => one === warning).length} times) ${warning}`);
};

const printRules = (rules: readonly OfficialRules[]): void => {
  if (rules.length === 0)
    console.log('Official rules (schematron): NOT applied. --rules FOLDER, with the XSLT that their authors publish.');
  for (const { name, profile } of rules) console.log(`Official rules applied to ${profile}: ${name}`);
};

await tellPlainly(main);
