/** Spoilt files end in a value or a plain refusal: nothing is thrown, nothing hangs. `npm run fuzz` tries a thousand. */
import { describe, expect, it } from 'vitest';
import { mutate } from '../support/mutate.ts';
import { soundFiles } from '../support/sound-files.ts';
import { tryEverything } from '../support/try-everything.ts';

const RUNS = 24;
const SEED = 20260131;

describe('a spoilt file', async () => {
  const sound = await soundFiles();

  it('is made of files of both kinds', () => {
    expect(sound.some(({ name }) => name.endsWith('.pdf'))).toBe(true);
    expect(sound.some(({ name }) => name.endsWith('.xml'))).toBe(true);
  });

  it('comes to a plain end, whatever was spoilt', async () => {
    const ends = new Set<string>();
    for (let run = 0; run < RUNS; run += 1) {
      const { bytes } = sound[(run * 7) % sound.length] ?? { bytes: new Uint8Array() };
      const { read, copy } = await tryEverything(mutate(bytes, SEED + run));
      ends.add(read).add(copy);
    }
    expect([...ends]).toEqual(expect.arrayContaining(['read', 'damaged', 'copied']));
  });

  it('is the same for the same seed', () => {
    const bytes = new TextEncoder().encode('Facture F-1 du 31/01/2026'.repeat(50));
    expect(mutate(bytes, 5)).toEqual(mutate(bytes, 5));
    expect(mutate(bytes, 5)).not.toEqual(mutate(bytes, 6));
  });
});
