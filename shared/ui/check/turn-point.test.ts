import { describe, expect, it } from 'vitest';
import { pointOnPage, type QuarterTurns, turnedStyle } from './turn-point.ts';

const size = { width: 600, height: 800 };

/** Turns a place of the upright page clockwise, as an eye sees it: the other way round, by another road. */
const seen = (x: number, y: number, turns: QuarterTurns): [number, number] => {
  let place: [number, number] = [x / size.width, y / size.height];
  for (let turn = 0; turn < turns; turn += 1) place = [1 - place[1], place[0]];
  return place;
};

describe('a point of a turned page', () => {
  it.each([0, 1, 2, 3] as const)('comes back to its words after %i quarter turns', (turns) => {
    const [across, down] = seen(150, 700, turns);
    const { x, y } = pointOnPage(size, turns, across, down);
    expect([Math.round(x), Math.round(y)]).toEqual([150, 700]);
  });
});

it('a page on its side takes a room as wide as it is high', () => {
  expect(turnedStyle(size, 1).room.aspectRatio).toBe('800 / 600');
  expect(turnedStyle(size, 2).room.aspectRatio).toBe('600 / 800');
});
