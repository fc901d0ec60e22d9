/** What the portal will make of the file itself, before anything is uploaded. */
import { type Draft, isPdfFile, isXmlFile } from '../draft.ts';
import { MAX_FILE_BYTES } from '../validate/limits.ts';

export const fileFacts = [
  'not-a-pdf',
  'text',
  'picture',
  'protected',
  'signed',
  'unsigned',
  'lot',
  'plain-copy',
  'size',
  'too-large',
  'several',
] as const;
export type FileFact = (typeof fileFacts)[number];

/** `good`: as it should be · `care`: choose or check something · `bad`: refused, or treated otherwise than meant. */
export type FileForecast = { fact: FileFact; tone: 'good' | 'care' | 'bad'; params: Record<string, string> };

type Row = { fact: FileFact; tone: FileForecast['tone']; holds: (draft: Draft) => boolean };

const copied = ({ uploads }: Draft): boolean => uploads !== undefined;
const isText = ({ traits, problem }: Draft): boolean => traits.hasText && problem !== 'image-only';

const rows: readonly Row[] = [
  { fact: 'not-a-pdf', tone: 'bad', holds: (draft) => !isPdfFile(draft) || isXmlFile(draft) },
  { fact: 'too-large', tone: 'bad', holds: ({ file }) => file.size > MAX_FILE_BYTES },
  { fact: 'size', tone: 'good', holds: ({ file }) => file.size <= MAX_FILE_BYTES },
  { fact: 'protected', tone: 'bad', holds: (draft) => draft.traits.encrypted && !copied(draft) },
  { fact: 'lot', tone: 'bad', holds: (draft) => draft.traits.embeddedXml && isPdfFile(draft) && !copied(draft) },
  { fact: 'plain-copy', tone: 'good', holds: copied },
  { fact: 'several', tone: 'bad', holds: ({ seen }) => (seen?.invoices.length ?? 0) > 1 },
  { fact: 'signed', tone: 'care', holds: ({ traits }) => traits.signed },
  { fact: 'unsigned', tone: 'good', holds: (draft) => isPdfFile(draft) && !draft.traits.signed },
  { fact: 'text', tone: 'good', holds: (draft) => isPdfFile(draft) && isText(draft) },
  { fact: 'picture', tone: 'care', holds: (draft) => isPdfFile(draft) && !isXmlFile(draft) && !isText(draft) },
];

export const foreseeFile = (draft: Draft): FileForecast[] =>
  rows
    .filter(({ holds }) => holds(draft))
    .map(({ fact, tone }) => ({
      fact,
      tone,
      params: {
        count: String(draft.seen?.invoices.length ?? 0),
        pages: (draft.seen?.invoices ?? []).map(({ page }) => page).join(', '),
      },
    }));
