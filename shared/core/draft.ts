/** A draft: one invoice on its way to the portal, and what is known of it. */
import type { announcements, Box, InvoiceDocument, ReadingProblem } from './document.ts';
import { type FieldName, type FieldValues, fieldNames, fieldSpec } from './fields.ts';
import { type Finding, isBlocking } from './finding.ts';
import type { Overrule } from './overrule.ts';
import { type FieldReading, type Reading, type Trust, trustOf } from './reading.ts';
import type { Seen } from './seen.ts';
import { needsValidator } from './values/cadre-codes.ts';
import type { IsoDate } from './values/iso-date.ts';

/** `unread` until its reading is stored: a draft found so on opening is read again. */
export const draftStates = ['unread', 'to-check', 'ready', 'filled', 'deposited'] as const;
export type DraftState = (typeof draftStates)[number];

/** `upright-copy`: scanned pages straightened; `searchable-copy`: and their words laid unseen over them. */
export const copies = ['plain-copy', 'upright-copy', 'searchable-copy'] as const;
export type Copy = (typeof copies)[number];

export type DraftFile = { name: string; size: number; type: string; sha256: string };

export type Draft = {
  id: string;
  /** ISO instants. */
  createdAt: string;
  updatedAt: string;
  state: DraftState;
  file: DraftFile;
  pageCount: number;
  /** Facts about the file that the rules judge. */
  traits: {
    embeddedXml: boolean;
    signed: boolean;
    encrypted: boolean;
    hasText: boolean;
    announces?: (typeof announcements)[number];
    /** A page is a picture that was recognised. */
    scanned?: boolean;
  };
  problem: ReadingProblem | null;
  fields: Reading;
  /** Doubtful values the user looked at and kept. */
  confirmed: FieldName[];
  /** Sure values the user accepted all at once: nothing is learned from that. */
  accepted?: FieldName[];
  /** Day (ISO) on which the user deposited it on the portal. */
  depositedOn?: IsoDate;
  /** What stood in the fields the user emptied, so that it can come back. */
  cleared?: Reading;
  /** What reading itself had to say (page and embedded XML disagree…); the rules over values are judged anew each time. */
  readingFindings?: Finding[];
  /** What goes to the portal in the file's place, when the user chose so; the file itself stays as it is. */
  uploads?: Copy;
  seen?: Seen;
  /** Errors the user deposits in spite of. */
  overruled?: Overrule[];
};

export type DraftEdit =
  | { kind: 'set'; field: FieldName; value: FieldValues[FieldName] }
  /** Words of the page the user pointed at: the value, and where it stands. */
  | { kind: 'point'; field: FieldName; value: FieldValues[FieldName]; boxes: Box[] }
  | { kind: 'clear'; field: FieldName }
  | { kind: 'confirm'; field: FieldName }
  /** Takes an alternative with its own evidence: the user chose it, so it counts as confirmed. */
  | { kind: 'choose'; field: FieldName; alternative: number }
  /** Puts back what was read on the page, after a correction. */
  | { kind: 'restore'; field: FieldName };

type AnyReading = FieldReading<FieldValues[FieldName]>;

export const newDraft = (given: { id: string; now: string; file: DraftFile }): Draft => ({
  id: given.id,
  createdAt: given.now,
  updatedAt: given.now,
  state: 'unread',
  file: given.file,
  pageCount: 0,
  traits: { embeddedXml: false, signed: false, encrypted: false, hasText: false },
  problem: null,
  fields: {},
  confirmed: [],
});

/** Stores a reading. What the user had already typed, chosen or confirmed stays: the user's word is final. */
export const withReading = (
  draft: Draft,
  document: InvoiceDocument & { problem?: ReadingProblem | null },
  read: { fields: Reading; findings: Finding[]; seen?: Seen },
): Draft => ({
  ...draft,
  ...(read.seen ? { seen: read.seen } : {}),
  state: 'to-check',
  accepted: [],
  problem: document.problem ?? null,
  pageCount: document.pages.length,
  traits: {
    embeddedXml: document.xml !== null,
    signed: document.signed,
    encrypted: document.encrypted,
    hasText: document.pages.some((page) => page.origin === 'text'),
    scanned: document.pages.some((page) => page.origin === 'ocr'),
    ...(document.announces ? { announces: document.announces } : {}),
  },
  fields: { ...depositFormatOf(document), ...read.fields, ...settledFields(draft) },
  readingFindings: read.findings,
});

