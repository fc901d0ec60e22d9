/** Pictures that are no invoice, or hardly one: made on the spot. */
import { crc32, deflateSync } from 'node:zlib';
import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { PDFDocument, PDFName, type PDFRef } from 'pdf-lib';

const A4 = { width: 1240, height: 1754 };

const drawn = (draw: (pen: SKRSContext2D) => void, { width, height } = A4): Promise<Uint8Array> => {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  draw(pen);
  return canvas.encode('jpeg', 70);
};

export const blankPage = (): Promise<Uint8Array> => drawn(() => undefined);

/** Fur, whiskers and a carpet: shapes and grain, and no letter. */
export const animal = (): Promise<Uint8Array> =>
  drawn((pen) => {
    for (let at = 0; at < 6_000; at += 1) {
      const [x, y] = [(at * 7919) % 1240, (at * 104729) % 1754];
      pen.fillStyle = `hsl(${20 + (at % 30)} 40% ${30 + ((at * 31) % 40)}%)`;
      pen.beginPath();
      pen.ellipse(x, y, 14 + (at % 40), 5 + (at % 9), at, 0, 7);
      pen.fill();
    }
    for (const [x, y, r] of [
      [620, 800, 330],
      [450, 480, 110],
      [790, 480, 110],
    ] as const) {
      pen.fillStyle = '#4a3524';
      pen.beginPath();
      pen.arc(x, y, r, 0, 7);
      pen.fill();
    }
  });

/** As seen in a mirror, and upside down. */
export const mirrored = async (jpeg: Uint8Array): Promise<Uint8Array> => {
  const picture = await loadImage(Buffer.from(jpeg));
  return drawn((pen) => {
    pen.translate(0, picture.height);
    pen.scale(1, -1);
    pen.drawImage(picture, 0, 0);
  }, picture);
};

/** The same picture on every page. */
export const longScan = async (jpeg: Uint8Array, count: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const picture = await pdf.embedJpg(new Uint8Array(jpeg));
  for (let page = 0; page < count; page += 1)
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  return pdf.save();
};

/** A plan: black and white, a line here and there; small as a file, hundreds of megabytes once unpacked. */
export const hugePlan = async (): Promise<Uint8Array> => {
  const [width, height] = [19_866, 28_087];
  const row = Math.ceil(width / 8);
  const bits = Buffer.alloc(row * height, 0xff);
  for (let y = 500; y < height; y += 900) bits.fill(0, y * row, (y + 6) * row);
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([2384, 3370]);
  const picture = pdf.context.register(
    pdf.context.stream(deflateSync(bits), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 1,
      Filter: 'FlateDecode',
    }),
  );
  drawWhole(page, picture);
  return pdf.save();
};

const drawWhole = (page: ReturnType<PDFDocument['addPage']>, picture: PDFRef): void => {
  page.node.setXObject(PDFName.of('P'), picture);
  const drawing = page.doc.context.stream('q 2384 0 0 3370 0 0 cm /P Do Q');
  page.node.set(PDFName.of('Contents'), page.doc.context.register(drawing));
};

/** A hundred million grey pixels, in a file of a hundred kilobytes. */
export const hugePicture = (): Uint8Array => {
  const side = 10_000;
  const rows = Buffer.alloc((side + 1) * side, 0xff);
  for (let y = 0; y < side; y += 1) rows[y * (side + 1)] = 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** What a telephone writes: nothing here but its first bytes. */
export const heic = (): Uint8Array => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat', 'latin1');

/** @param tags each of one number. @returns a TIFF of one page; what its tags place in the file begins where they end. */
const tiffOf = (tags: readonly (readonly [tag: number, value: number])[], data: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(8 + 2 + 12 * tags.length + 4);
  head.write('II*\0\x08\0\0\0', 'latin1');
  head.writeUInt16LE(tags.length, 8);
  tags.forEach(([tag, value], index) => {
    const at = 10 + 12 * index;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(4, at + 2);
    head.writeUInt32LE(1, at + 4);
    head.writeUInt32LE(value, at + 8);
  });
  return Buffer.concat([head, data]);
};

const startOfData = (tags: number): number => 8 + 2 + 12 * tags + 4;

/** What a scanner writes: a JPEG in a TIFF, as its only strip. */
export const scanTiff = (jpeg: Uint8Array, { width, height }: { width: number; height: number }): Uint8Array =>
  tiffOf(
    [
      [256, width],
      [257, height],
      [258, 8],
      [259, 7],
      [262, 6],
      [273, startOfData(9)],
      [277, 3],
      [278, height],
      [279, jpeg.length],
    ],
    jpeg,
  );

/** A TIFF in tiles, as plans and maps are kept: no browser opens it, no PDF can hold it as it is. */
export const tiledTiff = (): Uint8Array =>
  tiffOf(
    [
      [256, 16],
      [257, 16],
      [258, 8],
      [259, 1],
      [262, 1],
      [322, 16],
      [323, 16],
      [324, startOfData(9)],
      [325, 256],
    ],
    new Uint8Array(256).fill(255),
  );
