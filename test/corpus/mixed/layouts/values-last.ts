/** A pre-printed form: the file holds every label first, then every value; only their places pair them. */
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { stack } from '../pens/pen.ts';
import { withPdfLib } from '../pens/with-pdf-lib.ts';
import { dated, inFours, inThrees, money, NBSP, percent } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const amount = money(NBSP);
const date = dated('-');

const totals: TotalWords = { net: 'Montant HT', vat: 'Montant TVA', gross: 'Montant TTC' };

type Entry = { x: number; y: number; label: string; value: string; gap: number };

export const valuesLast: Layout = {
  totals,
  vatTable: false,
  print: (invoice) =>
    withPdfLib((pen) => {
      const entries = [
        ...partyEntries(invoice),
        ...documentEntries(invoice),
        ...lineEntries(invoice),
        ...totalEntries(invoice),
      ];
      pen.text(297, 50, invoice.type === 'invoice' ? 'FACTURE' : 'FACTURE D’AVOIR', {
        size: 16,
        bold: true,
        align: 'center',
      });
      for (const { x, y, label } of entries) pen.text(x, y, label, { size: 8, grey: 0.35 });
      for (const { x, y, value, gap } of entries) pen.text(x + gap, y, value, { size: 9.5 });
      const { seller } = invoice;
      const legal = [`${seller.form} – ${seller.registered} – APE ${seller.activity}`, ...invoice.mentions];
      stack(pen, [40, 780, 11], legal, { size: 7.5 });
    }),
};

const column = (x: number, top: number, rows: (readonly [string, string])[]): Entry[] =>
  rows.map(([label, value], index) => ({ x, y: top + index * 17, label, value, gap: 105 }));

const partyEntries = ({ seller, buyer, showsBuyerSiret }: MixedInvoice): Entry[] => [
  ...column(40, 90, [
    ['Fournisseur', seller.name],
    ['Adresse', seller.address.join(', ')],
    ['N° SIRET', inThrees(seller.siret)],
    ['N° TVA', seller.vat ?? ''],
    ['Téléphone', seller.phone],
  ]),
  ...column(40, 190, [
    ['Client', buyer.name],
    ['Adresse', buyer.address.join(', ')],
    ...(showsBuyerSiret ? [['N° SIRET', inThrees(buyer.siret)] as const] : []),
  ]),
];

const documentEntries = ({ number, date: day, due, references, payment, accounts, type }: MixedInvoice): Entry[] => [
  ...column(40, 270, [
    [type === 'invoice' ? 'Facture n°' : 'Avoir n°', number],
    ['Date', date(day)],
    ...(due ? [['Date limite', date(due)] as const] : []),
    ['Règlement', payment.join(' ')],
  ]),
  ...column(
    310,
    270,
    references.map(({ label, value }) => [label, value]),
  ),
  ...column(
    40,
    345,
    accounts.map(({ label, iban }) => [label, inFours(iban)]),
  ),
];

const lineEntries = ({ lines }: MixedInvoice): Entry[] =>
  lines.flatMap((line, index) => {
    const y = 410 + index * 40;
    const detail = `${line.quantity} x ${amount(line.unit)}   TVA ${percent(line.rate)} %   ${amount(amountOf(line))}`;
    return column(40, y, [
      ['Prestation', line.label],
      ['Décompte', detail],
    ]);
  });

const totalEntries = (invoice: MixedInvoice): Entry[] =>
  column(
    310,
    640,
    totalRows(invoice, totals).map(({ label, amount: cents }) => [label, `${amount(cents)} €`]),
  );
