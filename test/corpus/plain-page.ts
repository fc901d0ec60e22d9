/** One plain page as a list of texts with their places, so that they can be drawn in any order. */
import { percent } from './french.ts';
import { type Invoice, totalsOf } from './invoice.ts';
import type { Spelling } from './random-invoice.ts';

/** Points from the top left corner; `right`: the text ends at x. */
export type Draw = { x: number; y: number; text: string; right?: boolean };

const LEFT = 50;
const RIGHT = 545;

export const plainPage = (invoice: Invoice, spelling: Spelling): Draw[] => {
  const tableEnd = 390 + invoice.lines.length * 18;
  return [
    ...parties(invoice, spelling),
    ...references(invoice, spelling),
    ...table(invoice, spelling),
    ...totals(invoice, spelling, tableEnd + 20),
    ...payment(invoice, spelling),
  ];
};

const column = (x: number, y: number, texts: readonly string[]): Draw[] =>
  texts.map((text, index) => ({ x, y: y + index * 14, text }));

const parties = ({ seller, buyer }: Invoice, { siret, vat }: Spelling): Draw[] => [
  ...column(LEFT, 60, [
    seller.name,
    ...seller.address,
    `SIRET : ${siret(seller.siret)}`,
    `N° TVA : ${vat(seller.vat)}`,
  ]),
  ...column(330, 130, ['Destinataire', buyer.name, ...buyer.address, `SIRET : ${siret(buyer.siret)}`]),
];

const references = (invoice: Invoice, { date, place }: Spelling): Draw[] => {
  const given: [string, string | null][] = [
    ['Facture n°', invoice.number],
    ['Date de facture', date(invoice.date)],
    ['Code service', invoice.serviceCode],
    ['N° d’engagement', invoice.commitment],
    ['N° de marché', invoice.contract],
  ];
  return given
    .flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
    .flatMap((reference, index) => placed[place](reference, index));
};

const placed: Record<Spelling['place'], (reference: { label: string; value: string }, index: number) => Draw[]> = {
  joined: ({ label, value }, index) => [{ x: LEFT, y: 230 + index * 18, text: `${label} : ${value}` }],
  apart: ({ label, value }, index) => [
    { x: LEFT, y: 230 + index * 18, text: label },
    { x: 160, y: 230 + index * 18, text: value },
  ],
  under: ({ label, value }, index) => [
    { x: LEFT + index * 108, y: 260, text: label },
    { x: LEFT + index * 108, y: 276, text: value },
  ],
};

const COLUMNS = [330, 410, 460, RIGHT] as const;

const cells = (y: number, texts: readonly string[]): Draw[] =>
  texts.map((text, index) => ({ x: COLUMNS[index] ?? RIGHT, y, text, right: true }));

const table = ({ lines }: Invoice, { money }: Spelling): Draw[] => [
  { x: LEFT, y: 370, text: 'Désignation' },
  ...cells(370, ['Quantité', 'P.U. HT', 'TVA', 'Total HT']),
  ...lines.flatMap(({ label, quantity, unit, rate }, index) => [
    { x: LEFT, y: 390 + index * 18, text: label },
    ...cells(390 + index * 18, [String(quantity), money(unit), percent(rate), money(quantity * unit)]),
  ]),
];

const totals = (invoice: Invoice, { money }: Spelling, top: number): Draw[] => {
  const { net, vat, gross, breakdown } = totalsOf(invoice);
  const sums = [
    ['Total HT', net],
    ['Total TVA', vat],
    ['Total TTC', gross],
    ['Net à payer', gross],
  ] as const;
  return [
    ...[80, 160, 240].map((x, index) => ({
      x,
      y: top,
      text: ['Taux', 'Base HT', 'Montant TVA'][index] ?? '',
      right: true,
    })),
    ...breakdown.flatMap(({ rate, base, amount }, index) =>
      [percent(rate), money(base), money(amount)].map((text, at) => ({
        x: [80, 160, 240][at] ?? 0,
        y: top + 16 + index * 16,
        text,
        right: true,
      })),
    ),
    ...sums.flatMap(([label, cents], index) => [
      { x: 340, y: top + index * 18, text: label },
      { x: RIGHT, y: top + index * 18, text: `${money(cents)} €`, right: true },
    ]),
  ];
};

const payment = ({ seller, vatMention }: Invoice, { iban }: Spelling): Draw[] =>
  column(LEFT, 640, ['Règlement par virement', `IBAN : ${iban(seller.iban)}`, vatMention]);
