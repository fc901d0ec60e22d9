/** One supplier's defaults. */
import { useSignal } from '@preact/signals';
import { cadres, paymentMeans, vatTypes } from '../../core/fields.ts';
import type { Supplier } from '../../core/supplier.ts';
import { hasSiretShape } from '../../core/values/siret.ts';
import { plainSiret, SelectInput, siretProblem, TextInput } from '../book/party-fields.tsx';
import { choiceText } from '../format-value.ts';
import { bookTexts } from '../i18n/book.ts';
import { language } from '../i18n/texts.ts';

type Props = { supplier: Supplier; onSave: (supplier: Supplier) => void; onCancel: () => void };

const CHOICES = [
  ['cadre', cadres],
  ['vatType', vatTypes],
  ['paymentMeans', paymentMeans],
] as const;

export const SupplierForm = ({ supplier, onSave, onCancel }: Props) => {
  const now = useSignal(supplier);
  const words = bookTexts.t.value;
  const change = (part: Partial<Supplier>) => {
    now.value = { ...now.value, ...part };
  };
  const siret = plainSiret(now.value.siret);
  return (
    <form
      class="card party-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasSiretShape(siret)) onSave({ ...now.value, siret });
      }}
    >
      {supplier.siret === '' && (
        <TextInput
          label={words.recipients.siret}
          name="siret"
          value={now.value.siret}
          problem={siretProblem(now.value.siret)}
          onValue={(value) => change({ siret: value })}
        />
      )}
      <TextInput
        label={words.recipients.name}
        name="name"
        value={now.value.name}
        onValue={(name) => change({ name })}
      />
      {CHOICES.map(([field, codes]) => (
        <SelectInput
          key={field}
          label={words.suppliers[field]}
          name={field}
          value={now.value[field] ?? ''}
          options={[
            { value: '', text: words.suppliers.noDefault },
            ...codes.map((code) => ({ value: code, text: choiceText(code, language.value) })),
          ]}
          onValue={(code) => change({ [field]: codes.find((known) => known === code) ?? null })}
        />
      ))}
      <TextInput
        label={words.suppliers.bankLabel}
        name="bankLabel"
        value={now.value.bankLabel}
        onValue={(bankLabel) => change({ bankLabel })}
      />
      <TextInput
        label={words.suppliers.service}
        name="service"
        value={now.value.service}
        onValue={(service) => change({ service })}
      />
      <p class="actions">
        <button type="submit" class="button primary" disabled={!hasSiretShape(siret)}>
          {words.save}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
};
