/** Who the user invoices, and under which name: all of it kept on this machine. */
import { BOOK_FILE_NAME } from '../../storage/book-file.ts';
import { DirectorySection } from '../directory/directory-section.tsx';
import { bookTexts } from '../i18n/book.ts';
import { t } from '../i18n/texts.ts';
import { FileButton } from '../parts/file-button.tsx';
import { RecipientList } from '../recipients/recipient-list.tsx';
import { useSession } from '../session.ts';
import { SupplierList } from '../suppliers/supplier-list.tsx';
import { exportBook, importBook } from './move-book.ts';
import './book.css';

export const BookScreen = () => {
  const session = useSession();
  const words = bookTexts.t.value;
  return (
    <main id="main" tabIndex={-1} data-screen="book" class="screen narrow">
      <h1>{words.title}</h1>
      <p class="hint">{words.help}</p>
      <RecipientList />
      <SupplierList />
      <DirectorySection />
      <p class="actions">
        <button
          type="button"
          class="button"
          data-export={BOOK_FILE_NAME}
          onClick={() => void exportBook(session).catch(session.sayProblem)}
        >
          {words.file.export}
        </button>
        <FileButton
          accept=".json"
          class="quiet"
          onFiles={([file]) => file && void importBook(session, file).catch(session.sayProblem)}
        >
          {words.file.import}
        </FileButton>
      </p>
      <a class="button quiet" href="#/">
        {t.value.app.backHome}
      </a>
    </main>
  );
};
