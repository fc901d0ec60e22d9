/** Pictures of an invoice (scans, photographs) → the one PDF that the portal takes. Browser only. */
import { MAX_FILE_BYTES } from '../../core/validate/limits.ts';
import { encodeJpeg } from './encode-jpeg.ts';
import { isTiff, tiffPages } from './tiff-pages.ts';
import { jpegPage, type PicturePage, writePicturePdf } from './write-picture-pdf.ts';

/** A4 at 300 dpi: finer than this, a page is heavier without being more legible. */
const MOST_PIXELS = 2480 * 3508;
/** What the PDF needs besides its pictures. */
const ROOM = 20_000;

export const isPicture = (file: File): boolean =>
  file.type.startsWith('image/') || /\.(?:jpe?g|png|webp|heic|heif|avif|gif|bmp|tiff?)$/i.test(file.name);

/**
 * One page per picture (a TIFF may hold several), in the order given, upright as the camera noted it; what else the camera noted (place, hour) is
 * left out. The same pictures give the same bytes.
 * @throws when a picture is one that this browser cannot open.
 */
export const picturesToPdf = async (files: readonly File[]): Promise<File> => {
  const share = (MAX_FILE_BYTES - ROOM) / files.length;
  const pages: PicturePage[] = [];
  for (const file of files) pages.push(...(await pagesOf(file, share)));
  const name = (files[0]?.name ?? 'image').replace(/\.[^.]*$/, '');
  return new File([writePicturePdf(pages)], `${name}.pdf`, { type: 'application/pdf' });
};

const pagesOf = async (file: File, most: number): Promise<PicturePage[]> => {
  const isOne = isTiff(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  return isOne ? tiffPages(new Uint8Array(await file.arrayBuffer())) : [await toJpeg(file, most)];
};

/** @param most bytes the page may take. */
const toJpeg = async (file: File, most: number): Promise<PicturePage> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    for (let pixels = MOST_PIXELS; ; pixels /= 2) {
      const canvas = drawn(picture, pixels);
      const bytes = await encodeJpeg(canvas, most);
      if (bytes) return jpegPage(canvas, bytes);
    }
  } finally {
    picture.close();
  }
};

const drawn = (picture: ImageBitmap, most: number): OffscreenCanvas => {
  const scale = Math.min(1, Math.sqrt(most / (picture.width * picture.height)));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('no drawing here');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
};
