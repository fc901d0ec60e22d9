/** Every field in the portal's order, with what shows it to be right. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { isAsked, isXmlFile } from '../../core/draft.ts';
import { type BlockName, blocks, type FieldName, fieldNames, fieldSpec } from '../../core/fields.ts';
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { useWide } from '../parts/use-wide.ts';
import { routeHash } from '../router.ts';
import { useSession } from '../session.ts';
import { CheckHeader } from './check-header.tsx';
import { FieldRow } from './field-row.tsx';
import { FileRemedy } from './file-remedy.tsx';
import { FindingList } from './finding-list.tsx';
import { focusField, nextToCheck } from './go-to-field.ts';
import { type PageImages, pageImages } from './page-images.ts';
import { PagePane } from './page-pane.tsx';
import { ReadingBanner } from './reading-banner.tsx';
import './check.css';

export const CheckScreen = ({ desk }: { desk: Desk }) => {
  const images = useMemo(() => pageImages(desk.file), [desk]);
  useEffect(() => () => images.close(), [images]);
  const focused = useSignal<FieldName | null>(null);
  const wide = useWide();
  const unread = desk.draft.value.state === 'unread';
  const goNext = (from: FieldName | null) => {
    const next = nextToCheck(desk.toCheck.peek(), from);
    if (next) focusField(next);
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
    >
      <CheckHeader desk={desk} onNext={() => goNext(focused.value)} />
      <ReadingBanner desk={desk} />
      {!(unread && desk.progress.value) && (
        <div class="check-columns">
          <div class="check-fields">
            {desk.toCheck.value.length > 0 && <p class="hint keys">{t.value.check.enterHint}</p>}
            <FindingList
              findings={desk.findings.value.filter(({ fields }) => fields.length === 0)}
              remedyFor={(rule) => <FileRemedy rule={rule} desk={desk} />}
            />
            {blocks.map((block) => (
              <Block key={block} block={block} desk={desk} images={images} onSettled={goNext} />
            ))}
            <NextSteps desk={desk} />
          </div>
          {wide.value && !isXmlFile(desk.draft.value) && <PagePane desk={desk} focused={focused} images={images} />}
        </div>
      )}
    </main>
  );
};

type BlockProps = { block: BlockName; desk: Desk; images: PageImages; onSettled: (name: FieldName) => void };

const Block = ({ block, desk, images, onSettled }: BlockProps) => (
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
        />
      ))}
  </section>
);

const NextSteps = ({ desk }: { desk: Desk }) => {
  const { surface } = useSession();
  const { id } = desk.draft.value;
  return (
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
  );
};

const fieldOf = (target: EventTarget | null): FieldName | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
  return fieldNames.find((name) => name === row?.dataset.field) ?? null;
};

/** Ctrl+Z belongs to the text while it is being typed, to the draft once it is not. */
const handleKey = (event: KeyboardEvent, desk: Desk, goNext: (from: FieldName) => void): void => {
  const { target, key } = event;
  const field = fieldOf(target);
  if (key === 'Enter' && field && isControl(target)) {
    event.preventDefault();
    goNext(field);
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || isBeingTyped(target)) return;
  const letter = key.toLowerCase();
  const act = letter === 'y' || (letter === 'z' && event.shiftKey) ? desk.redo : letter === 'z' ? desk.undo : null;
  if (!act) return;
  event.preventDefault();
  act();
};

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

const isBeingTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset.typing !== undefined;
