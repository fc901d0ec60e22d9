import { describe, expect, it } from 'vitest';
import { blank, type GrayImage } from './gray-image.ts';
import { whiten } from './whiten.ts';

const filled = (shade: (at: number) => number): GrayImage => ({
  ...blank(100, 100),
  data: blank(100, 100).data.map((_, at) => shade(at)),
});

describe('paper', () => {
  it('loses its grain and keeps its ink, the pale one too', () => {
    const grainy = filled((at) => 236 + ((at * 7) % 9) - 4);
    grainy.data.set([30, 180], 500);
    const { data } = whiten(grainy);
    expect(data.filter((shade) => shade < 255).length).toBe(2);
    expect(data[500]).toBeLessThan(40);
    expect(data[501]).toBeLessThan(215);
  });

  it('that is white already, or a dark picture, is left alone', () => {
    const [white, dark] = [filled((at) => (at % 3 === 0 ? 0 : 255)), filled((at) => 90 + (at % 5))];
    expect(whiten(white)).toBe(white);
    expect(whiten(dark)).toBe(dark);
  });
});
