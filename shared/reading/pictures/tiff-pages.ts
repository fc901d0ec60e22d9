/** A TIFF, as scanners and fax machines save them: browsers cannot open it, but a PDF holds its strips as they are. Pure. */
import type { PicturePage, PictureStrip } from './write-picture-pdf.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** The numbers of each tag of one page. */
type Tags = ReadonlyMap<number, readonly number[]>;

const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  shades: 262,
  fillOrder: 266,
  offsets: 273,
  orientation: 274,
  samples: 277,
  rows: 278,
  lengths: 279,
  xResolution: 282,
  yResolution: 283,
  planes: 284,
  faxOptions: 292,
  unit: 296,
  predictor: 317,
  palette: 320,
  jpegTables: 347,
};
const MOST_PAGES = 200;
const CENTIMETRE = 3;

export const isTiff = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x49 && bytes[1] === 0x49 && bytes[2] === 42) ||
  (bytes[0] === 0x4d && bytes[1] === 0x4d && bytes[3] === 42);

/** @throws RangeError when the file is broken, or of a kind that a PDF cannot hold as it is (tiles, transparency). */
export const tiffPages = (bytes: Bytes): PicturePage[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const pages: PicturePage[] = [];
  let at = view.getUint32(4, little);
  while (at !== 0 && pages.length < MOST_PAGES) {
    const count = view.getUint16(at, little);
    pages.push(pageOf(bytes, tagsAt(view, { at, count, little })));
    at = view.getUint32(at + 2 + 12 * count, little);
  }
  return pages;
};

/** Bytes in one number, by type: byte, text, short, long, two longs; then the signed and unknown ones. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };

const tagsAt = (view: DataView, { at, count, little }: { at: number; count: number; little: boolean }): Tags => {
  const numberAt = (place: number, type: number): number => {
    if (type === 3) return view.getUint16(place, little);
    if (type === 4) return view.getUint32(place, little);
    if (type === 5) return view.getUint32(place, little) / view.getUint32(place + 4, little);
    return view.getUint8(place);
  };
  const entries = Array.from({ length: count }, (_, index): [number, number[]] => {
    const entry = at + 2 + 12 * index;
    const [type, length] = [view.getUint16(entry + 2, little), view.getUint32(entry + 4, little)];
    const size = SIZES[type];
    if (!size || length > view.byteLength) return [view.getUint16(entry, little), []];
    const start = size * length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    return [view.getUint16(entry, little), Array.from({ length }, (_, place) => numberAt(start + size * place, type))];
  });
  return new Map(entries);
};

const one = (tags: Tags, tag: number, otherwise: number): number => tags.get(tag)?.[0] ?? otherwise;

const pageOf = (bytes: Bytes, tags: Tags): PicturePage => {
  const [width, height] = [one(tags, TAG.width, 0), one(tags, TAG.height, 0)];
  const [offsets, lengths] = [tags.get(TAG.offsets) ?? [], tags.get(TAG.lengths) ?? []];
  if (width === 0 || height === 0 || offsets.length === 0 || one(tags, TAG.planes, 1) !== 1)
    throw new RangeError('no strips');
  const rows = Math.min(height, one(tags, TAG.rows, height));
  const strips = offsets.map((offset, index): PictureStrip => {
    const size = { width, height: Math.min(rows, height - rows * index) };
    const held = bytes.slice(offset, offset + (lengths[index] ?? 0));
    if (held.length === 0) throw new RangeError('a strip lies outside the file');
    return { ...size, ...stripOf(held, tags, size) };
  });
  const turned = { 3: 180, 6: 90, 8: 270 }[one(tags, TAG.orientation, 1)] ?? 0;
  return { width, height, strips, turned, ...resolutionOf(tags) };
};

const resolutionOf = (tags: Tags): Pick<PicturePage, 'dpi'> => {
  const perInch = one(tags, TAG.unit, 2) === CENTIMETRE ? 2.54 : 1;
  const [x, y] = [perInch * one(tags, TAG.xResolution, 0), perInch * one(tags, TAG.yResolution, 0)];
  return x >= 50 && y >= 50 && x <= 2400 && y <= 2400 ? { dpi: { x, y } } : {};
};

type Held = Pick<PictureStrip, 'dictionary' | 'bytes'>;

const stripOf = (bytes: Bytes, tags: Tags, size: { width: number; height: number }): Held => {
  const [shades, bits] = [one(tags, TAG.shades, 1), one(tags, TAG.bits, 1)];
  const colours = coloursOf(tags, shades, bits);
  const { filter, parameters, bytes: packed, isFax = false } = packingOf(bytes, tags, size);
  const decode = shades === 0 && !isFax ? ' /Decode [1 0]' : '';
  const parts = [`/ColorSpace ${colours} /BitsPerComponent ${bits}${decode}`, filter && `/Filter /${filter}`];
  const dictionary = [...parts, parameters && `/DecodeParms << ${parameters} >>`].filter(Boolean).join(' ');
  return { dictionary, bytes: packed };
};

const WAYS: Readonly<Record<number, { name: string; samples: number }>> = {
  0: { name: '/DeviceGray', samples: 1 },
  1: { name: '/DeviceGray', samples: 1 },
  2: { name: '/DeviceRGB', samples: 3 },
  5: { name: '/DeviceCMYK', samples: 4 },
  6: { name: '/DeviceRGB', samples: 3 },
};
const PALETTE = 3;

const coloursOf = (tags: Tags, shades: number, bits: number): string => {
  const samples = one(tags, TAG.samples, 1);
  const palette = tags.get(TAG.palette);
  if (shades === PALETTE && palette && samples === 1) return indexed(palette, 2 ** bits);
  const way = WAYS[shades];
  if (way?.samples !== samples) throw new RangeError('colours that a PDF does not know');
  return way.name;
};

/** All the reds, then the greens, then the blues, two bytes each. */
const indexed = (palette: readonly number[], count: number): string => {
  const hex = (index: number): string => ((palette[index] ?? 0) >> 8).toString(16).padStart(2, '0');
  const table = Array.from({ length: count }, (_, at) => hex(at) + hex(count + at) + hex(2 * count + at)).join('');
  return `[/Indexed /DeviceRGB ${count - 1} <${table}>]`;
};

