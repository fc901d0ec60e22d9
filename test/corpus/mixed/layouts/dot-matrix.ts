/** A line printer: one fixed-width font, capitals without accents, the title letter-spaced, rules made of dashes. */
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { withPdfLib } from '../pens/with-pdf-lib.ts';
import { dated, inFours, loud, money, percent } from '../spelling.ts';
import { amountOf, type TotalWords, taxed, totalRows, totalsOf } from '../totals.ts';

const WIDTH = 86;
const amount = money('');
const date = dated('/', { short: true });
const RULE = '-'.repeat(WIDTH);

const totals: TotalWords = { net: 'TOTAL H.T.', vat: 'TOTAL T.V.A.', gross: 'TOTAL T.T.C.', due: 'NET A PAYER EUR' };

export const dotMatrix: Layout = {
  totals,
  vatTable: true,
  print: (invoice) =>
    withPdfLib((pen) => {
      const rows = [...head(invoice), ...body(invoice), ...foot(invoice)];
      for (const [index, row] of rows.entries())
        pen.text(40, 50 + index * 12.5, loud(row), { size: 9.5, font: 'mono' });
    }),
};

const head = ({ seller, buyer, references, number, date: day, type, showsBuyerSiret }: MixedInvoice): string[] => [
  `${seller.name.padEnd(50)}${[...(type === 'invoice' ? 'FACTURE' : 'AVOIR')].join(' ')}`,
  ...seller.address,
  `TEL ${seller.phone}`,
  `SIRET ${seller.siret}   APE ${seller.activity}   TVA ${seller.vat}`,
  '',
  `NO ${number.padEnd(14)}DATE ${date(day)}`,
  '',
  ...[buyer.name, ...buyer.address].map((row) => ' '.repeat(42) + row),
  '',
  ...(showsBuyerSiret ? [`${'SIRET CLIENT'.padEnd(18)}: ${buyer.siret}`] : []),
  ...references.map(({ label, value }) => `${label.padEnd(18)}: ${value}`),
  RULE,
];

const body = ({ lines }: MixedInvoice): string[] => [
  `${'DESIGNATION'.padEnd(40)}${'QTE'.padStart(8)}${'PX UNIT'.padStart(12)}${'TVA'.padStart(8)}${'MONTANT HT'.padStart(18)}`,
  RULE,
  ...lines.map(
    (line) =>
      line.label.padEnd(40) +
      String(line.quantity).padStart(8) +
      amount(line.unit).padStart(12) +
      percent(line.rate, 2).padStart(8) +
      amount(amountOf(line)).padStart(18),
  ),
  RULE,
];

const foot = (invoice: MixedInvoice): string[] => [
  `${'TAUX'.padStart(8)}${'BASE HT'.padStart(14)}${'MT TVA'.padStart(12)}`,
  ...taxed(totalsOf(invoice)).map(
    ({ rate, base, amount: vat }) =>
      percent(rate, 2).padStart(8) + amount(base).padStart(14) + amount(vat).padStart(12),
  ),
  '',
  ...totalRows(invoice, totals).map(
    ({ label, amount: cents }) => `${' '.repeat(46)}${label.padEnd(22)}${amount(cents).padStart(18)}`,
  ),
  RULE,
  ...invoice.payment,
  ...invoice.mentions,
  ...invoice.accounts.map(({ label, iban }) => `${label} ${inFours(iban)}   BIC ${invoice.seller.bic}`),
  `${invoice.seller.form} - ${invoice.seller.registered}`,
];
