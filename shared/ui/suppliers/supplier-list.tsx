/** The user's own structures, each with its defaults. */
import { useSignal } from '@preact/signals';
import { newSupplier, type Supplier } from '../../core/supplier.ts';
import { PartyLine } from '../book/party-line.tsx';
import { useParties } from '../book/use-parties.ts';
import { choiceText } from '../format-value.ts';
import { bookTexts } from '../i18n/book.ts';
import { language } from '../i18n/texts.ts';
import { useSession } from '../session.ts';
import { SupplierForm } from './supplier-form.tsx';

export const SupplierList = () => {
  const { suppliers } = useSession();
  const { list, keep, forget } = useParties(suppliers);
  const open = useSignal<string | null>(null);
  const words = bookTexts.t.value.suppliers;
  const close = () => {
    open.value = null;
  };
  const save = (supplier: Supplier) => {
    close();
    keep(supplier);
  };
  return (
    <section class="book-section" aria-labelledby="suppliers-title" data-book="suppliers">
      <h2 id="suppliers-title">{words.title}</h2>
      <p class="hint">{words.help}</p>
      {list.length === 0 && <p class="empty">{words.none}</p>}
      <ul class="book-list">
        {list.map((supplier) => (
          <li key={supplier.siret} data-party={supplier.siret}>
            {open.value === supplier.siret ? (
              <SupplierForm supplier={supplier} onSave={save} onCancel={close} />
            ) : (
              <PartyLine
                party={supplier}
                detail={defaultsOf(supplier)}
                onEdit={() => {
                  open.value = supplier.siret;
                }}
                onForget={() => forget(supplier)}
              />
            )}
          </li>
        ))}
      </ul>
      {open.value === 'new' ? (
        <SupplierForm supplier={newSupplier('')} onSave={save} onCancel={close} />
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            open.value = 'new';
          }}
        >
          {words.add}
        </button>
      )}
    </section>
  );
};

const defaultsOf = ({ cadre, vatType, paymentMeans }: Supplier): string =>
  [cadre, vatType && choiceText(vatType, language.value), paymentMeans && choiceText(paymentMeans, language.value)]
    .filter(Boolean)
    .join(' · ');