type Packing = { filter: string; parameters: string; bytes: Bytes; isFax?: boolean };

const packingOf = (bytes: Bytes, tags: Tags, { width, height }: { width: number; height: number }): Packing => {
  const way = one(tags, TAG.compression, 1);
  if (way === 1) return { filter: '', parameters: '', bytes };
  if (way === 2 || way === 3 || way === 4) return faxed(bytes, tags, { way, width, height });
  if (way === 5 || way === 8 || way === 32_946) {
    const colours = `/Colors ${one(tags, TAG.samples, 1)} /BitsPerComponent ${one(tags, TAG.bits, 1)} /Columns ${width}`;
    const parameters = one(tags, TAG.predictor, 1) === 2 ? `/Predictor 2 ${colours}` : '';
    return { filter: way === 5 ? 'LZWDecode' : 'FlateDecode', parameters, bytes };
  }
  if (way === 7) {
    const isPlain = one(tags, TAG.shades, 1) === 2;
    return { filter: 'DCTDecode', parameters: isPlain ? '/ColorTransform 0' : '', bytes: withTables(bytes, tags) };
  }
  if (way === 32_773) return { filter: 'RunLengthDecode', parameters: '', bytes };
  throw new RangeError(`compression ${way}`);
};

const faxed = (
  bytes: Bytes,
  tags: Tags,
  { way, width, height }: { way: number; width: number; height: number },
): Packing => {
  const inTwo = way === 3 && (one(tags, TAG.faxOptions, 0) & 1) === 1;
  const parameters = [
    `/K ${way === 4 ? -1 : inTwo ? 1 : 0} /Columns ${width} /Rows ${height}`,
    way === 2 ? '/EncodedByteAlign true' : '',
    one(tags, TAG.shades, 0) === 1 ? '/BlackIs1 true' : '',
  ];
  const straight = one(tags, TAG.fillOrder, 1) === 2 ? bytes.map(mirrored) : bytes;
  return { filter: 'CCITTFaxDecode', parameters: parameters.filter(Boolean).join(' '), bytes: straight, isFax: true };
};

const mirrored = (byte: number): number => {
  let result = 0;
  for (let bit = 0; bit < 8; bit += 1) if (byte & (1 << bit)) result |= 128 >> bit;
  return result;
};

/** Tables that all strips share, put into each: both begin and end with a marker of two bytes. */
const withTables = (bytes: Bytes, tags: Tags): Bytes => {
  const tables = tags.get(TAG.jpegTables) ?? [];
  return tables.length > 4 ? Uint8Array.from([...tables.slice(0, -2), ...bytes.subarray(2)]) : bytes;
};
