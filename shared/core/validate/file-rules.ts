import { type Draft, isHybrid, isPdfFile, isXmlFile, uploadName } from '../draft.ts';
import { type Application, applicationOf } from '../values/cadre-codes.ts';
import { toPortalAmount } from '../values/cents.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { type Rule, type Verdict, when } from './rule.ts';

/** The portal takes such a PDF for a batch, and its plain copy is still to be chosen. */
const isShut = ({ traits, uploads }: Draft): boolean => traits.encrypted && !uploads;
const mayBeTaken = (draft: Draft): boolean => isHybrid(draft) && !draft.traits.signed && !draft.uploads;

const isUpright = ({ uploads }: Draft): boolean => uploads === 'upright-copy' || uploads === 'searchable-copy';

/** The file itself. */
export const fileRules = {
  'file-not-pdf': {
    source: 'R01',
    basis: 'seen',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(!isPdfFile(draft) && !isXmlFile(draft)),
  },
  'file-damaged': {
    source: 'R01',
    basis: 'inferred',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(draft.problem === 'damaged' || draft.problem === 'no-page'),
  },
  'file-too-large': {
    source: 'R02',
    basis: 'seen',
    severity: 'error',
    fields: [],
    // A straightened copy is made to fit.
    check: ({ draft }) =>
      draft.file.size > MAX_FILE_BYTES && !isUpright(draft)
        ? { size: toPortalAmount(Math.ceil(draft.file.size / 10_000)) }
        : null,
  },
  'file-protected': {
    source: 'R03',
    basis: 'seen',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(draft.problem === 'password' || (isShut(draft) && !draft.traits.signed)),
  },
  'protected-signed': {
    source: 'R03',
    basis: 'seen',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(draft.problem !== 'password' && isShut(draft) && draft.traits.signed),
  },
  'facturx-lot': {
    source: 'R04',
    basis: 'seen',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(draft.traits.embeddedXml && mayBeTaken(draft)),
  },
  'facturx-announced': {
    source: 'R04',
    basis: 'seen',
    severity: 'error',
    fields: [],
    check: ({ draft }) =>
      when(!draft.traits.embeddedXml && draft.traits.announces === 'e-invoice' && mayBeTaken(draft)),
  },
  'pdf-a-3': {
    source: '6',
    basis: 'unverified',
    severity: 'warning',
    fields: [],
    check: ({ draft }) => when(!draft.traits.embeddedXml && draft.traits.announces === 'pdf-a-3' && mayBeTaken(draft)),
  },
  'facturx-signed': {
    source: 'R04',
    basis: 'seen',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(isHybrid(draft) && draft.traits.announces !== 'pdf-a-3' && draft.traits.signed),
  },
  'facturx-plain': {
    source: 'R04',
    basis: 'inferred',
    severity: 'info',
    fields: [],
    check: ({ draft }) => (draft.uploads && isHybrid(draft) ? { name: uploadName(draft) } : null),
  },
  'protected-plain': {
    source: 'R03',
    basis: 'inferred',
    severity: 'info',
    fields: [],
    check: ({ draft }) => (draft.uploads === 'plain-copy' && !isHybrid(draft) ? { name: uploadName(draft) } : null),
  },
  'xml-alone': {
    source: '6',
    basis: 'seen',
    severity: 'error',
    fields: [],
    check: ({ draft }) => when(isXmlFile(draft)),
  },
  'signed-format': {
    source: 'R05',
    basis: 'seen',
    severity: 'info',
    fields: ['depositFormat'],
    check: ({ draft, get }) => when(draft.traits.signed && !get('depositFormat')?.startsWith('PDF_SIGNE')),
  },
  'unsigned-format': {
    source: 'R05',
    basis: 'seen',
    severity: 'warning',
    fields: ['depositFormat'],
    check: ({ draft, get }) => when(!draft.traits.signed && get('depositFormat') === 'PDF_SIGNE_PADES'),
  },
  'no-text-layer': {
    source: 'R06',
    basis: 'seen',
    severity: 'warning',
    fields: [],
    check: ({ draft: { problem, traits } }) =>
      when(problem === 'image-only' || problem === 'no-text' || (problem === 'too-large' && !traits.hasText)),
  },
  'several-invoices': {
    source: 'R07',
    basis: 'seen',
    severity: 'warning',
    fields: [],
    check: ({ draft }) => {
      const found = draft.seen?.invoices ?? [];
      return found.length > 1
        ? { count: String(found.length), numbers: found.map(({ number }) => number).join(', ') }
        : null;
    },
  },
  'works-document': {
    source: 'R61',
    basis: 'seen',
    severity: 'warning',
    fields: [],
    check: ({ draft }) => elsewhere(draft, 'works'),
  },
  'justice-document': {
    source: 'R61',
    basis: 'seen',
    severity: 'warning',
    fields: [],
    check: ({ draft }) => elsewhere(draft, 'justice'),
  },
  'fuel-tax-document': {
    source: 'R61',
    basis: 'seen',
    severity: 'warning',
    fields: [],
    check: ({ draft }) => elsewhere(draft, 'fuel-tax'),
  },
} as const satisfies Record<string, Rule>;

/** The page calls itself something that goes to another application of the portal. */
function elsewhere({ seen }: Draft, application: Application): Verdict {
  const found = seen?.elsewhere;
  return found && applicationOf(found.cadre) === application ? { cadre: found.cadre, words: found.words } : null;
}
