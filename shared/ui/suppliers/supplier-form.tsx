/** One supplier's defaults. */
import { useSignal } from '@preact/signals';
import { cadres, paymentMeans, vatTypes } from '../../core/fields.ts';
import type { Supplier } from '../../core/supplier.ts';
import { SelectInput, TextInput } from '../book/party-fields.tsx';
import { PartyForm } from '../book/party-form.tsx';
import type { FormProps } from '../book/party-list.tsx';
import { choiceText } from '../format-value.ts';
import { bookTexts } from '../i18n/book.ts';
import { language } from '../i18n/texts.ts';

const CHOICES = [
  ['cadre', cadres],
  ['vatType', vatTypes],
  ['paymentMeans', paymentMeans],
] as const;

export const SupplierForm = ({ party, onSave, onCancel }: FormProps<Supplier>) => {
  const now = useSignal(party);
  const words = bookTexts.t.value;
  const change = (part: Partial<Supplier>) => {
    now.value = { ...now.value, ...part };
  };
  return (
    <PartyForm
      party={now.value}
      isNew={party.siret === ''}
      onChange={change}
      onSave={(siret) => onSave({ ...now.value, siret })}
      onCancel={onCancel}
    >
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
    </PartyForm>
  );
};
