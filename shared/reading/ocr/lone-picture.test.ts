import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { holdsPhotographs } from '../scan-bytes.ts';
import { covers, findLone, turnsOf } from './lone-picture.ts';

const SHEET = [595, 0, 0, 842, 0, 0];

type Step = [operator: number, ...args: unknown[]];
const page = (...steps: Step[]) => ({
  fnArray: steps.map(([operator]) => operator),
  argsArray: steps.map(([, ...args]) => args),
});
const picture: Step[] = [
  [OPS.save],
  [OPS.transform, ...SHEET],
  [OPS.dependency, 'img_p0_1'],
  [OPS.paintImageXObject, 'img_p0_1', 1654, 2339],
  [OPS.restore],
];
const text = (mode: number): Step[] => [
  [OPS.beginText],
  [OPS.setTextRenderingMode, mode],
  [OPS.showText, []],
  [OPS.endText],
];

describe('a page that is one picture', () => {
  it('is found, with unseen words over it or without', () => {
    expect(findLone(page(...picture))).toEqual({ id: 'img_p0_1', at: SHEET });
    expect(findLone(page(...picture, ...text(3)))).toEqual({ id: 'img_p0_1', at: SHEET });
  });

  it.each<[string, Step[]]>([
    ['words over it', [...picture, ...text(0)]],
    ['two pictures', [...picture, ...picture]],
    ['a drawing over it', [...picture, [OPS.constructPath, OPS.fill, [], null]]],
    ['a mask', [[OPS.paintImageMaskXObject, {}]]],
    ['nothing', []],
  ])('is not one with %s', (_, steps) => expect(findLone(page(...steps))).toBeNull());

  it.each([
    [0, [1, 0, 0, -1, 0, 842], { width: 595, height: 842 }],
    [1, [0, 1, 1, 0, 0, 0], { width: 842, height: 595 }],
    [2, [-1, 0, 0, 1, 595, 0], { width: 595, height: 842 }],
    [3, [0, -1, -1, 0, 842, 595], { width: 842, height: 595 }],
  ])('is turned by %i quarters as its page is', (turns, view, size) => {
    const at = Util.transform(view, SHEET);
    expect(turnsOf(at)).toBe(turns);
    expect(covers(at, size)).toBe(true);
  });

  it('is drawn when it leans, is seen in a mirror, or leaves a margin', () => {
    expect(turnsOf([500, 40, 40, -800, 0, 842])).toBeNull();
    expect(turnsOf([-595, 0, 0, -842, 595, 842])).toBeNull();
    expect(covers([500, 0, 0, -842, 0, 842], { width: 595, height: 842 })).toBe(false);
  });
});

it('tells a file of photographs by its bytes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const jpeg = '<</Type/XObject/Subtype/Image/Filter/DCTDecode>>';
  expect(holdsPhotographs(bytes(jpeg))).toBe(true);
  expect(holdsPhotographs(bytes(`${jpeg} <</Subtype /Image/Filter/CCITTFaxDecode>>`))).toBe(false);
  expect(holdsPhotographs(bytes('<</Subtype/Image/Filter/DCTDecode/SMask 4 0 R>>'))).toBe(false);
  expect(holdsPhotographs(bytes('%PDF-1.7'))).toBe(false);
  expect(holdsPhotographs(bytes(`${jpeg.repeat(3)} <</Subtype /Image/Filter/CCITTFaxDecode>>`))).toBe(true);
});
