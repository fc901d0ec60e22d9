/** Every field in the portal's order, with what shows it to be right. */
import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isAsked, isXmlFile } from '../../core/draft.ts';
import { type BlockName, blocks, type FieldName, fieldNames, fieldSpec } from '../../core/fields.ts';
import { Refused } from '../demands/refused.tsx';
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { useWide } from '../parts/use-wide.ts';
import { Preflight } from '../preflight/preflight.tsx';
import { SplitButton } from '../preflight/split-button.tsx';
import { RecipientPicker } from '../recipients/recipient-picker.tsx';
import { routeHash } from '../router.ts';
import { useSession } from '../use-session.ts';
import { XmlDetails, XmlView } from '../xml-view/xml-view.tsx';
import { CheckHeader } from './check-header.tsx';
import { FieldRow } from './field-row.tsx';
import { FileRemedy } from './file-remedy.tsx';
import { FindingList } from './finding-list.tsx';
import { focusField, focusNextStep, nextToCheck } from './go-to-field.ts';
import { type PageImages, pageImages } from './page-images.ts';
import { PagePane } from './page-pane.tsx';
import { PageSheet } from './page-sheet.tsx';
import { ReadingBanner } from './reading-banner.tsx';
import { ScanCopyChoice } from './scan-copy-choice.tsx';
import './check.css';

export const CheckScreen = ({ desk }: { desk: Desk }) => {
  const images = useMemo(() => pageImages(desk.file), [desk]);
  useEffect(() => () => images.close(), [images]);
  const focused = useSignal<FieldName | null>(null);
  const hovered = useSignal<FieldName | null>(null);
  useSignalEffect(() => markHovered(hovered.value));
  useSteps(desk);
  const wide = useWide();
  const sheet = useSignal(false);
  const { draft, progress, toCheck } = desk;
  const paged = !isXmlFile(draft.value);
  const goNext = (from: FieldName | null) => {
    const left = toCheck.peek();
    const next = nextToCheck(left, from);
    if (next) focusField(next);
    else if (left.length === 0) focusNextStep();
  };
  const pane = { desk, focused, hovered, images };
  const showOn = (name: FieldName) => {
    focused.value = name;
    if (wide.peek()) focusField(name);
    else sheet.value = true;
  };
  return (
    <main
      id="main"
      tabIndex={-1}
      data-screen="check"
      class="screen check"
      onKeyDown={(event) => handleKey(event, desk, goNext)}
      onFocusIn={({ target }) => {
        focused.value = fieldOf(target) ?? focused.value;
      }}
      onPointerOver={({ target }) => {
        hovered.value = fieldOf(target);
      }}
    >
      <CheckHeader
        desk={desk}
        onNext={() => goNext(focused.value)}
        onPage={wide.value || !paged ? null : () => setTo(sheet, true)}
      />
      <ReadingBanner desk={desk} />
      {!(draft.value.state === 'unread' && draft.value.pageCount === 0 && progress.value) && (
        <div class="check-columns">
          <Fields
            desk={desk}
            images={images}
            onSettled={goNext}
            onShow={showOn}
            xml={draft.value.traits.embeddedXml && (paged || !wide.value)}
          />
          {wide.value && (paged ? <PagePane {...pane} /> : <XmlView desk={desk} />)}
        </div>
      )}
      {sheet.value && <PageSheet {...pane} onClose={() => setTo(sheet, false)} />}
    </main>
  );
};

/** What a step back or forth changed comes in sight; the focus goes there too, unless a button holds it. */
const useSteps = ({ stepped }: Desk): void => {
  const before = useRef(stepped.peek());
  useSignalEffect(() => {
    const step = stepped.value;
    if (!step || step === before.current) return;
    if (document.activeElement?.closest('.row')) focusField(step.field);
    else document.getElementById(`row-${step.field}`)?.scrollIntoView({ block: 'nearest' });
  });
};

const setTo = (flag: Signal<boolean>, value: boolean): void => {
  flag.value = value;
};

type Shared = {
  desk: Desk;
  images: PageImages;
  onSettled: (name: FieldName) => void;
  onShow: (name: FieldName) => void;
  /** The e-invoice is not shown beside the fields already. */
  xml: boolean;
};

const Fields = (shared: Shared) => {
  const { desk } = shared;
  return (
    <div class="check-fields">
      {desk.toCheck.value.length > 0 && <p class="hint keys">{t.value.check.enterHint}</p>}
      <FindingList
        findings={desk.findings.value.filter(({ fields }) => fields.length === 0)}
        remedyFor={(rule) =>
          rule === 'several-invoices' ? <SplitButton desk={desk} /> : <FileRemedy rule={rule} desk={desk} />
        }
      />
      {shared.xml && <XmlDetails desk={desk} />}
      {blocks.map((block) => (
        <Block key={block} block={block} {...shared} />
      ))}
      <ScanCopyChoice desk={desk} />
      <Preflight desk={desk} />
      <NextSteps desk={desk} />
    </div>
  );
};

const Block = ({ block, desk, images, onSettled, onShow }: Omit<Shared, 'xml'> & { block: BlockName }) => (
  <section class="block" aria-labelledby={`block-${block}`}>
    <h2 id={`block-${block}`}>{t.value.blocks[block]}</h2>
    {fieldNames
      .filter((name) => fieldSpec(name).block === block && isAsked(desk.draft.value, name))
      .map((name) => (
        <FieldRow
          key={name}
          name={name}
          draft={desk.draft.value}
          findings={desk.findings.value.filter(({ fields }) => fields.includes(name))}
          images={images}
          onEdit={desk.edit}
          onSettled={onSettled}
          onShow={onShow}
        />
      ))}
    {block === 'recipient' && <RecipientPicker desk={desk} />}
  </section>
);

const NextSteps = ({ desk }: { desk: Desk }) => {
  const { surface } = useSession();
  const { id, state } = desk.draft.value;
  return (
    <>
      {(state === 'filled' || state === 'deposited') && <Refused desk={desk} />}
      <p class="actions next-steps">
        {surface.portal && (
          <a class="button primary" href={routeHash({ screen: 'fill', id })}>
            {t.value.check.toFill}
          </a>
        )}
        <a class={`button ${surface.portal ? '' : 'primary'}`} href={routeHash({ screen: 'copy', id })}>
          {t.value.check.toCopy}
        </a>
      </p>
    </>
  );
};

const fieldOf = (target: EventTarget | null): FieldName | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
  return fieldNames.find((name) => name === row?.dataset.field) ?? null;
};

/** The row of the field under the mouse, or whose words are: no need to draw them all anew for that. */
const markHovered = (name: FieldName | null): void => {
  for (const row of document.querySelectorAll('.row[data-hovered]')) row.removeAttribute('data-hovered');
  if (name) document.getElementById(`row-${name}`)?.setAttribute('data-hovered', '');
};

/** Enter goes on; with Ctrl it accepts all that is sure. */
const handleKey = (event: KeyboardEvent, desk: Desk, goNext: (from: FieldName | null) => void): void => {
  const { target, key } = event;
  if (key !== 'Enter' || event.defaultPrevented) return;
  const field = fieldOf(target);
  if (event.ctrlKey || event.metaKey) desk.acceptSure();
  else if (!field || !isControl(target)) return;
  event.preventDefault();
  goNext(field);
};

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
