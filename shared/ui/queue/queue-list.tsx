/** What is coming in, file by file, while it comes. */
import { draftTitle } from '../draft-title.ts';
import { t } from '../i18n/texts.ts';
import { Icon } from '../parts/icon.tsx';
import { routeHash } from '../router.ts';
import { useSession } from '../use-session.ts';
import type { Item, Queue } from './queue.ts';
import './queue.css';

export const QueueList = () => {
  const { queue } = useSession();
  const items = queue.items.value;
  if (items.length === 0) return null;
  const words = t.value.queue;
  const over = queue.over.value;
  return (
    <section class="queue" aria-labelledby="queue-title" data-over={over} data-count={items.length}>
      <div class="section-head">
        <h2 id="queue-title">{over < items.length ? words.title : words.titleDone}</h2>
        <p class="hint" role="status">
          {words.progress(over, items.length)}
        </p>
        {over < items.length ? (
          <button type="button" class="button quiet" onClick={queue.cancelAll}>
            {words.cancelAll}
          </button>
        ) : (
          <button type="button" class="button quiet" onClick={queue.clear}>
            {words.clear}
          </button>
        )}
      </div>
      <progress class="queue-progress" value={over} max={items.length} aria-label={words.title} />
      <ul class="queue-items">
        {items.map((item) => (
          <Line key={item.id} item={item} queue={queue} />
        ))}
      </ul>
    </section>
  );
};

const Line = ({ item, queue }: { item: Item; queue: Queue }) => {
  const words = t.value.queue;
  const { id, name, status, draftId } = item;
  return (
    <li class="queue-item" data-status={status}>
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

const Status = ({ item: { status, progress, twinId, why } }: { item: Item }) => {
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
  if (status !== 'reading' || !progress) return words.status[status];
  const { page, pageCount, share } = progress;
  const part = share ?? page / pageCount;
  return (
    <>
      {words.page(page, pageCount)} <progress value={part} max={1} aria-label={words.status.reading} />
    </>
  );
};
