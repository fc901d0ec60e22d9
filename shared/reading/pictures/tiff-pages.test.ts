/** TIFFs of one drawing, packed in each way that scanners and fax machines do, come out as that drawing. */
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { isTiff, tiffPages } from './tiff-pages.ts';
import { writePicturePdf } from './write-picture-pdf.ts';

/** 24 by 16 pixels, with two dark rectangles; written by libtiff. */
const TIFFS: Readonly<Record<string, string>> = {
  'fax, group 4, in two strips':
    'SUkqAB4AAAAmoF+bv//xgAgAgCagXkHn//+PABABCQAAAQMAAQAAABgAAAABAQMAAQAAABAAAAADAQMAAQAAAAQAAAAGAQMAAQAAAAEAAAARAQQAAgAAAJgAAAASAQMAAQAAAAEAAAAWAQMAAQAAAAgAAAAXAQQAAgAAAJAAAAAcAQMAAQAAAAEAAAAAAAAACwAAAAsAAAAIAAAAEwAAAA==',
  'fax, group 3':
    'SUkqAD4AAAAAGagXABYAM1uDAALwAZrcGAAXgAzW4MAAowAZqBcAFIPOADNQeeAC8AGag88AF4AM1AuACwAKAAABAwABAAAAGAAAAAEBAwABAAAAEAAAAAMBAwABAAAAAwAAAAYBAwABAAAAAQAAABEBBAABAAAACAAAABIBAwABAAAAAQAAABYBAwABAAAAEAAAABcBBAABAAAANQAAABwBAwABAAAAAQAAACQBBAABAAAAAQAAAAAAAAA=',
  'fax, its bits the other way round':
    'SUkqABgAAABkBfrZ/f+PT/D8/z8eAAEQCgAAAQMAAQAAABgAAAABAQMAAQAAABAAAAADAQMAAQAAAAQAAAAGAQMAAQAAAAEAAAAKAQMAAQAAAAIAAAARAQQAAQAAAAgAAAASAQMAAQAAAAEAAAAWAQMAAQAAABAAAAAXAQQAAQAAABAAAAAcAQMAAQAAAAEAAAAAAAAA',
  'run lengths':
    'SUkqADwAAAD+//7/AuB//wLgf/8C4H//AuB//wLgf//+//7/Av/8AwL//AMC//wDAv/8AwL//AP+//7/CQAAAQMAAQAAABgAAAABAQMAAQAAABAAAAADAQMAAQAAAAWAAAAGAQMAAQAAAAEAAAARAQQAAQAAAAgAAAASAQMAAQAAAAEAAAAWAQMAAQAAABAAAAAXAQQAAQAAADQAAAAcAQMAAQAAAAEAAAAAAAAA',
  'LZW, in colours, by differences':
    'SUkqAIIAAACAP+BACCQWDQeEQmFQuGQ2CwJ/w6JROKRSIQgAxmLQOKx2FReDxkAxuIx6TQaQQaRSSTy0ASmCyuJzCXRWaACZRKbzWdRyeT+PTugUOF0KiTGNSeU0ajzikyalz6mxin0GfUyjzmrSWX1Kpyqqx2o1yv2Wu2SzVOAgAAwAAAEDAAEAAAAYAAAAAQEDAAEAAAAQAAAAAgEDAAMAAAAYAQAAAwEDAAEAAAAFAAAABgEDAAEAAAACAAAAEQEEAAEAAAAIAAAAEgEDAAEAAAABAAAAFQEDAAEAAAADAAAAFgEDAAEAAAAQAAAAFwEEAAEAAAB5AAAAHAEDAAEAAAABAAAAPQEDAAEAAAACAAAAAAAAAAgACAAIAA==',
  'deflated, big-endian, by differences':
    'TU0AKgAAACp4nPvPgB38xy3OiE0BHcRxuYcIcUa4KH3FcbkHAQATMhnxAAsBAAADAAAAAQAYAAABAQADAAAAAQAQAAABAgADAAAAAQAIAAABAwADAAAAAQAIAAABBgADAAAAAQABAAABEQAEAAAAAQAAAAgBEgADAAAAAQABAAABFgADAAAAAQAQAAABFwAEAAAAAQAAACIBHAADAAAAAQABAAABPQADAAAAAQACAAAAAAAA',
  'not packed':
    'SUkqAIgEAAD///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAD///////////////////////////////////////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAD///////////////////////////////////////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAD///////////////////////////////////////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAD///////////////////////////////////////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAD///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD///////////////////////////////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD///////////////////////////////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD///////////////////////////////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD///////////////////////////////////////////////////////////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////8LAAABAwABAAAAGAAAAAEBAwABAAAAEAAAAAIBAwADAAAAEgUAAAMBAwABAAAAAQAAAAYBAwABAAAAAgAAABEBBAABAAAACAAAABIBAwABAAAAAQAAABUBAwABAAAAAwAAABYBAwABAAAAEAAAABcBBAABAAAAgAQAABwBAwABAAAAAQAAAAAAAAAIAAgACAA=',
};
const TWO_PAGES =
  'SUkqABgAAAAmoF+bv//x8g8///x4AIAICQAAAQMAAQAAABgAAAABAQMAAQAAABAAAAADAQMAAQAAAAQAAAAGAQMAAQAAAAEAAAARAQQAAQAAAAgAAAASAQMAAQAAAAEAAAAWAQMAAQAAABAAAAAXAQQAAQAAABAAAAAcAQMAAQAAAAEAAACaAAAAJqBfm7//8fIPP//8eACACAkAAAEDAAEAAAAYAAAAAQEDAAEAAAAQAAAAAwEDAAEAAAAEAAAABgEDAAEAAAABAAAAEQEEAAEAAACKAAAAEgEDAAEAAAABAAAAFgEDAAEAAAAQAAAAFwEEAAEAAAAQAAAAHAEDAAEAAAABAAAAAAAAAA==';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

