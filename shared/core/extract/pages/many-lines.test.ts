import { expect, test } from 'vitest';
import { inEachLine, manyLines, scanLines } from './many-lines.ts';

const TEXTS = ['commande 12', '', 'n° de', 'commande : 7 et commande', 'total [net] : '];
const SOURCES = [
  'commande',
  '^commande',
  'commande$',
  '(?<![a-z])n°[^:]{0,40}',
  '[^0-9]+',
  '(?<=: )\\d',
  'e(?! ?\\d)',
  'total .*$',
  '$',
];

test.each(SOURCES)('%s stands where it stands in each text alone', (source) => {
  const alone = TEXTS.flatMap((text, index) =>
    [...text.matchAll(new RegExp(source, 'g'))]
      .filter(([found]) => found !== '')
      .map((match) => ({ index, from: match.index, to: match.index + match[0].length })),
  );
  expect(scanLines(inEachLine(source), manyLines(TEXTS))).toEqual(alone);
});

test.each(['a\\s+b', '\\D', 'x|\\W', '[\\s,]'])('%s might run on to the next text', (source) => {
  expect(() => inEachLine(source)).toThrow('end of a line');
});

test('a space among what is excluded does not', () => {
  expect(inEachLine('[^\\s:]+').source).toBe('[^\\n\\s:]+');
});
