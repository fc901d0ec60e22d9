/** The picture operations, on pictures drawn for the occasion. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfStrokes as text } from '../../../test/support/lines-of-strokes.ts';
import { apply, compose, rotation, SAME, toQuad } from '../../core/layout/warp.ts';
import { eraseRules } from './erase-rules.ts';
import { findPaper } from './find-paper.ts';
import { findSkew, runsVertically } from './find-skew.ts';
import { isUpsideDown, reachOf } from './find-upside-down.ts';
import { flipBands, flipSharpBands } from './flip-bands.ts';
import { blank, type GrayImage, turn } from './gray-image.ts';
import { letterInk } from './letter-ink.ts';
import { isTwoToned, normalise } from './normalise.ts';
import { turned } from './prepare-image.ts';
import { warpImage } from './warp-image.ts';

const lean = (image: GrayImage, degrees: number): GrayImage =>
  warpImage(image, rotation((degrees * Math.PI) / 180, { x: image.width / 2, y: image.height / 2 }), image);
const dark = ({ data }: GrayImage): number => data.filter((shade) => shade < 128).length;

it('makes faint print dark, and leaves what is dark as it is', () => {
  const faint = { ...text(), data: text().data.map((shade) => (shade === 20 ? 140 : 240)) };
  const { data } = normalise(faint);
  expect([data.reduce((least, shade) => Math.min(least, shade)), data.at(0)]).toEqual([expect.closeTo(0, -1.5), 255]);
  const plain = { ...text(), data: text().data.map((shade) => (shade === 20 ? 60 : 240)) };
  expect(normalise(plain)).toBe(plain);
});

describe('a page that leans', () => {
  it('tells its angle, whichever it is', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (degrees) => {
        const page = lean(text(1200, 1600), -degrees);
        expect(Math.abs((findSkew(letterInk(page)) * 180) / Math.PI - degrees)).toBeLessThan(0.2);
      }),
      { numRuns: 12 },
    );
  });
  it('is not said to lean when it does not', () => {
    expect(findSkew(letterInk(text()))).toBeCloseTo(0, 5);
  });
  it('on its side is told from one that stands', () => {
    expect(runsVertically(letterInk(text()))).toBe(false);
    expect(runsVertically(letterInk(turn(text(), 1)))).toBe(true);
  });
  it('is not turned for figures that stand in columns', () => {
    const table = blank(600, 800);
    for (let line = 60; line < 740; line += 45)
      for (const column of [40, 260, 480])
        for (let x = column; x < column + 72; x += 18)
          for (let dy = 0; dy < 24; dy += 1) table.data.fill(20, (line + dy) * 600 + x, (line + dy) * 600 + x + 9);
    expect(runsVertically(letterInk(table))).toBe(false);
  });
  it('is not turned for a dark column, nor for rules and the table it lies on', () => {
    const few = text();
    few.data.fill(255, 300 * 600);
    for (let y = 20; y < 780; y += 1) {
      few.data.fill(40, y * 600 + 380, y * 600 + 580);
      few.data.fill(40, y * 600 + 20, y * 600 + 23);
    }
    expect(runsVertically(letterInk(few))).toBe(false);
  });
});

describe('a sheet on a table', () => {
  it('is found by its corners, and gives back its pixels through them', () => {
    const table: GrayImage = { width: 700, height: 900, data: new Uint8Array(700 * 900).fill(50) };
    const corners = [
      { x: 90, y: 60 },
      { x: 620, y: 90 },
      { x: 640, y: 840 },
      { x: 60, y: 820 },
    ] as const;
    const seen = toQuad(300, 400, corners);
    for (let y = 0; y < 400; y += 0.4)
      for (let x = 0; x < 300; x += 0.4) {
        const at = apply(seen, { x, y });
        table.data[Math.round(at.y) * 700 + Math.round(at.x)] = 235;
      }
    const found = findPaper(table);
    for (const [index, corner] of corners.entries()) {
      expect(Math.abs((found?.[index]?.x ?? 0) - corner.x)).toBeLessThan(8);
      expect(Math.abs((found?.[index]?.y ?? 0) - corner.y)).toBeLessThan(8);
    }
  });
  it('is found whole when a deep shadow parts it in two', () => {
    const table: GrayImage = { width: 700, height: 900, data: new Uint8Array(700 * 900).fill(60) };
    for (let y = 50; y < 850; y += 1)
      for (let x = 60; x < 640; x += 1) table.data[y * 700 + x] = 120 + 110 / (1 + Math.exp((x + y - 750) / 40));
    const [, , corner] = findPaper(table) ?? [];
    expect(Math.abs((corner?.x ?? 0) - 640)).toBeLessThan(8);
    expect(Math.abs((corner?.y ?? 0) - 850)).toBeLessThan(8);
  });
  it('is not seen in a page half of which lies in a soft shadow', () => {
    const shaded = text();
    shaded.data.forEach((shade, at) => {
      shaded.data[at] = shade * Math.min(1, 0.3 + (at % 600) / 500);
    });
    expect(findPaper(shaded)).toBeNull();
  });
  it('is not looked for on a page that fills its picture', () => {
    expect(findPaper(text())).toBeNull();
  });
});

describe('a picture', () => {
  it('goes round in four quarters', () => {
    const page = text(60, 90);
    expect(turn(turn(turn(turn(page, 1), 1), 1), 1)).toEqual(page);
    expect(turn(page, 3)).toEqual(turn(turn(page, 2), 1));
  });
  it('turned leads back to where each pixel was', () => {
    const page = { width: 5, height: 7, data: Uint8Array.from({ length: 35 }, (_, at) => at) };
    for (const turns of [1, 2, 3] as const) {
      const { image, back } = turned({ image: page, back: SAME }, turns);
      for (let y = 0; y < image.height; y += 1)
        for (let x = 0; x < image.width; x += 1) {
          const at = apply(back, { x, y });
          expect(page.data[Math.round(at.y) * 5 + Math.round(at.x)]).toBe(image.data[y * image.width + x]);
        }
    }
  });
  it('in the shade comes out even; one of ink and paper only is left alone', () => {
    const shaded = text();
    shaded.data.forEach((shade, at) => {
      shaded.data[at] = shade * (1 - (0.6 * (at % 600)) / 600);
    });
    const even = normalise(shaded);
    expect(even.data[10 * 600 + 590]).toBeGreaterThan(225);
    expect(isTwoToned(text())).toBe(true);
    expect(normalise(text())).toEqual(text());
  });
  it('loses its rules, not its letters', () => {
    const ruled = text();
    for (let x = 20; x < 580; x += 1) for (let dy = 0; dy < 2; dy += 1) ruled.data[(50 + dy) * 600 + x] = 30;
    for (let y = 100; y < 400; y += 1) ruled.data[y * 600 + 30] = 30;
    expect(dark(ruled)).toBeGreaterThan(dark(text()));
    expect(dark(eraseRules(ruled))).toBe(dark(text()));
  });
  it('loses the boxes that figures stand in, with their pale edges and the walls between', () => {
    const form = blank(300, 80);
    const draw = (x: number, y: number, shade: number): void => {
      form.data[y * 300 + x] = Math.min(shade, form.data[y * 300 + x] ?? 255);
    };
    for (let x = 20; x <= 260; x += 1)
      for (const y of [20, 50]) for (const [dy, shade] of [190, 40, 200].entries()) draw(x, y - 1 + dy, shade);
    for (let x = 20; x <= 260; x += 24)
      for (let y = 20; y <= 50; y += 1) for (const [dx, shade] of [190, 40, 200].entries()) draw(x - 1 + dx, y, shade);
    for (let y = 28; y < 43; y += 1) for (let dx = 0; dx < 3; dx += 1) draw(30 + dx, y, 20);
    const figure = 3 * 15;
    const erased = eraseRules(form);
    expect(dark(erased)).toBe(figure);
    // Of more than a thousand pale pixels, the corners are left.
    expect(erased.data.filter((shade) => shade < 245).length).toBeLessThan(3 * figure);
  });
});

it('takes away boxes that stand apart, lid and floor too', () => {
  const form = blank(300, 80);
  for (let left = 20; left < 250; left += 44)
    for (let at = 0; at <= 40; at += 1)
      for (let thick = 0; thick < 3; thick += 1)
        for (const [x, y] of [
          [left + at, 20 + thick],
          [left + at, 60 - thick],
          [left + thick, 20 + at],
          [left + 40 - thick, 20 + at],
        ] as const)
          form.data[y * 300 + x] = 30;
  const boxes = dark(form);
  for (let y = 33; y < 48; y += 1) form.data.fill(20, y * 300 + 38, y * 300 + 41);
  // Of more than two thousand pixels, specks at the corners may be left.
  expect(dark(eraseRules(form))).toBeLessThan(45 + 0.04 * boxes);
  expect(dark(eraseRules(form))).toBeGreaterThanOrEqual(45);
});

/** Lines whose strokes reach up now and then, and down more seldom. */
const letters = (): GrayImage => {
  const page = text();
  for (let line = 60; line < 740; line += 30)
    for (let x = 52; x < 540; x += 40)
      for (let dy = 1; dy <= 6; dy += 1) {
        page.data[(line - dy) * 600 + x] = 20;
        if (x % 120 === 52) page.data[(line + 11 + dy) * 600 + x] = 20;
      }
  return page;
};

