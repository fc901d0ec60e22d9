import { describe, expect, it } from 'vitest';
import { createQueue, type Found, type Work } from './queue.ts';

type Source = { name: string };
const NOTHING: Found = { twinId: null, problem: null };
const named = (...names: string[]): Source[] => names.map((name) => ({ name }));

/** A shelf in memory that notes what is asked of it, in order. */
const fakeWork = (given: Partial<Work<Source>> = {}) => {
  const asked: string[] = [];
  const work: Work<Source> = {
    store: async ({ name }) => {
      asked.push(`store ${name}`);
      return { draftId: name, known: name === 'twin' };
    },
    read: async (draftId) => {
      asked.push(`read ${draftId}`);
      return NOTHING;
    },
    explain: String,
    ...given,
  };
  return { asked, work };
};

describe('the queue', () => {
  it('stores every file before it reads the first', async () => {
    const { asked, work } = fakeWork();
    await createQueue(work).add(named('a', 'b'));
    expect(asked).toEqual(['store a', 'store b', 'read a', 'read b']);
  });

  it('does not read again what is already here, and says where it is', async () => {
    const { asked, work } = fakeWork();
    const queue = createQueue(work);
    await queue.add(named('twin'));
    expect(asked).toEqual(['store twin']);
    expect(queue.items.value).toMatchObject([{ status: 'known', twinId: 'twin' }]);
  });

  it('gives up one reading when asked, reads the next, and reads the first again when asked', async () => {
    let patient = true;
    const { work } = fakeWork({
      read: async (draftId, { signal }) => {
        if (draftId === 'slow' && patient) {
          await new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
        }
        return NOTHING;
      },
    });
    const queue = createQueue(work);
    const over = queue.add(named('slow', 'quick'));
    const stop = queue.items.subscribe(([first]) => first?.status === 'reading' && queue.cancel(first.id));
    await over;
    stop();
    expect(queue.items.value.map(({ status }) => status)).toEqual(['cancelled', 'done']);
    patient = false;
    await queue.retry(queue.items.value[0]?.id ?? 0);
    expect(queue.items.value.map(({ status }) => status)).toEqual(['done', 'done']);
  });

  it('says of a file that was read in vain why it gave nothing', async () => {
    const { work } = fakeWork({ read: async () => ({ twinId: null, problem: 'password' }) });
    const queue = createQueue(work);
    await queue.add(named('closed'));
    expect(queue.items.value).toMatchObject([{ status: 'done', problem: 'password' }]);
  });

  it('takes up again what was cancelled', async () => {
    const { asked, work } = fakeWork();
    const queue = createQueue(work);
    const over = queue.add(named('a', 'b'));
    queue.cancelAll();
    await over;
    expect(queue.items.value.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    await queue.resume();
    expect(queue.items.value.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(asked).toEqual(['store a', 'store b', 'read a', 'read b']);
  });

  it('takes files that come while it works', async () => {
    const { asked, work } = fakeWork();
    const queue = createQueue(work);
    await Promise.all([queue.add(named('a')), queue.add(named('b'))]);
    expect(asked.filter((one) => one.startsWith('read'))).toEqual(['read a', 'read b']);
  });

  it('says why one failed and goes on; what is over can be cleared away', async () => {
    const { work } = fakeWork({
      store: ({ name }) =>
        name === 'bad' ? Promise.reject(new Error('full')) : Promise.resolve({ draftId: name, known: false }),
    });
    const queue = createQueue(work);
    await queue.add(named('bad', 'good'));
    expect(queue.items.value).toMatchObject([{ status: 'failed', why: 'Error: full' }, { status: 'done' }]);
    queue.clear();
    expect(queue.items.value).toEqual([]);
  });
});