/** A signature inside a PDF is a PAdES one; a file that did not open says nothing. */
const depositFormatOf = ({ pages, signed }: InvoiceDocument): Reading => {
  if (pages.length === 0) return {};
  const [value, confidence, rule] = signed
    ? (['PDF_SIGNE_PADES', 0.8, 'signed-file'] as const)
    : (['PDF_NON_SIGNE', 0.99, 'unsigned-file'] as const);
  return { depositFormat: { value, confidence, evidence: { kind: 'derived', rule, from: [] }, alternatives: [] } };
};

/** The user's word is final: it replaces the reading, and what was read becomes the first alternative. */
export const editDraft = (draft: Draft, edit: DraftEdit): Draft => {
  const { [edit.field]: now, ...fields } = draft.fields;
  const { [edit.field]: emptied, ...cleared } = draft.cleared ?? {};
  const before: AnyReading | undefined = now ?? emptied;
  if (edit.kind === 'confirm') return confirm(draft, edit.field);
  if (edit.kind === 'set' && now && sameValue(now.value, edit.value)) return confirm(draft, edit.field);
  const confirmed = draft.confirmed.filter((name) => name !== edit.field);
  const accepted = draft.accepted?.filter((name) => name !== edit.field) ?? [];
  if (edit.kind === 'clear') {
    return { ...draft, accepted, confirmed, fields, cleared: withField(cleared, edit.field, before) };
  }
  const next = replaced(edit, before);
  const chosen = edit.kind === 'point' || (edit.kind === 'choose' && next !== before);
  const kept = chosen ? [...confirmed, edit.field] : confirmed;
  return { ...draft, accepted, confirmed: kept, cleared, fields: withField(fields, edit.field, next) };
};

/** The values that are sure and that nobody has looked at yet, in the portal's order. */
export const fieldsToAccept = (draft: Draft): FieldName[] =>
  fieldNames.filter(
    (name) => trustIn(draft, name) === 'sure' && !isSettled(draft, name) && !draft.accepted?.includes(name),
  );

/** All that is sure, accepted in one go; the same draft when nothing is left to accept. */
export const acceptSure = (draft: Draft): Draft => {
  const names = fieldsToAccept(draft);
  return names.length === 0 ? draft : { ...draft, accepted: [...(draft.accepted ?? []), ...names] };
};

/** What the screen says of a field once the user has had a say. */
export const trustIn = (draft: Draft, field: FieldName): Trust => {
  const reading = draft.fields[field];
  if (!reading) return 'missing';
  return reading.evidence.kind === 'user' || draft.confirmed.includes(field) ? 'sure' : trustOf(reading);
};

/** A validator is asked for in two cadres only; one that was given stays in sight. */
export const isAsked = (draft: Draft, name: FieldName): boolean =>
  !VALIDATOR.has(name) || draft.fields[name] !== undefined || needsValidator(draft.fields.cadre?.value);

const VALIDATOR: ReadonlySet<FieldName> = new Set(['validatorSiret', 'validatorService']);

/** The fields that still want a look, in the portal's order: doubtful ones, and required ones that were not found. */
export const fieldsToCheck = (draft: Draft): FieldName[] =>
  fieldNames.filter((name) => {
    const trust = trustIn(draft, name);
    return trust === 'doubtful' || (trust === 'missing' && fieldSpec(name).required);
  });

/** A reading's own finding goes away once the user has settled every field it speaks of. */
export const openReadingFindings = (draft: Draft): Finding[] =>
  (draft.readingFindings ?? []).filter(
    ({ fields }) => fields.length === 0 || !fields.every((name) => isSettled(draft, name)),
  );

/** `ready` as soon as nothing blocks and nothing is left to check. */
export const judgedState = (draft: Draft, findings: Finding[]): DraftState => {
  if (draft.state !== 'to-check' && draft.state !== 'ready') return draft.state;
  const blocked = findings.some(isBlocking);
  return blocked || fieldsToCheck(draft).length > 0 ? 'to-check' : 'ready';
};

/** The file is an e-invoice by itself, without any page: the portal's form cannot take it. */
export const isXmlFile = ({ traits, pageCount }: Draft): boolean => traits.embeddedXml && pageCount === 0;

