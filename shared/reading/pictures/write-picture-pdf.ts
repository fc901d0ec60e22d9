/** A PDF that holds nothing but pictures, one per page. Pure. */

/** A band of a page as a PDF holds it: `dictionary` tells how its bytes are packed. */
export type PictureStrip = { width: number; height: number; dictionary: string; bytes: Uint8Array<ArrayBuffer> };
/** In pixels, its strips one below the other. `turned`: degrees clockwise that it is to be shown turned by. */
export type PicturePage = {
  width: number;
  height: number;
  strips: readonly PictureStrip[];
  dpi?: { x: number; y: number };
  turned?: number;
};

/** @param bytes a JPEG file, in colours (three components), of `width` × `height` pixels. */
export const jpegPage = (
  { width, height }: { width: number; height: number },
  bytes: Uint8Array<ArrayBuffer>,
): PicturePage => ({
  width,
  height,
  strips: [{ width, height, dictionary: '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode', bytes }],
});

/** The long side of A4, in points: a photograph does not tell how large its sheet was. */
const LONG_SIDE = 841.89;
const POINTS_PER_INCH = 72;

const text = new TextEncoder();

export const writePicturePdf = (pages: readonly PicturePage[]): Blob => {
  const writer = startWriting();
  const ids = firstIds(pages);
  const kids = ids.map((id) => `${id} 0 R`).join(' ');
  writer.object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  writer.object(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const [index, page] of pages.entries()) writePage(writer, ids[index] ?? 0, page);
  return writer.end();
};

/** Objects per page: the page, what it draws, its strips. */
const firstIds = (pages: readonly PicturePage[]): number[] => {
  let next = 3;
  return pages.map(({ strips }) => {
    const id = next;
    next += 2 + strips.length;
    return id;
  });
};

const writePage = (writer: Writer, id: number, { width, height, strips, dpi, turned = 0 }: PicturePage): void => {
  const same = LONG_SIDE / Math.max(width, height);
  const scale = dpi ? { x: POINTS_PER_INCH / dpi.x, y: POINTS_PER_INCH / dpi.y } : { x: same, y: same };
  const [across, down] = [(width * scale.x).toFixed(2), (height * scale.y).toFixed(2)];
  const drawing = text.encode(drawn(strips, { across, height, scale: scale.y }));
  const names = strips.map((_, index) => `/P${index} ${id + 2 + index} 0 R`).join(' ');
  const look = turned === 0 ? '' : ` /Rotate ${turned}`;
  writer.object(
    id,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}]${look} /Resources << /XObject << ${names} >> >> /Contents ${id + 1} 0 R >>`,
  );
  writer.object(id + 1, `<< /Length ${drawing.length} >>`, drawing);
  for (const [index, strip] of strips.entries()) {
    const picture = `/Type /XObject /Subtype /Image /Width ${strip.width} /Height ${strip.height} ${strip.dictionary}`;
    writer.object(id + 2 + index, `<< ${picture} /Length ${strip.bytes.length} >>`, strip.bytes);
  }
};

const drawn = (
  strips: readonly PictureStrip[],
  { across, height, scale }: { across: string; height: number; scale: number },
): string => {
  let left = height;
  return strips
    .map((strip, index) => {
      left -= strip.height;
      return `q ${across} 0 0 ${(strip.height * scale).toFixed(2)} 0 ${(left * scale).toFixed(2)} cm /P${index} Do Q`;
    })
    .join('\n');
};

type Writer = ReturnType<typeof startWriting>;

/** Notes where each object begins, for the table at the end. */
const startWriting = () => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const begins: number[] = [];
  let length = 0;
  const put = (part: Uint8Array<ArrayBuffer> | string): void => {
    const bytes = typeof part === 'string' ? text.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  put('%PDF-1.4\n');
  return {
    object: (id: number, dictionary: string, stream?: Uint8Array<ArrayBuffer>): void => {
      begins.push(length);
      put(`${id} 0 obj\n${dictionary}\n`);
      if (stream) for (const part of ['stream\n', stream, '\nendstream\n']) put(part);
      put('endobj\n');
    },
    end: (): Blob => {
      const table = length;
      const rows = begins.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
      const size = begins.length + 1;
      put(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`);
      put(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
      return new Blob(parts, { type: 'application/pdf' });
    },
  };
};
