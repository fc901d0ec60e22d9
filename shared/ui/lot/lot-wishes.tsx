/** What the e-invoice is to say: how much of the invoice, and why some of it bears no VAT. */
import type { Signal } from '@preact/signals';
import { type Exemption, exemptions, type Profile, profiles } from '../../core/facturx/e-invoice.ts';
import { t } from '../i18n/texts.ts';

type Props = {
  profile: Signal<Profile>;
  exemption: Signal<Exemption | null>;
  asksWhy: boolean;
  onChange: () => void;
};

export const LotWishes = ({ profile, exemption, asksWhy, onChange }: Props) => {
  const words = t.value.facturx;
  return (
    <div class="lot-wishes">
      <fieldset class="lot-profiles">
        <legend>{words.profile}</legend>
        {profiles.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="profile"
              value={each}
              checked={profile.value === each}
              onChange={() => {
                profile.value = each;
                onChange();
              }}
            />
            <span>
              <strong>{each}</strong> {words.profiles[each]}
            </span>
          </label>
        ))}
      </fieldset>
      {asksWhy && profile.value !== 'MINIMUM' && (
        <label class="lot-why">
          <span>{words.why}</span>
          <select
            class="control"
            value={exemption.value ?? ''}
            onChange={({ currentTarget }) => {
              exemption.value = exemptions.find((each) => each === currentTarget.value) ?? null;
              onChange();
            }}
          >
            <option value="">{t.value.check.choose}</option>
            {exemptions.map((each) => (
              <option key={each} value={each}>
                {words.exemptions[each]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
};
