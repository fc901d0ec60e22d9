/**
 * A Factur-X out of the user's own PDF: the same pages as a PDF/A-3b, with the e-invoice embedded. It is given only when
 * the pages still say the same, the e-invoice reads back byte for byte, and what PDF/A-3 asks for, as far as we can
 * check, is there.
 */
import { type PDFDocument, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { Profile } from '../../core/facturx/e-invoice.ts';
import { archiveFaults } from './archive-faults.ts';
import { inTime } from './in-time.ts';
import { type FontLender, lendFonts } from './lend-fonts.ts';
import { mendForArchive, removeHidden } from './mend-for-archive.ts';
import { openToWrite, writePdf } from './open-to-write.ts';
import { type Obstacle, obstaclesIn } from './pdf-a-obstacles.ts';
import { name } from './pdf-objects.ts';
import type { NoCopy } from './plain-copy.ts';
import { readProperties, writeProperties } from './properties.ts';
import { saysTheSame } from './says-the-same.ts';
import { srgbProfile } from './srgb-profile.ts';
import { keepReachable, takeOutFiles } from './take-out.ts';
import { XML_NAME, xmpPacket } from './xmp-packet.ts';

/** `now`: ISO instant. `title`: for a file that has none. */
export type FacturxOrder = { xml: string; profile: Profile; title: string; now: string; lend: FontLender };
export type Refused = { refused: NoCopy } | { obstacles: Obstacle[] };
/** `lent`: which font stands in for which. */
export type Facturx = { bytes: Uint8Array<ArrayBuffer>; lent: ReadonlyMap<string, string> } | Refused;

/** In points: what a lent font may move a text by. */
const MOVED = 6;

export const makeFacturx = async (bytes: Uint8Array, order: FacturxOrder): Promise<Facturx> => {
  const made = await inTime(make(bytes, order));
  return made === 'too-slow' ? { refused: made } : made;
};

const make = async (bytes: Uint8Array, order: FacturxOrder): Promise<Facturx> => {
  try {
    const pdf = await openToWrite(bytes);
    if (typeof pdf === 'string') return { refused: pdf };
    takeOutFiles(pdf);
    removeHidden(pdf);
    mendForArchive(pdf);
    keepReachable(pdf.context);
    const lent = await lendFonts(pdf, order.lend);
    const obstacles = obstaclesIn(pdf);
    if (obstacles.length > 0) return { obstacles };
    await dress(pdf, bytes, order);
    const made = await writePdf(pdf);
    const sound =
      (await saysTheSame(bytes, made, lent.size > 0 ? { tolerance: MOVED } : {})) &&
      (await archiveFaults(made, order.xml)).length === 0;
    return sound ? { bytes: made, lent } : { refused: 'damaged' };
  } catch {
    return { refused: 'damaged' };
  }
};

const dress = async (pdf: PDFDocument, bytes: Uint8Array, order: FacturxOrder): Promise<void> => {
  const about = readProperties(pdf, order);
  writeProperties(pdf, about);
  addColours(pdf);
  addMetadata(pdf, xmpPacket(about, order.profile));
  addInvoice(pdf, order, `D:${about.modified.replace(/[-:T]/g, '')}`);
  await addIdentity(pdf, bytes);
};

const addColours = ({ catalog, context }: PDFDocument): void => {
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profile });
  intent.set(name('OutputConditionIdentifier'), PDFString.of('sRGB'));
  intent.set(name('Info'), PDFString.of('sRGB IEC61966-2.1'));
  catalog.set(name('OutputIntents'), context.obj([context.register(intent)]));
};

/** Not compressed: whoever looks for it must find it without opening the file. */
const addMetadata = ({ catalog, context }: PDFDocument, xmp: string): void => {
  const stream = context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(name('Metadata'), context.register(stream));
};

/** `Data`: less than the page says; `Alternative`: as much. */
const relationOf = (profile: Profile): string => (profile === 'EN 16931' ? 'Alternative' : 'Data');

const addInvoice = ({ catalog, context }: PDFDocument, { xml, profile }: FacturxOrder, date: string): void => {
  const content = new TextEncoder().encode(xml);
  const file = context.flateStream(content, { Type: 'EmbeddedFile', Subtype: 'text/xml' });
  const facts = context.obj({ Size: content.length });
  facts.set(name('ModDate'), PDFString.of(date));
  file.dict.set(name('Params'), facts);
  const stored = context.register(file);
  const spec = context.obj({ Type: 'Filespec', AFRelationship: relationOf(profile), EF: { F: stored, UF: stored } });
  spec.set(name('F'), PDFString.of(XML_NAME));
  spec.set(name('UF'), PDFHexString.fromText(XML_NAME));
  spec.set(name('Desc'), PDFString.of('Factur-X invoice'));
  const ref = context.register(spec);
  const names = catalog.lookup(name('Names'));
  const list = context.obj({ Names: [PDFString.of(XML_NAME), ref] });
  if (names && 'set' in names) (names as typeof list).set(name('EmbeddedFiles'), list);
  else catalog.set(name('Names'), context.obj({ EmbeddedFiles: list }));
  catalog.set(name('AF'), context.obj([ref]));
};

/** Every PDF/A has one; that of the original is kept when there is one. */
const addIdentity = async ({ context }: PDFDocument, bytes: Uint8Array): Promise<void> => {
  if (context.trailerInfo.ID) return;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  const hex = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  context.trailerInfo.ID = context.obj([PDFHexString.of(hex), PDFHexString.of(hex)]);
};
