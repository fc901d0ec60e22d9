/** PDFs of another maker, with what a copy must keep: a bookmark, a link, a file pinned and one attached. */
import PDFKit from 'pdfkit';

type Options = { userPassword?: string; ownerPassword?: string; pdfVersion?: '1.4' | '1.7' | '1.7ext3' };

export const madePdf = (options: Options = {}): Promise<Uint8Array> =>
  new Promise((done, fail) => {
    const pdf = new PDFKit({ ...options, info: { Title: 'Facture F-1', Keywords: 'factur-x' } });
    const pieces: Buffer[] = [];
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => done(new Uint8Array(Buffer.concat(pieces))));
    pdf.on('error', fail);
    pdf.text('Facture F-1 du 12/01/2026', 72, 72, { link: 'https://example.org/' });
    pdf.addPage().text('Conditions', 72, 72);
    pdf.outline.addItem('Conditions');
    pdf.file(Buffer.from('<a/>'), { name: 'bon.xml', type: 'text/xml' });
    pdf.end();
  });
