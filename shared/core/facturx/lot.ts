/** Several Factur-X files into the batches that the portal takes: names, sizes. */
import { MAX_FILE_BYTES } from '../validate/limits.ts';

/** A batch weighs 30 Mo at most, and each file of it 10 Mo (PORTAL §2.5); a little is left for the archive's own list. */
export const MAX_LOT_BYTES = 29_500_000;
const MAX_NAME = 50;
const EXTENSION = '.pdf';

/** "facture-F-2026-01.pdf": plain letters, fifty signs at most, each name once. */
export const lotNames = (numbers: readonly string[]): string[] => {
  const taken = new Set<string>();
  return numbers.map((number) => {
    const plain = number
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9._-]+/g, '-');
    const stem = `facture-${plain.replace(/^[-.]+|[-.]+$/g, '') || 'sans-numero'}`;
    const name = firstFree(stem, taken);
    taken.add(name.toLowerCase());
    return name;
  });
};

const firstFree = (stem: string, taken: ReadonlySet<string>): string => {
  for (let at = 1; ; at += 1) {
    const tail = (at === 1 ? '' : `-${at}`) + EXTENSION;
    const name = stem.slice(0, MAX_NAME - tail.length) + tail;
    if (!taken.has(name.toLowerCase())) return name;
  }
};

export const isTooLargeForLot = (bytes: number): boolean => bytes > MAX_FILE_BYTES;

/** In their order, as many as fit into each. */
export const intoLots = <F extends { size: number }>(files: readonly F[]): F[][] => {
  const lots: F[][] = [];
  let room = 0;
  for (const file of files) {
    if (file.size > room) {
      lots.push([]);
      room = MAX_LOT_BYTES;
    }
    lots.at(-1)?.push(file);
    room -= file.size + 200;
  }
  return lots;
};
