/** Files spoilt in the ways that disks, mailers and programs spoil them, the same for the same seed. */

/** A small generator of numbers in [0, 1), the same sequence for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array;

const place = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * bytes.length);

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const flipped: Mutation = (bytes, random) => {
  const next = bytes.slice();
  for (let count = 1 + Math.floor(random() * 30); count > 0; count -= 1)
    next[place(next, random)] = Math.floor(random() * 256);
  return next;
};

const cut: Mutation = (bytes, random) => bytes.slice(0, place(bytes, random));

const removed: Mutation = (bytes, random) => {
  const from = place(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(from + Math.floor(random() * 500)));
};

const repeated: Mutation = (bytes, random) => {
  const from = place(bytes, random);
  const to = Math.min(bytes.length, from + Math.floor(random() * 2_000));
  return joined(bytes.subarray(0, to), bytes.subarray(from));
};

const WORDS = [
  '/Kids [1 0 R 2 0 R 3 0 R]',
  '/Parent 1 0 R',
  '/Length 99999999',
  '/Count -1',
  '/Prev 0',
  '0 0 R',
  '<<',
  '>>',
  ']',
  'endobj',
  'stream\n',
  '%%EOF',
  '</ram:ID>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '\0',
  '9'.repeat(400),
  '['.repeat(2_000),
  '<a>'.repeat(2_000),
];

const sprinkled: Mutation = (bytes, random) => {
  const at = place(bytes, random);
  const word = new TextEncoder().encode(WORDS[Math.floor(random() * WORDS.length)]);
  return joined(bytes.subarray(0, at), word, bytes.subarray(at));
};

/** One figure of the text becomes another: lengths, places, references, amounts. */
const miscounted: Mutation = (bytes, random) => {
  const next = bytes.slice();
  const start = place(next, random);
  for (let changed = 0, at = start; at < next.length && changed < 1 + random() * 10; at += 1) {
    const code = next[at] ?? 0;
    if (code < 48 || code > 57 || random() < 0.7) continue;
    next[at] = 48 + Math.floor(random() * 10);
    changed += 1;
  }
  return next;
};

const MUTATIONS = [flipped, cut, removed, repeated, sprinkled, miscounted];

/** One to three wounds. */
export const mutate = (bytes: Uint8Array, seed: number): Uint8Array => {
  const random = randomFrom(seed);
  let next = bytes;
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1)
    next = (MUTATIONS[Math.floor(random() * MUTATIONS.length)] ?? flipped)(next, random);
  return next;
};
