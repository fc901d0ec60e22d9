/**
 * The official rules of EN 16931 and Factur-X (schematrons compiled to XSLT), where someone has them: no npm package
 * ships them, so they come from a folder. Each file judges the profile that its name tells.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Profile } from '../../shared/core/facturx/e-invoice.ts';
import { projectRoot } from './build-all.ts';
import { type BrokenRule, failedRules } from './failed-rules.ts';

/** As the European committee and the makers of Factur-X name theirs. */
const FILES: readonly [RegExp, Profile][] = [
  [/^EN16931-CII.*\.xslt?$/i, 'EN 16931'],
  [/^FACTUR-X_EN16931\.xslt?$/i, 'EN 16931'],
  [/^FACTUR-X_BASIC-?WL\.xslt?$/i, 'BASIC WL'],
  [/^FACTUR-X_MINIMUM\.xslt?$/i, 'MINIMUM'],
];

/** `name`: of the file. `judge`: the rules that the text breaks, [] when none. */
export type OfficialRules = { name: string; profile: Profile; judge: (xml: string) => Promise<BrokenRule[]> };

type Saxon = { transform: (options: object, way: 'async') => Promise<{ principalResult: string }> };
const require = createRequire(import.meta.url);

/** @throws when the folder cannot be read, or a file of rules does not compile. */
export const officialRules = async (folder: string): Promise<OfficialRules[]> => {
  const known = (await readdir(folder)).flatMap((name) => {
    const profile = FILES.find(([pattern]) => pattern.test(name))?.[1];
    return profile ? [{ name, profile }] : [];
  });
  const found: OfficialRules[] = [];
  for (const { name, profile } of known) {
    const stylesheetFileName = await compiled(resolve(folder, name));
    found.push({ name, profile, judge: (xml) => judge(stylesheetFileName, xml) });
  }
  return found;
};

const judge = async (stylesheetFileName: string, xml: string): Promise<BrokenRule[]> => {
  const saxon = require('saxon-js') as Saxon;
  const options = { stylesheetFileName, sourceText: xml, destination: 'serialized' };
  const { principalResult } = await saxon.transform(options, 'async');
  return failedRules(principalResult);
};

/** Compiling takes half a minute: what came of it is kept, by its content. */
const compiled = async (path: string): Promise<string> => {
  const folder = join(projectRoot, '.cache/official-rules');
  const hash = createHash('sha256')
    .update(await readFile(path))
    .update(path)
    .digest('hex');
  const target = join(folder, `${hash.slice(0, 16)}.sef.json`);
  if (existsSync(target)) return target;
  await mkdir(folder, { recursive: true });
  const compiler = require.resolve('xslt3');
  const { status, stderr } = spawnSync(process.execPath, [compiler, `-xsl:${path}`, `-export:${target}`, '-nogo']);
  if (status !== 0) throw new Error(`${path} : ces règles ne se compilent pas. ${stderr}`);
  return target;
};
