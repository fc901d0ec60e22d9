/** One page with an e-invoice in it, the ways that programs put it there. */
import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

export type Enclosed = { name: string; xml: string };
type Place = (pdf: PDFDocument, spec: PDFRef, file: Enclosed) => void;

const embedded = (pdf: PDFDocument, { name: called, xml }: Enclosed, facts: Record<string, string>): PDFRef => {
  const { context } = pdf;
  const stream = context.register(context.flateStream(xml, facts));
  const spec = context.obj({ Type: 'Filespec', AFRelationship: 'Alternative', EF: { F: stream } });
  if (called) spec.set(name('F'), PDFString.of(called));
  return context.register(spec);
};

const names = (pdf: PDFDocument): PDFDict => {
  const found = pdf.catalog.lookupMaybe(name('Names'), PDFDict);
  const made = found ?? pdf.context.obj({});
  if (!found) pdf.catalog.set(name('Names'), pdf.context.register(made));
  return made;
};

const listed: Place = (pdf, spec, file) => {
  const list = pdf.context.obj([PDFHexString.fromText(file.name), spec]);
  names(pdf).set(name('EmbeddedFiles'), pdf.context.obj({ Names: list }));
};

/** A list in branches, as programs write that expect many files. */
const branched: Place = (pdf, spec, file) => {
  const label = PDFString.of(file.name);
  const leaf = pdf.context.register(pdf.context.obj({ Limits: [label, label], Names: [label, spec] }));
  names(pdf).set(name('EmbeddedFiles'), pdf.context.register(pdf.context.obj({ Kids: [leaf] })));
};

const associated: Place = (pdf, spec) => pdf.catalog.set(name('AF'), pdf.context.obj([spec]));
const ofThePage: Place = (pdf, spec) => pdf.getPage(0).node.set(name('AF'), pdf.context.obj([spec]));

const pinned: Place = (pdf, spec) => {
  const pin = pdf.context.obj({ Type: 'Annot', Subtype: 'FileAttachment', Rect: [9, 9, 18, 18], FS: spec });
  pdf.getPage(0).node.set(name('Annots'), pdf.context.obj([pdf.context.register(pin)]));
};

const TYPED = { Type: 'EmbeddedFile', Subtype: 'text/xml' };

/** `facts`: what the file's own dictionary says of it; the standard asks for nothing there. */
export const places: Readonly<Record<string, { put: Place; facts: Record<string, string> }>> = {
  'in the list of files': { put: listed, facts: TYPED },
  'in a list in branches': { put: branched, facts: TYPED },
  'in the list, without a word on its kind': { put: listed, facts: {} },
  'on /AF alone': { put: associated, facts: TYPED },
  'on /AF of the page': { put: ofThePage, facts: TYPED },
  'pinned on the page': { put: pinned, facts: TYPED },
};

export type Manner = { place?: string; objectStreams?: boolean; password?: string };

export const hybridPdf = async (
  file: Enclosed,
  { place = 'in the list of files', objectStreams = true, password }: Manner = {},
): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 200]).drawText('Facture');
  const way = wayTo(place);
  way.put(pdf, embedded(pdf, file, way.facts), file);
  if (password !== undefined) pdf.encrypt({ ownerPassword: 'patron', userPassword: password });
  return pdf.save({ useObjectStreams: objectStreams && password === undefined });
};

/** The file changed afterwards by a program that only adds at the end: what stood before is still there. */
export const withUpdate = async (before: Uint8Array, file: Enclosed, place: string): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(before, { updateMetadata: false, forIncrementalUpdate: true });
  const snapshot = pdf.takeSnapshot();
  const way = wayTo(place);
  pdf.catalog.delete(name('Names'));
  way.put(pdf, embedded(pdf, file, way.facts), file);
  snapshot.markRefForSave(pdf.context.trailerInfo.Root as PDFRef);
  const added = await pdf.saveIncremental(snapshot);
  return new Uint8Array([...before, ...added]);
};

const wayTo = (place: string) => {
  const way = places[place];
  if (!way) throw new Error(place);
  return way;
};
