/** « Ce que fera le portail » : what is to be expected of this file, before anything is uploaded. */
import { useSignal } from '@preact/signals';
import type { Page } from '../../core/document.ts';
import { isPdfFile } from '../../core/draft.ts';
import { type FieldForecast, foreseeFields } from '../../core/preflight/foresee-fields.ts';
import { type FileForecast, foreseeFile } from '../../core/preflight/foresee-file.ts';
import type { Desk } from '../desk.ts';
import { filledIn } from '../finding-text.ts';
import { formatValue } from '../format-value.ts';
import { preflightTexts } from '../i18n/preflight.ts';
import { t } from '../i18n/texts.ts';
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
          <FileLine key={forecast.fact} forecast={forecast} />
        ))}
      </ul>
      {isPdfFile(draft) && <FieldLines desk={desk} pages={pages.value} />}
    </details>
  );
};

/** The portal recognises the pages of a PDF; of an e-invoice by itself there are none. */
const FieldLines = ({ desk, pages }: { desk: Desk; pages: readonly Page[] | null }) => {
  const words = preflightTexts.t.value;
  return (
    <>
      <h3>{words.fields}</h3>
      {pages ? (
        <ul class="preflight-list">
          {foreseeFields(desk.draft.value, pages).map((forecast) => (
            <FieldLine key={forecast.field} forecast={forecast} desk={desk} />
          ))}
        </ul>
      ) : (
        <p class="hint">{words.loading}</p>
      )}
      <p class="hint preflight-template">{words.template}</p>
    </>
  );
};

const FileLine = ({ forecast: { fact, tone, params } }: { forecast: FileForecast }) => (
  <li class={`preflight-${tone}`} data-fact={fact}>
    {filledIn(preflightTexts.t.value.facts[fact], params)}
  </li>
);

const TONES: Partial<Record<FieldForecast['forecast'], string>> = {
  announced: 'good',
  'not-announced': 'care',
  glued: 'care',
};

const FieldLine = ({ forecast: { field, forecast, words }, desk }: { forecast: FieldForecast; desk: Desk }) => {
  const texts = preflightTexts.t.value;
  const value = desk.draft.value.fields[field]?.value;
  const [word] = words;
  const advised = (forecast === 'not-announced' || forecast === 'glued') && word !== undefined && value !== undefined;
  return (
    <li class={`preflight-${TONES[forecast] ?? 'note'}`} data-forecast={forecast} data-foreseen={field}>
      <strong>{t.value.fields[field]}</strong> {texts.forecasts[forecast]}
      {advised && (
        <span class="hint">
          {' '}
          {texts.advice(words.map((one) => `« ${one} »`).join(', '), `${word} : ${formatValue(field, value, 'fr')}`)}
        </span>
      )}
    </li>
  );
};
