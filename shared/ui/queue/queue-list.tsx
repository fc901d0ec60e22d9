/** What is coming in, file by file, while it comes. */
import { useEffect, useRef } from 'preact/hooks';
import { draftTitle } from '../draft-title.ts';
import { problemText } from '../finding-text.ts';
import { language, t } from '../i18n/texts.ts';
import { keepFocus } from '../keep-focus.ts';
import { Icon } from '../parts/icon.tsx';
import { routeHash } from '../router.ts';
import { useSession } from '../use-session.ts';
import type { Item, Queue } from './queue.ts';
import './queue.css';

export const QueueList = () => {
  const { queue } = useSession();
  const items = queue.items.value;
  const list = useRef<HTMLUListElement>(null);
  const reading = items.findIndex(({ status }) => status === 'reading');
  useEffect(() => follow(list.current, reading), [reading]);
  if (items.length === 0) return null;
  const words = t.value.queue;
  const over = queue.over.value;
  const underWay = over < items.length;
  const clear = () => {
    queue.clear();
    keepFocus();
  };
  return (
    <section class="queue" aria-labelledby="queue-title" data-over={over} data-count={items.length}>
      <div class="section-head">
        <h2 id="queue-title">{underWay ? words.title : words.titleDone}</h2>
        <p class="hint" role="status">
          {underWay ? words.progress(over, items.length) : endsText(items)}
        </p>
        <p class="queue-acts">
          {!underWay && items.some(({ status }) => status === 'cancelled') && (
            <button type="button" class="button quiet" onClick={() => void queue.resume()}>
              {words.resume}
            </button>
          )}
          {/* One button for both: pressed by keyboard, it keeps the focus when the reading ends. */}
          <button type="button" class="button quiet queue-end" onClick={underWay ? queue.cancelAll : clear}>
            {underWay ? words.cancelAll : words.clear}
          </button>
        </p>
      </div>
      {underWay && <progress class="queue-progress" value={over} max={items.length} aria-label={words.title} />}
      <ul class="queue-items" ref={list}>
        {items.map((item) => (
          <Line key={item.id} item={item} queue={queue} />
        ))}
      </ul>
    </section>
  );
};

/** The one being read stays in sight, unless somebody is busy in the list. */
const follow = (list: HTMLElement | null, at: number): void => {
  const above = list?.children[Math.max(0, at - 1)];
  if (!list || at < 0 || !(above instanceof HTMLElement) || list.matches(':hover, :focus-within')) return;
  list.scrollTop = above.offsetTop - list.offsetTop;
};

/** « 6 lues · 27 annulées »: only what there is. */
const endsText = (items: readonly Item[]): string => {
  const count = (is: (item: Item) => boolean) => items.filter(is).length;
  const counts = {
    read: count(({ status, problem }) => status === 'done' && !problem),
    known: count(({ status }) => status === 'known'),
    unread: count(({ status, problem }) => status === 'failed' || problem !== null),
    cancelled: count(({ status }) => status === 'cancelled'),
  };
  const { ends } = t.value.queue;
  return (['read', 'known', 'unread', 'cancelled'] as const)
    .filter((end) => counts[end] > 0)
    .map((end) => ends[end](counts[end]))
    .join(' · ');
};

const Line = ({ item, queue }: { item: Item; queue: Queue }) => {
  const words = t.value.queue;
  const { id, name, status, draftId } = item;
  return (
    <li class="queue-item" data-status={status} data-problem={item.problem ?? undefined}>
      <span class="queue-name">
        {draftId ? <a href={routeHash({ screen: 'check', id: draftId })}>{name}</a> : name}
      </span>
      <span class="queue-status">
        <Status item={item} />
      </span>
      {(status === 'waiting' || status === 'reading') && (
        <button type="button" class="icon-button" aria-label={words.cancel(name)} onClick={() => queue.cancel(id)}>
          <Icon name="close" />
        </button>
      )}
      {(status === 'cancelled' || (status === 'failed' && draftId)) && (
        <button type="button" class="link" aria-label={words.retryThat(name)} onClick={() => void queue.retry(id)}>
          {words.retry}
        </button>
      )}
    </li>
  );
};

const Status = ({ item: { status, progress, draftId, twinId, why, problem } }: { item: Item }) => {
  const { shelf } = useSession();
  const words = t.value.queue;
  const twin = shelf.value?.drafts.find(({ id }) => id === twinId);
  if (twin) {
    return (
      <>
        {status === 'known' ? words.sameFile : words.sameNumber}{' '}
        <a href={routeHash({ screen: 'check', id: twin.id })}>{draftTitle(twin)}</a>
        {` (${t.value.states[twin.state]})`}
      </>
    );
  }
  if (status === 'failed') return why;
  if (status === 'cancelled' && !draftId) return words.status.unkept;
  if (problem) return problemText(problem, language.value).text;
  if (status !== 'reading' || !progress) return words.status[status];
  const { page, pageCount, share } = progress;
  const part = share ?? page / pageCount;
  return (
    <>
      {words.page(page, pageCount)} <progress value={part} max={1} aria-label={words.status.reading} />
    </>
  );
};
