/** The VAT breakdown, to be read: the portal asks for it as an option only. */
import type { VatLine } from '../../core/fields.ts';
import { formatAmount, formatRate } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { controlId } from './go-to-field.ts';

export const VatTable = ({ lines }: { lines: VatLine[] }) => (
  <table class="vat" id={controlId('vatBreakdown')} tabIndex={-1}>
    <thead>
      <tr>
        <th scope="col">{t.value.check.rate}</th>
        <th scope="col">{t.value.check.base}</th>
        <th scope="col">{t.value.check.vat}</th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ rate, base, amount }) => (
        <tr key={`${rate}-${base}`}>
          <td>{formatRate(rate, language.value)}</td>
          <td>{formatAmount(base, language.value)}</td>
          <td>{formatAmount(amount, language.value)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
