/** « Ce que fera le portail » : what is to be expected of this file, before anything is uploaded. */
import { useSignal } from '@preact/signals';
import type { Page } from '../../core/document.ts';
import { type Draft, isPdfFile } from '../../core/draft.ts';
import type { FieldName } from '../../core/fields.ts';
import { type FieldForecast, foreseeFields } from '../../core/preflight/foresee-fields.ts';
import { type FileForecast, foreseeFile } from '../../core/preflight/foresee-file.ts';
import type { Desk } from '../desk.ts';
import { filledIn } from '../finding-text.ts';
import { formatBytes, formatValue } from '../format-value.ts';
import { preflightTexts } from '../i18n/preflight.ts';
import { language, t } from '../i18n/texts.ts';
import './preflight.css';

export const Preflight = ({ desk }: { desk: Desk }) => {
  const pages = useSignal<Page[] | null>(null);
  const words = preflightTexts.t.value;
  const draft = desk.draft.value;
  // Pictures are not read again for this: the portal reads nothing in them.
  const load = async (): Promise<void> => {
    pages.value ??= draft.traits.hasText ? await desk.words().catch(() => []) : [];
  };
  return (
    <details class="preflight" data-preflight="" onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      <summary>{words.title}</summary>
      <p class="hint">{words.help}</p>
      <h3>{words.file}</h3>
      <ul class="preflight-list">
        {foreseeFile(draft).map((forecast) => (
          <FileLine key={forecast.fact} forecast={forecast} size={formatBytes(draft.file.size, language.value)} />
        ))}
      </ul>
      {isPdfFile(draft) && <FieldLines desk={desk} pages={pages.value} />}
    </details>
  );
};

/** The portal recognises the pages of a PDF; of an e-invoice by itself there are none. */
const FieldLines = ({ desk, pages }: { desk: Desk; pages: readonly Page[] | null }) => {
  const words = preflightTexts.t.value;
  const draft = desk.draft.value;
  const foreseen = pages ? foreseeFields(draft, pages) : [];
  const advised = foreseen.filter((forecast) => isAdvised(forecast, draft));
  const others = foreseen.filter((forecast) => !isAdvised(forecast, draft));
  return (
    <>
      <h3>{words.fields}</h3>
      {pages ? (
        <ul class="preflight-list">
          {advised.map((forecast) => (
            <Advice key={forecast.field} forecast={forecast} desk={desk} />
          ))}
          {[...Map.groupBy(others, ({ forecast }) => forecast)].map(([forecast, of]) => (
            <Fields key={forecast} forecast={forecast} fields={of.map(({ field }) => field)} />
          ))}
        </ul>
      ) : (
        <p class="hint">{words.loading}</p>
      )}
      <p class="hint preflight-template">{words.template}</p>
    </>
  );
};

const FileLine = ({ forecast: { fact, tone, params }, size }: { forecast: FileForecast; size: string }) => (
  <li class={`preflight-${tone}`} data-fact={fact}>
    {filledIn(preflightTexts.t.value.facts[fact], { ...params, size })}
  </li>
);

const TONES: Partial<Record<FieldForecast['forecast'], string>> = {
  announced: 'good',
  'not-announced': 'care',
  glued: 'care',
};

/** Something can be done about it, in the invoice's template. */
const isAdvised = ({ field, forecast, words }: FieldForecast, draft: Draft): boolean =>
  (forecast === 'not-announced' || forecast === 'glued') && words.length > 0 && draft.fields[field] !== undefined;

const Advice = ({ forecast: { field, forecast, words }, desk }: { forecast: FieldForecast; desk: Desk }) => {
  const texts = preflightTexts.t.value;
  const value = desk.draft.value.fields[field]?.value ?? '';
  return (
    <li class={`preflight-${TONES[forecast] ?? 'note'}`} data-forecast={forecast} data-foreseen={field}>
      <strong>{t.value.fields[field]}</strong> {texts.forecasts[forecast]}{' '}
      <span class="hint">
        {texts.advice(words.map((one) => `« ${one} »`).join(', '), `${words[0]} : ${formatValue(field, value, 'fr')}`)}
      </span>
    </li>
  );
};

type FieldsProps = { forecast: FieldForecast['forecast']; fields: readonly FieldName[] };

/** What is said of many is said once. */
const Fields = ({ forecast, fields }: FieldsProps) => (
  <li class={`preflight-${TONES[forecast] ?? 'note'}`}>
    <strong>{preflightTexts.t.value.forecasts[forecast]}</strong>
    {fields.map((field, at) => (
      <span key={field} data-foreseen={field} data-forecast={forecast}>
        {at > 0 && ', '}
        {t.value.fields[field]}
      </span>
    ))}
  </li>
);