const NO_PDF: ReadonlySet<ReadingProblem> = new Set([
  'empty-file',
  'not-a-pdf',
  'xml-unreadable',
  'xml-unsafe',
  'xml-not-invoice',
]);

export const isPdfFile = (draft: Draft): boolean => !isXmlFile(draft) && !(draft.problem && NO_PDF.has(draft.problem));

/** An e-invoice in a PDF, or the announcement of one. */
export const isHybrid = (draft: Draft): boolean =>
  isPdfFile(draft) && (draft.traits.embeddedXml || draft.traits.announces !== undefined);

/** What stands in the portal's way (an e-invoice, a protection) can go without breaking a signature. */
export const mayUploadPlainCopy = (draft: Draft): boolean =>
  (isHybrid(draft) || (isPdfFile(draft) && draft.traits.encrypted)) &&
  draft.problem !== 'password' &&
  !draft.traits.signed;

/** Scanned pages can be straightened, where nothing else stands in the portal's way: that would go first. */
export const mayUploadUprightCopy = (draft: Draft): boolean =>
  draft.traits.scanned === true &&
  isPdfFile(draft) &&
  !isHybrid(draft) &&
  !draft.traits.signed &&
  !draft.traits.encrypted;

export const withUpload = ({ uploads: _, ...draft }: Draft, copy: Copy | null): Draft => {
  const may = copy === 'plain-copy' ? mayUploadPlainCopy : mayUploadUprightCopy;
  return copy && may(draft) ? { ...draft, uploads: copy } : draft;
};

const COPY_ENDS: Readonly<Record<Copy, string>> = {
  'plain-copy': 'simple',
  'upright-copy': 'droite',
  'searchable-copy': 'droite-lisible',
};

/** What the file is called on the portal. */
export const uploadName = ({ file, uploads }: Draft): string =>
  uploads ? `${file.name.replace(/\.pdf$/i, '')}-${COPY_ENDS[uploads]}.pdf` : file.name;

/** The user has had the last word on it: typed, pointed at, or kept after a look. */
export const isSettled = (draft: Draft, name: FieldName): boolean =>
  draft.confirmed.includes(name) || draft.fields[name]?.evidence.kind === 'user';

const confirm = (draft: Draft, field: FieldName): Draft =>
  draft.fields[field] && !draft.confirmed.includes(field)
    ? { ...draft, confirmed: [...draft.confirmed, field] }
    : draft;

const settledFields = (draft: Draft): Reading =>
  Object.fromEntries(Object.entries(draft.fields).filter(([name]) => isSettled(draft, name as FieldName)));

const withField = (fields: Reading, name: FieldName, reading: AnyReading | undefined): Reading =>
  reading ? { ...fields, [name]: reading } : fields;

const sameValue = (one: FieldValues[FieldName], other: FieldValues[FieldName]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const replaced = (
  edit: Extract<DraftEdit, { kind: 'set' | 'point' | 'choose' | 'restore' }>,
  before: AnyReading | undefined,
): AnyReading | undefined => {
  if (edit.kind === 'set') return typed(edit.value, before);
  if (edit.kind === 'point') return pointed(edit, before);
  if (edit.kind === 'choose') return promoted(before, edit.alternative);
  return before?.evidence.kind === 'user' ? promoted(before, 0) : before;
};

const typed = (value: FieldValues[FieldName], before: AnyReading | undefined): AnyReading => ({
  value,
  confidence: 1,
  evidence: { kind: 'user' },
  alternatives: before ? [...readOnPage(before), ...before.alternatives] : [],
});

const pointed = (
  { value, boxes }: Extract<DraftEdit, { kind: 'point' }>,
  before: AnyReading | undefined,
): AnyReading => ({
  value,
  confidence: 1,
  evidence: { kind: 'text', rule: 'pointed', value: boxes, label: [] },
  alternatives: before ? [...readOnPage(before), ...before.alternatives] : [],
});

const promoted = (before: AnyReading | undefined, index: number): AnyReading | undefined => {
  const chosen = before?.alternatives[index];
  if (!before || !chosen) return before;
  return { ...chosen, alternatives: [...readOnPage(before), ...before.alternatives.filter((_, at) => at !== index)] };
};

/** A typed value is not worth proposing again; one that was read is. */
const readOnPage = ({ value, confidence, evidence }: AnyReading) =>
  evidence.kind === 'user' ? [] : [{ value, confidence, evidence }];
