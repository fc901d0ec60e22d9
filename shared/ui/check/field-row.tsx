/** One field: its value, where it comes from, how far to trust it, and what to do about it. */
import { type Signal, useSignal } from '@preact/signals';
import type { Draft, DraftEdit } from '../../core/draft.ts';
import { isSettled, trustIn } from '../../core/draft.ts';
import { type FieldName, fieldSpec } from '../../core/fields.ts';
import { type Finding, isBlocking } from '../../core/finding.ts';
import { formatValue } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { Icon } from '../parts/icon.tsx';
import { TrustMark } from '../parts/trust-mark.tsx';
import { EvidenceSource } from './evidence-source.tsx';
import { FieldEditor } from './field-editor.tsx';
import { FindingList } from './finding-list.tsx';
import { controlId } from './go-to-field.ts';
import type { PageImages } from './page-images.ts';
import { VatTable } from './vat-table.tsx';
import './field-row.css';

export type RowProps = {
  name: FieldName;
  draft: Draft;
  findings: readonly Finding[];
  images: PageImages;
  onEdit: (edit: DraftEdit, going?: boolean) => void;
  /** Called when a field is settled by a click: the next one can come. */
  onSettled: (name: FieldName) => void;
  /** Shows on the page where the value stands. */
  onShow: (name: FieldName) => void;
};

export const FieldRow = ({ name, draft, findings, images, onEdit, onSettled, onShow }: RowProps) => {
  const trust = trustIn(draft, name);
  const reading = draft.fields[name];
  const [sourceId, findingsId] = [`${controlId(name)}-source`, `${controlId(name)}-findings`];
  const worst = findings.some(isBlocking) ? 'error' : (findings[0]?.severity ?? '');
  const seen = isSettled(draft, name) || (draft.accepted?.includes(name) ?? false);
  const helped = useSignal(false);
  return (
    <div
      class="row"
      data-field={name}
      data-trust={trust}
      data-severity={worst}
      data-settled={seen ? '' : undefined}
      id={`row-${name}`}
    >
      <div class="row-head">
        <RowLabel name={name} missing={!reading} />
        <HelpButton name={name} open={helped} />
        <TrustMark trust={trust} confirmed={seen && reading?.evidence.kind !== 'user'} />
      </div>
      <div class="row-value">
        {name === 'vatBreakdown' ? (
          draft.fields.vatBreakdown && <VatTable lines={draft.fields.vatBreakdown.value} />
        ) : (
          <FieldEditor
            name={name}
            value={reading?.value}
            describedBy={`${sourceId} ${findingsId}`}
            onSet={(value, going) => onEdit({ kind: 'set', field: name, value }, going)}
            onClear={() => onEdit({ kind: 'clear', field: name })}
          />
        )}
        {trust === 'doubtful' && (
          <button
            type="button"
            class="button confirm"
            aria-label={`${t.value.check.confirm}, ${t.value.fields[name]}`}
            onClick={() => {
              onEdit({ kind: 'confirm', field: name });
              onSettled(name);
            }}
          >
            {t.value.check.confirm}
          </button>
        )}
      </div>
      {helped.value && (
        <p class="row-help" id={`${controlId(name)}-help`}>
          {t.value.help[name]}
        </p>
      )}
      <Alternatives {...{ name, draft, onEdit, onSettled }} />
      <FindingList findings={findings} id={findingsId} />
      <EvidenceSource id={sourceId} name={name} draft={draft} images={images} onEdit={onEdit} onShow={onShow} />
    </div>
  );
};

/** One sentence on what the portal means by the word. */
const HelpButton = ({ name, open }: { name: FieldName; open: Signal<boolean> }) => {
  const label = t.value.check.whatIs(t.value.fields[name]);
  return (
    <button
      type="button"
      class="icon-button help-button"
      aria-expanded={open.value}
      aria-controls={open.value ? `${controlId(name)}-help` : undefined}
      aria-label={label}
      title={label}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      <Icon name="help" size={18} />
    </button>
  );
};

const RowLabel = ({ name, missing }: { name: FieldName; missing: boolean }) => {
  const { kind, portalLabel, required } = fieldSpec(name);
  const words = t.value.fields[name];
  const text = (
    <>
      {words}
      {required && missing && <span class="required">{t.value.check.required}</span>}
      {language.value !== 'fr' && portalLabel && (
        <span class="portal-label" lang="fr">
          {portalLabel}
        </span>
      )}
    </>
  );
  if (kind === 'boolean' || kind === 'vatLines') {
    return (
      <span class="row-label" id={`${controlId(name)}-label`}>
        {text}
      </span>
    );
  }
  return (
    <label class="row-label" for={controlId(name)}>
      {text}
    </label>
  );
};

/** Enough to choose from, few enough to be read. */
const SHOWN = 4;

const Alternatives = ({
  name,
  draft,
  onEdit,
  onSettled,
}: Pick<RowProps, 'name' | 'draft' | 'onEdit' | 'onSettled'>) => {
  const reading = draft.fields[name];
  if (!reading || name === 'vatBreakdown' || reading.alternatives.length === 0) return null;
  if (trustIn(draft, name) === 'sure' && reading.evidence.kind !== 'user' && !draft.confirmed.includes(name))
    return null;
  return (
    <fieldset class="alternatives">
      <legend class="visually-hidden">{`${t.value.check.others} ${t.value.fields[name]}`}</legend>
      <span aria-hidden="true">{t.value.check.others}</span>
      {reading.alternatives.slice(0, SHOWN).map(({ value }, alternative) => (
        <button
          key={JSON.stringify(value)}
          type="button"
          class="chip"
          onClick={() => {
            onEdit({ kind: 'choose', field: name, alternative });
            onSettled(name);
          }}
        >
          {formatValue(name, value, language.value)}
        </button>
      ))}
    </fieldset>
  );
};