describe('a page put in the wrong way round', () => {
  it('is told by the letters that reach up', () => {
    expect(isUpsideDown(reachOf(letters()), 1)).toBe(false);
    expect(isUpsideDown(reachOf(turn(letters(), 2)), 1.5)).toBe(true);
  });
  it('is not turned for next to nothing', () => {
    expect(isUpsideDown(reachOf(blank(600, 800)), 1)).toBe(false);
  });
});

describe('a dark band', () => {
  const isIn = (at: number, top: number, bottom: number): boolean =>
    at >= top * 600 && at < bottom * 600 && at % 600 >= 43 && at % 600 < 571;
  const lightest = ({ data }: GrayImage, top: number, bottom: number): number =>
    data.reduce((most, shade, at) => (isIn(at, top, bottom) ? Math.max(most, shade) : most), 0);
  const band = (image: GrayImage, top: number, bottom: number): void => {
    for (let y = top; y < bottom; y += 1)
      for (let x = 43; x < 571; x += 1) image.data[y * 600 + x] = 255 - (image.data[y * 600 + x] ?? 0);
  };
  it('comes out light with dark letters, to its very edge; the other lines stay as they are', () => {
    const page = text();
    band(page, 83, 113);
    expect(dark(page)).toBeGreaterThan(dark(text()) + 5_000);
    expect(flipBands(page)).toEqual(text());
  });
  it('is turned before shades are evened out when its sides are sharp; a shadow is not', () => {
    const page = text();
    band(page, 83, 233);
    expect(flipSharpBands(page)).toEqual(text());
    const shaded = blank(600, 800);
    for (let y = 0; y < 800; y += 1)
      for (let x = 0; x < 600; x += 1)
        shaded.data[y * 600 + x] = 240 - 160 * Math.exp(-(((x - 300) / 180) ** 4) - ((y - 400) / 240) ** 4);
    expect(dark(shaded)).toBeGreaterThan(20_000);
    expect(flipSharpBands({ ...shaded, data: shaded.data.slice() })).toEqual(shaded);
  });
  it('comes out white when it was grey: no shade of it is left that passes for ink', () => {
    const page = text();
    band(page, 83, 113);
    const grey = { ...page, data: page.data.map((shade, at) => (isIn(at, 83, 113) ? Math.max(shade, 60) : shade)) };
    flipBands(grey);
    expect(lightest(grey, 83, 113)).toBe(255);
    expect(dark(grey)).toBe(dark(text()));
  });
  it('is turned where it is of a colour, and only where its letters are the lighter ones', () => {
    const coloured = (letters: number): GrayImage => {
      const page = text();
      for (const [at, shade] of page.data.entries()) if (isIn(at, 83, 113)) page.data[at] = shade < 128 ? letters : 165;
      return page;
    };
    expect(dark(flipBands(coloured(250)))).toBe(dark(text()));
    expect(lightest(flipBands(coloured(250)), 83, 113)).toBe(255);
    expect(flipBands(coloured(40))).toEqual(coloured(40));
    const faint = text();
    for (const [at, shade] of faint.data.entries()) faint.data[at] = shade < 128 ? 150 : 245;
    expect(flipBands({ ...faint, data: faint.data.slice() })).toEqual(faint);
  });
  it('leaves no line where its edge was soft', () => {
    const page = text();
    band(page, 83, 113);
    for (const y of [82, 113]) page.data.fill(130, y * 600 + 43, y * 600 + 571);
    expect(flipBands(page)).toEqual(text());
  });
  it('is turned so in a photograph too, where its sides lean a little', () => {
    const page = text();
    band(page, 83, 233);
    const seen = lean(page, 1.8);
    const before = dark(seen);
    expect(dark(flipSharpBands(seen))).toBeLessThan(0.6 * before);
  });
  it.each([
    [52, 26],
    [26, 23],
  ])('is not seen in letters, however bold: %i pixels from one to the next, %i of them ink', (step, ink) => {
    const bold = blank(600, 200);
    for (let x = 40; x < 560; x += step)
      for (let y = 60; y < 120; y += 1) for (let dx = 0; dx < ink; dx += 1) bold.data[y * 600 + x + dx] = 0;
    expect(flipBands({ ...bold, data: bold.data.slice() })).toEqual(bold);
  });
});

describe('maps', () => {
  it('compose as they are applied', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (angle, x, y) => {
        const [one, other] = [
          rotation(angle, { x: 1, y: 2 }),
          toQuad(2, 2, [
            { x: 0, y: 0 },
            { x: 3, y: 1 },
            { x: 4, y: 5 },
            { x: 1, y: 3 },
          ]),
        ];
        const [both, apart] = [apply(compose(one, other), { x, y }), apply(one, apply(other, { x, y }))];
        fc.pre(Math.abs(apart.x) < 1e6 && Math.abs(apart.y) < 1e6);
        expect(both.x).toBeCloseTo(apart.x, 4);
        expect(both.y).toBeCloseTo(apart.y, 4);
      }),
    );
  });
});
