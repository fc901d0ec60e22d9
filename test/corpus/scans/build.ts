/**
 * `npm run corpus:scans`: pictures of our own invoices, as offices make them: a flatbed at three resolutions, a sheet put
 * in askew or on its side, a fax, a photograph. Each is one picture in a PDF, beside the truth of the invoice it shows.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, rotation, toQuad, type Warp } from '../../../shared/core/layout/warp.ts';
import { type GrayImage, toGray, turn } from '../../../shared/reading/ocr/gray-image.ts';
import { warpImage } from '../../../shared/reading/ocr/warp-image.ts';

const invoices = resolve(import.meta.dirname, '../mixed/files');
const folder = resolve(import.meta.dirname, 'files');

type Make = (page: GrayImage) => GrayImage;
type Scan = { of: string; dpi: number; make: Make; quality?: number };

/** The same noise each time. */
const noise = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296 - 0.5;
  };
};

const each = (image: GrayImage, shade: (value: number, x: number, y: number) => number): GrayImage => ({
  ...image,
  data: image.data.map((value, at) =>
    Math.max(0, Math.min(255, shade(value, at % image.width, Math.floor(at / image.width)))),
  ),
});

const paper = (image: GrayImage, seed: number): GrayImage => {
  const grain = noise(seed);
  return each(image, (value) => 18 + value * 0.89 + 14 * grain());
};

const lean = (image: GrayImage, degrees: number): GrayImage =>
  warpImage(image, rotation((degrees * Math.PI) / 180, { x: image.width / 2, y: image.height / 2 }), image);

const fax: Make = (image) => each(lean(image, 0.5), (value) => (value < 150 ? 0 : 255));

/** On a dark table, seen at an angle, with a hand's shadow over its foot. */
const photo: Make = (image) => {
  const [width, height] = [Math.round(image.width * 1.15), Math.round(image.height * 1.12)];
  const onTable: Warp = toQuad(image.width, image.height, [
    { x: 0.09 * width, y: 0.05 * height },
    { x: 0.93 * width, y: 0.07 * height },
    { x: 0.97 * width, y: 0.95 * height },
    { x: 0.04 * width, y: 0.94 * height },
  ]);
  const seen = { width, height, data: new Uint8Array(width * height).fill(62) };
  for (let y = 0; y < image.height; y += 0.5)
    for (let x = 0; x < image.width; x += 0.5) {
      const at = apply(onTable, { x, y });
      seen.data[Math.round(at.y) * width + Math.round(at.x)] =
        image.data[Math.floor(y) * image.width + Math.floor(x)] ?? 255;
    }
  const grain = noise(7);
  return each(
    seen,
    (value, x, y) => value * (1 - 0.35 * Math.max(0, (x / width + y / height - 0.9) / 1.1)) + 10 * grain(),
  );
};

const scans: Record<string, Scan> = {
  'analyses-eau--scan-200': { of: 'analyses-eau', dpi: 200, make: (page) => paper(lean(page, 0.7), 1) },
  'mobilier-dom--scan-300': { of: 'mobilier-dom', dpi: 300, make: (page) => paper(page, 2), quality: 45 },
  'formation-cheque--scan-150': { of: 'formation-cheque', dpi: 150, make: (page) => paper(lean(page, -0.4), 3) },
  'location-tableur--scan-fax': { of: 'location-tableur', dpi: 200, make: fax },
  'graphisme-marche--scan-photo': { of: 'graphisme-marche', dpi: 190, make: photo },
  'denrees-lycee--scan-side': { of: 'denrees-lycee', dpi: 200, make: (page) => turn(paper(page, 5), 1) },
  'maintenance-logiciel--scan-upside-down': {
    of: 'maintenance-logiciel',
    dpi: 200,
    make: (page) => turn(paper(page, 6), 2),
  },
};

const drawn = async (name: string, dpi: number): Promise<GrayImage> => {
  const pdf = await getDocument({
    data: new Uint8Array(await readFile(join(invoices, `${name}.pdf`))),
    standardFontDataUrl: `${resolve(import.meta.dirname, '../../../node_modules/pdfjs-dist/standard_fonts')}/`,
    verbosity: 0,
  }).promise;
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas: canvas as never, viewport, background: '#fff' }).promise;
  return toGray(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height));
};

const toPdf = async ({ width, height, data }: GrayImage, dpi: number, quality: number): Promise<Uint8Array> => {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  const pixels = pen.createImageData(width, height);
  for (let at = 0; at < data.length; at += 1)
    pixels.data.fill(data[at] ?? 255, 4 * at, 4 * at + 3).fill(255, 4 * at + 3, 4 * at + 4);
  pen.putImageData(pixels, 0, 0);
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(new Date('2026-09-01T08:00:00Z'));
  pdf.setModificationDate(new Date('2026-09-01T08:00:00Z'));
  const picture = await pdf.embedJpg(await canvas.encode('jpeg', quality));
  const size: [number, number] = [(width * 72) / dpi, (height * 72) / dpi];
  pdf.addPage(size).drawImage(picture, { x: 0, y: 0, width: size[0], height: size[1] });
  return pdf.save();
};

await mkdir(folder, { recursive: true });
for (const [name, { of, dpi, make, quality = 55 }] of Object.entries(scans)) {
  await writeFile(join(folder, `${name}.pdf`), await toPdf(make(await drawn(of, dpi)), dpi, quality));
  await copyFile(join(invoices, `${of}.json`), join(folder, `${name}.json`));
}