const drawn = async (pages: ReturnType<typeof tiffPages>): Promise<string[]> => {
  const data = new Uint8Array(await writePicturePdf(pages).arrayBuffer());
  const wasmUrl = new URL('../../../node_modules/pdfjs-dist/wasm/', import.meta.url).pathname;
  const pdf = await getDocument({ data, wasmUrl, verbosity: 0, stopAtErrors: true }).promise;
  const page = await pdf.getPage(1);
  const [, , width = 1] = page.view;
  const viewport = page.getViewport({ scale: 24 / width });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas: canvas as never, viewport, background: '#888' }).promise;
  const { data: pixels, width: across } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return Array.from({ length: canvas.height }, (_, y) =>
    Array.from({ length: across }, (_, x) => ((pixels[4 * (y * across + x)] ?? 0) < 100 ? '#' : '.')).join(''),
  );
};

const DRAWING = Array.from({ length: 16 }, (_, y) =>
  Array.from({ length: 24 }, (_, x) => {
    const isDark = (x >= 3 && x < 9 && y >= 2 && y < 7) || (x >= 14 && x < 22 && y >= 9 && y < 14);
    return isDark ? '#' : '.';
  }).join(''),
);

describe('a TIFF', () => {
  it.each(Object.entries(TIFFS))('%s: comes out as it was drawn', async (_, base64) => {
    const bytes = bytesOf(base64);
    expect(isTiff(bytes)).toBe(true);
    expect(await drawn(tiffPages(bytes))).toEqual(DRAWING);
  });
  it('of several pages gives them all', () => {
    expect(tiffPages(bytesOf(TWO_PAGES)).map(({ width, height }) => [width, height])).toEqual([
      [24, 16],
      [24, 16],
    ]);
  });
  it('that is broken, or in tiles, is refused', () => {
    const whole = bytesOf(TWO_PAGES);
    for (const length of [4, 8, 40, whole.length - 30])
      expect(() => tiffPages(whole.slice(0, length))).toThrow(RangeError);
    const tiled = bytesOf(TWO_PAGES);
    // The tag that tells where the strips are becomes the one of tiles.
    for (let at = 0; at + 1 < tiled.length; at += 1) if (tiled[at] === 0x11 && tiled[at + 1] === 0x01) tiled[at] = 0x44;
    expect(() => tiffPages(tiled)).toThrow(RangeError);
  });
});
