/** The reading while it lasts, and why it gave nothing when it did not. */
import type { ReadingProblem } from '../../core/document.ts';
import type { Desk } from '../desk.ts';
import { problemText } from '../finding-text.ts';
import { language, t } from '../i18n/texts.ts';
import type { ReadingProgress } from '../read-draft.ts';

export const ReadingBanner = ({ desk }: { desk: Desk }) => {
  const progress = desk.progress.value;
  const { problem } = desk.draft.value;
  if (progress) return <Progress desk={desk} />;
  if (desk.stopped.value) return <Stopped desk={desk} why={t.value.check[desk.stopped.value]} remedy="" />;
  if (!problem) return null;
  const { text, remedy } = problemText(problem, language.value);
  return <Stopped desk={desk} why={text} remedy={remedy} />;
};

/** Of the file itself: read again, it would say the same. */
const LASTING: ReadonlySet<ReadingProblem | null> = new Set([
  ...(['empty-file', 'not-a-pdf', 'too-large', 'password', 'no-page'] as const),
  ...(['xml-unreadable', 'xml-unsafe', 'xml-not-invoice'] as const),
]);

const Progress = ({ desk }: { desk: Desk }) => {
  const now = desk.progress.value;
  const words = t.value.check;
  const known = now && now !== 'starting' ? now : null;
  return (
    <div class="banner banner-progress" role="status">
      <p>{known ? progressText(known) : words.reading}</p>
      <progress aria-label={words.reading} {...(known ? doneOf(known) : {})} />
      <button type="button" class="button" onClick={desk.cancel}>
        {words.cancel}
      </button>
    </div>
  );
};

/** A page that is a picture takes seconds, and says how far it is. */
const progressText = ({ page, pageCount, share }: ReadingProgress): string => {
  const words = t.value.check;
  return share === undefined
    ? words.readingPage(page, pageCount)
    : words.readingScan(page, pageCount, Math.round(100 * share));
};

const doneOf = ({ page, pageCount, share }: ReadingProgress): { value: number; max: number } =>
  share === undefined ? { value: page, max: pageCount } : { value: share, max: 1 };

const Stopped = ({ desk, why, remedy }: { desk: Desk; why: string; remedy: string }) => (
  <div class="banner banner-stopped" role="status" data-problem={desk.draft.value.problem ?? desk.stopped.value}>
    <p>
      {why} {remedy}
    </p>
    {(desk.stopped.value || !LASTING.has(desk.draft.value.problem)) && (
      <button type="button" class="button" onClick={() => void desk.read()}>
        {t.value.check.readAgain}
      </button>
    )}
  </div>
);
