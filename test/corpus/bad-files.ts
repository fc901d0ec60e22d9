/** Files that stand in the way of reading, made on the spot: small PDFs written by hand. */
import { createHash } from 'node:crypto';

type Objects = Readonly<Record<number, string>>;

/** A PDF without a cross-reference table: readers rebuild it. `trailer` adds to the trailer's dictionary. */
export const rawPdf = (objects: Objects, trailer = ''): Uint8Array => {
  const body = Object.entries(objects).map(([id, content]) => `${id} 0 obj\n${content}\nendobj\n`);
  return latin1(`%PDF-1.4\n${body.join('')}trailer\n<</Root 1 0 R${trailer}>>\n%%EOF\n`);
};

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const stream = (content: string, dictionary = ''): string =>
  `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`;

const frame: Objects = {
  1: '<</Type/Catalog/Pages 2 0 R>>',
  2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
};

const page = (resources: string): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<<${resources}>>>>`;

const FONT = '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>';
const TEXT =
  'BT /F 12 Tf 20 100 Td (Facture numero F-2026-0001 du 3 mars 2026 a regler avant le 3 avril 2026 SVP) Tj ET';

export const textPdf = (): Uint8Array => rawPdf({ ...frame, 3: page(FONT), 4: stream(TEXT) });

/** A page of text whose letters are told as the numbers of their shapes in their font. */
export const garbledPdf = (): Uint8Array => {
  const told = (sign: string): string => (sign === ' ' ? sign : octal(Math.max(33, sign.charCodeAt(0) - 29)));
  const text = [...'Commune de Saint-Martin, entretien des espaces verts et des chemins '].map(told).join('').repeat(3);
  return rawPdf({ ...frame, 3: page(FONT), 4: stream(`BT /F 2 Tf 20 100 Td (${text}) Tj ET`) });
};

const octal = (code: number): string => `\\${code.toString(8).padStart(3, '0')}`;

export const blankPdf = (): Uint8Array => rawPdf({ ...frame, 3: page(''), 4: stream('') });

export const outlinedPdf = (): Uint8Array => rawPdf({ ...frame, 3: page(''), 4: stream('10 10 100 50 re f') });

export const imagePdf = (): Uint8Array =>
  rawPdf({
    ...frame,
    3: page('/XObject<</I 5 0 R>>'),
    4: stream('300 0 0 200 0 0 cm /I Do'),
    5: stream(
      '\x00\xff\xff\x00',
      '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
    ),
  });

export const noPagePdf = (): Uint8Array =>
  rawPdf({ 1: '<</Type/Catalog/Pages 2 0 R>>', 2: '<</Type/Pages/Kids[]/Count 0>>' });

export const signedPdf = (): Uint8Array =>
  rawPdf({
    ...frame,
    1: '<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[6 0 R]>>>>',
    3: page(FONT),
    4: stream(TEXT),
    6: '<</FT/Sig/T(Signature)/V 7 0 R>>',
    7: '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 100 200 50]/Contents<00>>>',
  });

const PADDING = latin1(
  '\x28\xbf\x4e\x5e\x4e\x75\x8a\x41\x64\x00\x4e\x56\xff\xfa\x01\x08\x2e\x2e\x00\xb6\xd0\x68\x3e\x80\x2f\x0c\xa9\xfe\x64\x53\x69\x7a',
);

const padded = (password: string): Uint8Array => Uint8Array.from([...latin1(password), ...PADDING]).slice(0, 32);
const md5 = (...parts: Uint8Array[]): Uint8Array =>
  new Uint8Array(createHash('md5').update(Buffer.concat(parts)).digest());
const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;

/** The cipher of PDF 1.4's standard protection (RC4); Node no longer offers it. */
const rc4 = (key: Uint8Array, data: Uint8Array): Uint8Array => {
  const box = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0];
  };
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  let i = 0;
  j = 0;
  return data.map((byte) => {
    i = (i + 1) % 256;
    j = (j + (box[i] ?? 0)) % 256;
    swap(i, j);
    return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) % 256] ?? 0);
  });
};

/** Protected with 40-bit RC4. With an empty user password it opens without asking, but stays protected. */
export const protectedPdf = (userPassword: string): Uint8Array => {
  const id = latin1('0123456789abcdef');
  const owner = rc4(md5(padded('proprietaire')).slice(0, 5), padded(userPassword));
  const key = md5(padded(userPassword), owner, Uint8Array.of(0xfc, 0xff, 0xff, 0xff), id).slice(0, 5);
  const user = rc4(key, PADDING);
  const contentKey = md5(key, Uint8Array.of(4, 0, 0, 0, 0)).slice(0, 10);
  const content = String.fromCharCode(...rc4(contentKey, latin1(TEXT)));
  const encrypt = `<</Filter/Standard/V 1/R 2/O${hex(owner)}/U${hex(user)}/P -4>>`;
  return rawPdf({ ...frame, 3: page(FONT), 4: stream(content), 9: encrypt }, `/Encrypt 9 0 R/ID[${hex(id)}${hex(id)}]`);
};
