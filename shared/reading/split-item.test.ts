import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitItem } from './split-item.ts';

const words = (str: string): string[] =>
  splitItem({ str, transform: [10, 0, 0, 10, 50, 700], width: 100, height: 10 }, [1, 0, 0, -1, 0, 842], false).map(
    ({ text }) => text,
  );

describe('splitItem', () => {
  it('parts words at every space there is, and at what a face without that space leaves', () => {
    const spaces = [' ', '\u00a0', '\u2009', '\u202f', '\u3000', '\0', '\ufffd'];
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Z0-9,]{1,6}$/), { minLength: 1 }),
        fc.constantFrom(...spaces),
        (all, space) => {
          expect(words(all.join(space))).toEqual(all);
        },
      ),
      { seed: 7 },
    );
  });

  it('mends thousands whose thin space came out as another sign', () => {
    for (const broken of ['1 /234,56 €', '1/234,56 €', '1?234,56 €', '1\u25a1234,56 €'])
      expect(words(broken)).toEqual(['1', '234,56', '€']);
    expect(words('12 /345 /678,90')).toEqual(['12', '345', '678,90']);
  });

  it('leaves dates, page numbers and references as they are', () => {
    for (const text of ['01/02/2026', '1/100', '2026/123,45', '12/345', 'A1/234,56x'])
      expect(words(text)).toEqual([text]);
  });

  it('gives every word its share of the width', () => {
    const [one, two] = splitItem(
      { str: 'ab ab', transform: [10, 0, 0, 10, 50, 700], width: 100, height: 10 },
      [1, 0, 0, -1, 0, 842],
      false,
    );
    expect(one?.x).toBeCloseTo(50);
    expect((two?.x ?? 0) + (two?.width ?? 0)).toBeCloseTo(150);
    expect(one?.width).toBeCloseTo(two?.width ?? 0);
  });
});
