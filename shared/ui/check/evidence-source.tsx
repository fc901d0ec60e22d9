/** Where a value comes from: the piece of the page, the place in the XML, the fields it follows from, or the user. */
import type { Draft, DraftEdit } from '../../core/draft.ts';
import { type FieldName, fieldSpec } from '../../core/fields.ts';
import type { Evidence } from '../../core/reading.ts';
import { bookTexts } from '../i18n/book.ts';
import { t } from '../i18n/texts.ts';
import { marksOf } from './evidence-boxes.ts';
import { EvidenceSnippet } from './evidence-snippet.tsx';
import type { PageImages } from './page-images.ts';

type Props = {
  id: string;
  name: FieldName;
  draft: Draft;
  images: PageImages;
  onEdit: (edit: DraftEdit) => void;
  onShow: (name: FieldName) => void;
};

export const EvidenceSource = ({ id, name, draft, images, onEdit, onShow }: Props) => {
  const evidence = draft.fields[name]?.evidence;
  const marks = marksOf(evidence);
  const emptied = !evidence && draft.cleared?.[name] !== undefined;
  return (
    <div class="source" id={id} data-evidence={evidence?.kind ?? 'none'}>
      {marks ? (
        <EvidenceSnippet marks={marks} images={images} onShow={() => onShow(name)} />
      ) : (
        <span>{sourceText(name, evidence, emptied)}</span>
      )}
      {evidence?.kind === 'xml' && <XmlPath path={evidence.path.replaceAll('/', ' › ')} />}
      {marks && <Remembered evidence={evidence} />}
      {emptied && (
        <button type="button" class="link" onClick={() => onEdit({ kind: 'restore', field: name })}>
          {t.value.check.restore}
        </button>
      )}
    </div>
  );
};

/** On one line, whatever its length: its end says most. */
const XmlPath = ({ path }: { path: string }) => (
  <span class="xml-path" title={path}>
    <bdi>{path}</bdi>
  </span>
);

/** « Comme vous l’avez montré… »: a value found by what the user once taught says so. */
const Remembered = ({ evidence }: { evidence: Evidence | undefined }) => {
  const [, side, label = ''] = /^memory:(left|above|place):?(.*)$/.exec(ruleOf(evidence)) ?? [];
  if (!side) return ruleOf(evidence) === 'pointed' ? <span>{t.value.check.pointing.pointed}</span> : null;
  return <span data-remembered="">{t.value.check.remembered(side as 'left' | 'above' | 'place', label)}</span>;
};

const ruleOf = (evidence: Evidence | undefined): string => (evidence && 'rule' in evidence ? evidence.rule : '');

const sourceText = (name: FieldName, evidence: Evidence | undefined, emptied: boolean): string => {
  const words = t.value.check;
  if (!evidence) return emptied ? words.emptied : '';
  if (evidence.kind === 'xml') return words.xml(fieldSpec(name).term);
  if (evidence.kind === 'user') return words.typed;
  if (evidence.kind === 'known') return bookTexts.t.value.evidence[evidence.source];
  if (evidence.kind !== 'derived') return words.readAs;
  const known = words.derivations[evidence.rule];
  if (known) return known;
  const from = evidence.from.map((field) => t.value.fields[field]).join(', ');
  return from ? words.derived(from) : words.derivedAlone;
};
