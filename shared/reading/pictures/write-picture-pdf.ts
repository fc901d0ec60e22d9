/** A PDF that holds nothing but pictures, one per page. Pure. */

/** `bytes`: a JPEG file, in colours (three components), of `width` × `height` pixels. */
export type JpegPage = { width: number; height: number; bytes: Uint8Array<ArrayBuffer> };

/** The long side of A4, in points: a picture does not tell how large its sheet was. */
const LONG_SIDE = 841.89;

const text = new TextEncoder();

export const writePicturePdf = (pages: readonly JpegPage[]): Blob => {
  const writer = startWriting();
  const kids = pages.map((_, index) => `${pageId(index)} 0 R`).join(' ');
  writer.object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  writer.object(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const [index, page] of pages.entries()) writePage(writer, pageId(index), page);
  return writer.end();
};

/** Three objects per page: the page, what it draws, its picture. */
const pageId = (index: number): number => 3 + 3 * index;

const writePage = (writer: Writer, id: number, { width, height, bytes }: JpegPage): void => {
  const scale = LONG_SIDE / Math.max(width, height);
  const [across, down] = [(width * scale).toFixed(2), (height * scale).toFixed(2)];
  const drawing = text.encode(`q ${across} 0 0 ${down} 0 0 cm /P Do Q`);
  const resources = `/Resources << /XObject << /P ${id + 2} 0 R >> >>`;
  writer.object(
    id,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] ${resources} /Contents ${id + 1} 0 R >>`,
  );
  writer.object(id + 1, `<< /Length ${drawing.length} >>`, drawing);
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB`;
  writer.object(id + 2, `<< ${picture} /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>`, bytes);
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
