/** Nothing in a build can be fetched from elsewhere: every absolute address in it is a name, not a place. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAll, distOf } from '../support/build-all.ts';

/** Hosts that stand for names: XML namespaces, the licence and documentation links of libraries, the portal itself. */
const names = [
  'www.w3.org',
  'ns.adobe.com',
  'purl.org',
  'www.aiim.org',
  'www.xfa.org',
  'www.xfa.com',
  'iptc.org',
  'cipa.jp',
  'localhost',
  'cpro.chorus-pro.gouv.fr',
];

const texts = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|mjs|html|css|json|webmanifest)$/.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** Ways in which code or markup fetches an address written in it. */
const FETCHED =
  /(?:\b(?:fetch|import|importScripts|Worker|open|sendBeacon|EventSource|WebSocket)\(\s*|\b(?:src|href|action|url)\s*[=(]\s*)["'`]?(?:https?|wss?):\/\/([^/"'`\s)]+)/g;
const ADDRESS = /\b(?:https?|wss?):\/\/([a-z0-9.-]+\.[a-z]{2,}|localhost)/gi;
const CDN = /jsdelivr\.net|unpkg\.com|cdnjs\.|googleapis\.com|gstatic\.com|esm\.sh/i;

describe.each(['chrome', 'firefox', 'pwa'] as const)('the %s build', (mode) => {
  beforeAll(() => buildAll([mode]));

  it('fetches no address written in it', () => {
    const fetched = texts(distOf(mode)).flatMap(({ name, text }) =>
      [...text.matchAll(FETCHED)].map((match) => `${name}: ${match[0]}`),
    );
    expect(fetched.filter((line) => !names.some((host) => line.includes(host)))).toEqual([]);
  });

  it('holds no address of a content network', () => {
    expect(
      texts(distOf(mode))
        .filter(({ text }) => CDN.test(text))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('has been searched at all', () => {
    const found = texts(distOf(mode)).flatMap(({ text }) => [...text.matchAll(ADDRESS)]);
    expect(found.length).toBeGreaterThan(0);
  });
});
