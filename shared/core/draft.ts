/** A draft: one PDF on its way to the portal, and what is known of it. */
import type { ReadingProblem } from './document.ts';
import type { FieldName, FieldValues } from './fields.ts';
import type { FieldReading, Reading } from './reading.ts';

/** `unread` until its reading is stored: a draft found so on opening is read again. */
export type DraftState = 'unread' | 'to-check' | 'ready' | 'filled' | 'deposited';

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
  traits: { embeddedXml: boolean; signed: boolean; encrypted: boolean; hasText: boolean };
  problem: ReadingProblem | null;
  fields: Reading;
  /** Doubtful values the user looked at and kept. */
  confirmed: FieldName[];
};

export type DraftEdit =
  | { kind: 'set'; field: FieldName; value: FieldValues[FieldName] }
  | { kind: 'clear'; field: FieldName }
  | { kind: 'confirm'; field: FieldName }
  /** Puts back what was read on the page, after a correction. */
  | { kind: 'restore'; field: FieldName };

/** The user's word is final: it replaces the reading, and what was read becomes the first alternative. */
export const editDraft = (draft: Draft, edit: DraftEdit): Draft => {
  if (edit.kind === 'confirm') {
    return draft.confirmed.includes(edit.field) ? draft : { ...draft, confirmed: [...draft.confirmed, edit.field] };
  }
  const { [edit.field]: before, ...others } = draft.fields;
  const confirmed = draft.confirmed.filter((name) => name !== edit.field);
  if (edit.kind === 'clear') return { ...draft, confirmed, fields: others };
  if (edit.kind === 'restore') return { ...draft, confirmed, fields: withField(others, edit.field, restored(before)) };
  return { ...draft, confirmed, fields: withField(others, edit.field, typed(edit.value, before)) };
};

type AnyReading = FieldReading<FieldValues[FieldName]>;

const withField = (fields: Reading, name: FieldName, reading: AnyReading | undefined): Reading =>
  reading ? { ...fields, [name]: reading } : fields;

const typed = (value: FieldValues[FieldName], before: AnyReading | undefined): AnyReading => ({
  value,
  confidence: 1,
  evidence: { kind: 'user' },
  alternatives: before ? [...(before.evidence.kind === 'user' ? [] : [bare(before)]), ...before.alternatives] : [],
});

const bare = ({ value, confidence, evidence }: AnyReading) => ({ value, confidence, evidence });

const restored = (now: AnyReading | undefined): AnyReading | undefined => {
  const [first, ...rest] = now?.alternatives ?? [];
  return first ? { ...first, alternatives: rest } : now;
};
