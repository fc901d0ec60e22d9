/** One recipient, corrected: what it is called, what it asks for, its services. */
import { useSignal } from '@preact/signals';
import {
  type Asked,
  type DemandFlag,
  demandFlags,
  type Origin,
  type Recipient,
  type Service,
} from '../../core/recipient.ts';
import { SelectInput, TextInput } from '../book/party-fields.tsx';
import { PartyForm } from '../book/party-form.tsx';
import type { FormProps } from '../book/party-list.tsx';
import { originText } from '../demands/demand-text.ts';
import { today } from '../deposited/today.ts';
import { bookTexts } from '../i18n/book.ts';
import { t } from '../i18n/texts.ts';
import { Icon } from '../parts/icon.tsx';

export const RecipientForm = ({ party, onSave, onCancel }: FormProps<Recipient>) => {
  const now = useSignal(party);
  const words = bookTexts.t.value;
  const change = (part: Partial<Recipient>) => {
    now.value = { ...now.value, ...part };
  };
  return (
    <PartyForm
      party={now.value}
      isNew={party.siret === ''}
      onChange={change}
      onSave={(siret) =>
        onSave({ ...now.value, siret, services: now.value.services.filter(({ code }) => code.trim()) })
      }
      onCancel={onCancel}
    >
      {demandFlags.map((flag) => (
        <AskedInput
          key={flag}
          label={words.recipients[flag]}
          name={flag}
          value={now.value[flag]}
          origin={now.value.origins?.[flag]}
          onValue={(value) => change(withDemand(now.value, flag, value))}
        />
      ))}
      <Services services={now.value.services} onServices={(services) => change({ services })} />
    </PartyForm>
  );
};

/** What the user chooses is theirs; « on ne sait pas » is forgotten. */
const chosen = (value: Asked): Origin | undefined =>
  value === null ? undefined : { from: 'user', on: today(), invoice: '' };

const withDemand = (recipient: Recipient, flag: DemandFlag, value: Asked): Partial<Recipient> => ({
  [flag]: value,
  origins: { ...recipient.origins, [flag]: chosen(value) },
});

const askedCode = (value: Asked): string => (value === null ? '' : value ? 'yes' : 'no');
const askedOf = (code: string): Asked => (code === '' ? null : code === 'yes');

type AskedProps = {
  label: string;
  name: string;
  value: Asked;
  origin: Origin | undefined;
  onValue: (value: Asked) => void;
};

const AskedInput = ({ label, name, value, origin, onValue }: AskedProps) => (
  <SelectInput
    label={label}
    name={name}
    hint={originText(origin)}
    value={askedCode(value)}
    options={[
      { value: '', text: bookTexts.t.value.recipients.unknown },
      { value: 'yes', text: t.value.yes },
      { value: 'no', text: t.value.no },
    ]}
    onValue={(code) => onValue(askedOf(code))}
  />
);

const EMPTY: Service = { code: '', name: '', needsCommitment: null, active: null };

const Services = ({ services, onServices }: { services: Service[]; onServices: (services: Service[]) => void }) => {
  const words = bookTexts.t.value.recipients;
  const change = (at: number, part: Partial<Service>) =>
    onServices(services.map((service, index) => (index === at ? { ...service, ...part } : service)));
  return (
    <fieldset class="party-services">
      <legend>{words.services}</legend>
      {services.map((service, at) => (
        <div class="party-service" key={at}>
          <TextInput label={words.code} name="code" value={service.code} onValue={(code) => change(at, { code })} />
          <TextInput
            label={words.serviceName}
            name="service"
            value={service.name}
            onValue={(name) => change(at, { name })}
          />
          <AskedInput
            label={words.serviceCommitment}
            name="serviceCommitment"
            value={service.needsCommitment}
            origin={service.origin}
            onValue={(needsCommitment) => change(at, { needsCommitment, origin: chosen(needsCommitment) })}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={words.removeService(service.code)}
            title={words.removeService(service.code)}
            onClick={() => onServices(services.filter((_, index) => index !== at))}
          >
            <Icon name="bin" />
          </button>
        </div>
      ))}
      <button type="button" class="button" onClick={() => onServices([...services, EMPTY])}>
        {words.addService}
      </button>
    </fieldset>
  );
};
