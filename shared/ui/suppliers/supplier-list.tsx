/** The user's own structures, each with its defaults. */
import { newSupplier, type Supplier } from '../../core/supplier.ts';
import { PartyList } from '../book/party-list.tsx';
import { useParties } from '../book/use-parties.ts';
import { choiceText } from '../format-value.ts';
import { bookTexts } from '../i18n/book.ts';
import { language } from '../i18n/texts.ts';
import { useSession } from '../session.ts';
import { SupplierForm } from './supplier-form.tsx';

export const SupplierList = () => {
  const { suppliers } = useSession();
  const { list, keep, forget } = useParties(suppliers);
  const words = bookTexts.t.value.suppliers;
  return (
    <section class="book-section" aria-labelledby="suppliers-title" data-book="suppliers">
      <h2 id="suppliers-title">{words.title}</h2>
      <p class="hint">{words.help}</p>
      {list.length === 0 && <p class="empty">{words.none}</p>}
      <PartyList
        parties={list}
        blank={() => newSupplier('')}
        detail={defaultsOf}
        form={SupplierForm}
        add={words.add}
        keep={keep}
        forget={forget}
      />
    </section>
  );
};

const defaultsOf = ({ cadre, vatType, paymentMeans }: Supplier): string =>
  [cadre, vatType && choiceText(vatType, language.value), paymentMeans && choiceText(paymentMeans, language.value)]
    .filter(Boolean)
    .join(' · ');
