/** Many drafts out of the stored one, past the program: reading thousands of files would take an hour. */
import type { Page } from 'puppeteer-core';

/** Of the stored drafts, one that was read. Copies bear the numbers N-0000…, every third is ready, every seventh deposited, and amounts differ. */
export const multiplyDraft = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('bordereau');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const moved = opening.result.transaction('drafts', 'readwrite');
          const drafts = moved.objectStore('drafts');
          const all = drafts.getAll();
          all.onsuccess = () => {
            const row = all.result.find(({ draft }) => draft.fields.invoiceNumber && draft.fields.totalGross);
            for (let at = 0; at < wanted; at += 1) {
              const copy = structuredClone(row);
              copy.id = copy.draft.id = `copy-${at}`;
              copy.updatedAt = copy.draft.updatedAt = new Date(1_700_000_000_000 + at * 60_000).toISOString();
              copy.draft.fields.invoiceNumber.value = `N-${String(at).padStart(4, '0')}`;
              copy.draft.fields.totalGross.value += 123_45 * (at % 23);
              if (at % 3 === 0) copy.draft.state = 'ready';
              if (at % 7 === 0) Object.assign(copy.draft, { state: 'deposited', depositedOn: '2026-11-02' });
              drafts.put(copy);
            }
          };
          moved.oncomplete = () => {
            opening.result.close();
            done();
          };
          moved.onabort = () => fail(moved.error ?? new Error('no draft to copy'));
        };
      }),
    count,
  );
