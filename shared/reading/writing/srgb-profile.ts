/** The colour profile of sRGB (ICC 2.1), computed from its definition (IEC 61966-2-1): a matrix and one curve. */

/** Colorants of the primaries and the white, seen under D50 (Bradford), in CIE XYZ. */
const COLORANTS = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const NAME = 'sRGB IEC61966-2.1';
const CURVE_POINTS = 1024;
const HEADER_BYTES = 128;

export const srgbProfile = (): Uint8Array<ArrayBuffer> => {
  const curve = curveTag();
  const tags: [string, Uint8Array][] = [
    ['desc', describedTag(NAME)],
    ['cprt', textTag('Public domain')],
    ...Object.entries(COLORANTS).map(([tag, xyz]): [string, Uint8Array] => [tag, xyzTag(xyz)]),
    ...['rTRC', 'gTRC', 'bTRC'].map((tag): [string, Uint8Array] => [tag, curve]),
  ];
  const table = HEADER_BYTES + 4 + 12 * tags.length;
  const places = new Map<Uint8Array, number>();
  let end = table;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, end);
    end += data.length + (-data.length & 3);
  }
  const profile = new Uint8Array(end);
  const view = new DataView(profile.buffer);
  writeHeader(view);
  view.setUint32(HEADER_BYTES, tags.length);
  tags.forEach(([tag, data], at) => {
    const entry = HEADER_BYTES + 4 + 12 * at;
    writeAscii(view, entry, tag);
    view.setUint32(entry + 4, places.get(data) ?? 0);
    view.setUint32(entry + 8, data.length);
    profile.set(data, places.get(data));
  });
  return profile;
};

const writeHeader = (view: DataView): void => {
  view.setUint32(0, view.byteLength);
  view.setUint32(8, 0x02100000);
  writeAscii(view, 12, 'mntrRGB XYZ ');
  [2026, 1, 1].forEach((part, at) => {
    view.setUint16(24 + 2 * at, part);
  });
  writeAscii(view, 36, 'acsp');
  COLORANTS.wtpt.forEach((value, at) => {
    view.setInt32(68 + 4 * at, fixed(value));
  });
};

/** s15Fixed16Number. */
const fixed = (value: number): number => Math.round(value * 65536);

const writeAscii = (view: DataView, at: number, text: string): void => {
  [...text].forEach((letter, index) => {
    view.setUint8(at + index, letter.charCodeAt(0));
  });
};

const tagOf = (type: string, bytes: number): DataView => {
  const view = new DataView(new ArrayBuffer(8 + bytes));
  writeAscii(view, 0, type);
  return view;
};

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);

const textTag = (text: string): Uint8Array => {
  const view = tagOf('text', text.length + 1);
  writeAscii(view, 8, text);
  return bytesOf(view);
};

/** The text in ASCII; its Unicode and Macintosh forms, which the type has room for, stay empty. */
const describedTag = (text: string): Uint8Array => {
  const view = tagOf('desc', 4 + text.length + 1 + 8 + 70);
  view.setUint32(8, text.length + 1);
  writeAscii(view, 12, text);
  return bytesOf(view);
};

const xyzTag = (xyz: readonly number[]): Uint8Array => {
  const view = tagOf('XYZ ', 12);
  xyz.forEach((value, at) => {
    view.setInt32(8 + 4 * at, fixed(value));
  });
  return bytesOf(view);
};

const curveTag = (): Uint8Array => {
  const view = tagOf('curv', 4 + 2 * CURVE_POINTS);
  view.setUint32(8, CURVE_POINTS);
  for (let at = 0; at < CURVE_POINTS; at += 1)
    view.setUint16(12 + 2 * at, Math.round(65535 * linear(at / (CURVE_POINTS - 1))));
  return bytesOf(view);
};

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
