/** The directory on this machine: what it holds, another in its place, or none. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { forgetSearcher } from '../../storage/directory/directory-client.ts';
import type { DirectoryAbout } from '../../storage/directory/directory-store.ts';
import type { ImportStep } from '../../storage/directory/import-directory.ts';
import { formatBytes, formatDay } from '../format-value.ts';
import { directoryTexts } from '../i18n/directory.ts';
import { language, t } from '../i18n/texts.ts';
import { FileButton } from '../parts/file-button.tsx';
import { useSession } from '../session.ts';
import { say } from '../toasts.ts';
import { type DirectoryWork, directoryWork, type Ended } from './directory-work.ts';
import { MappingForm } from './mapping-form.tsx';
import './directory.css';

export const DirectorySection = () => {
  const { directories, sayProblem } = useSession();
  const about = useSignal<DirectoryAbout | null>(null);
  const work = useSignal<DirectoryWork | null>(null);
  useEffect(
    () =>
      directories.watch((now) => {
        about.value = now;
      }, sayProblem),
    [directories],
  );
  useEffect(() => () => work.peek()?.cancel(), [work]);
  const words = directoryTexts.t.value;
  const open = (file: File) => {
    work.value = directoryWork(file, (ended) => {
      work.value = null;
      say(endText(ended));
    });
    work.value.look().catch(sayProblem);
  };
  const remove = () => {
    forgetSearcher();
    directories
      .remove()
      .then((gone) =>
        say(words.removed, { label: t.value.home.undo, run: () => void directories.putBack(gone).catch(sayProblem) }),
      )
      .catch(sayProblem);
  };
  return (
    <section class="book-section" aria-labelledby="directory-title" data-book="directory">
      <h2 id="directory-title">{words.title}</h2>
      <p class="hint">{words.help}</p>
      {about.value && <About about={about.value} />}
      {work.value ? (
        <UnderWay work={work.value} />
      ) : (
        <p class="actions">
          <FileButton
            accept=".xlsx,.csv,.txt,.xml"
            class={about.value ? '' : 'primary'}
            onFiles={([file]) => file && open(file)}
          >
            {about.value ? words.replace : words.open}
          </FileButton>
          {about.value && (
            <button type="button" class="button quiet" onClick={remove}>
              {words.remove}
            </button>
          )}
        </p>
      )}
    </section>
  );
};

const endText = (ended: Ended): string => {
  const words = directoryTexts.t.value;
  if (typeof ended === 'object') return words.done(ended.structures);
  return ended === 'cancelled' ? words.cancelled : words.problems[ended];
};

const About = ({ about: { day, structures, services, skipped, bytes } }: { about: DirectoryAbout }) => {
  const words = directoryTexts.t.value;
  const lines = [
    words.imported(formatDay(day, language.value)),
    words.counts(structures, services),
    ...(skipped > 0 ? [words.skipped(skipped)] : []),
    words.size(formatBytes(bytes, language.value)),
  ];
  return (
    <p class="directory-about" data-directory={structures}>
      {lines.join(' · ')}
    </p>
  );
};

const UnderWay = ({ work }: { work: DirectoryWork }) => {
  const words = directoryTexts.t.value;
  const now = work.now.value;
  if (now.at === 'choosing') return <MappingForm tables={now.tables} work={work} />;
  const { step } = now;
  const said = sayStep(step);
  return (
    <div class="directory-progress" data-step={step?.step ?? 'looking'}>
      <progress value={step && 'share' in step ? step.share : undefined} max={1} aria-label={said} />
      <span role="status">{said}</span>
      <button type="button" class="button quiet" onClick={work.cancel}>
        {words.cancel}
      </button>
    </div>
  );
};

const sayStep = (step: ImportStep | null): string => {
  const words = directoryTexts.t.value;
  if (!step) return words.looking;
  return step.step === 'storing' ? words.storing : words.reading(step.rows);
};
