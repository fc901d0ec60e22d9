/** The book out to a file and in from one; what comes in completes what is here, and never replaces it. */
import { mergeRecipients } from '../../core/book/merge-recipients.ts';
import { packBook, unpackBook } from '../../storage/book-file.ts';
import { download } from '../download.ts';
import { bookTexts } from '../i18n/book.ts';
import type { Session } from '../session.ts';
import { say } from '../toasts.ts';

export const exportBook = async ({ recipients, suppliers }: Session): Promise<void> => {
  download(packBook({ recipients: await recipients.list(), suppliers: await suppliers.list() }));
};

export const importBook = async ({ recipients, suppliers }: Session, file: File): Promise<void> => {
  const words = bookTexts.t.value.file;
  const book = await unpackBook(file);
  if ('problem' in book) {
    say(words[book.problem]);
    return;
  }
  const [kept, mine] = [await recipients.list(), await suppliers.list()];
  await recipients.keepAll(
    book.recipients.map((one) => {
      const here = kept.find(({ siret }) => siret === one.siret);
      return here ? mergeRecipients(here, one) : one;
    }),
  );
  await suppliers.keepAll(book.suppliers.filter(({ siret }) => !mine.some((one) => one.siret === siret)));
  say(words.imported(book.recipients.length, book.suppliers.length));
};
