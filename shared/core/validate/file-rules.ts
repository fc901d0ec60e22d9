import { type Draft, isPdfFile, isXmlFile, uploadName } from '../draft.ts';
import { toPortalAmount } from '../values/cents.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { type Rule, when } from './rule.ts';

/** The portal takes such a PDF for a batch. */
const holdsInvoice = (draft: Draft): boolean => draft.traits.embeddedXml && !isXmlFile(draft);

/** The file itself. */
export const fileRules = {
  'file-not-pdf': {
    source: 'R01',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(!isPdfFile(draft) && !isXmlFile(draft)),
  },
  'file-damaged': {
    source: 'R01',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(draft.problem === 'damaged' || draft.problem === 'no-page'),
  },
  'file-too-large': {
    source: 'R02',
    severity: 'error',
    fields: [],
    check: ({ draft }) =>
      draft.file.size > MAX_FILE_BYTES ? { size: toPortalAmount(Math.ceil(draft.file.size / 10_000)) } : null,
  },
  'file-protected': {
    source: 'R03',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(draft.traits.encrypted || draft.problem === 'password'),
  },
  'facturx-lot': {
    source: 'R04',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(holdsInvoice(draft) && !draft.traits.signed && !draft.uploads),
  },
  'facturx-signed': {
    source: 'R04',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(holdsInvoice(draft) && draft.traits.signed),
  },
  'facturx-plain': {
    source: 'R04',
    severity: 'info',
    fields: [],
    check: ({ draft }) => (draft.uploads ? { name: uploadName(draft) } : null),
  },
  'xml-alone': {
    source: '6',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(isXmlFile(draft)),
  },
  'signed-format': {
    source: 'R05',
    severity: 'info',
    fields: ['depositFormat'],
    check: ({ draft, get }) => when(draft.traits.signed && !get('depositFormat')?.startsWith('PDF_SIGNE')),
  },
  'unsigned-format': {
    source: 'R05',
    severity: 'warning',
    fields: ['depositFormat'],
    check: ({ draft, get }) => when(!draft.traits.signed && get('depositFormat') === 'PDF_SIGNE_PADES'),
  },
  'no-text-layer': {
    source: 'R06',
    severity: 'warning',
    fields: [],
    check: ({ draft: { problem, traits } }) =>
      when(problem === 'image-only' || problem === 'no-text' || (problem === 'too-large' && !traits.hasText)),
  },
} as const satisfies Record<string, Rule>;
