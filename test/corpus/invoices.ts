/** Our own invoices. Supplier numbers carry right check digits; recipients are the portal's public test structures. */
import type { Invoice } from './invoice.ts';

const STATE = {
  siret: '11000201100044',
  isState: true,
};

const tilleuls = {
  name: 'Imprimerie des Tilleuls',
  address: ['14, rue des Tilleuls', '37000 Tours'],
  siret: '12345678200069',
  vat: 'FR11123456782',
  iban: 'FR7630006000011234567890189',
  legal: 'SARL au capital de 20 000 € – RCS Tours 123 456 782 – APE 1812Z',
};

export const sample: Invoice = {
  name: 'facture-exemple',
  seller: tilleuls,
  buyer: {
    ...STATE,
    name: 'Ministère de la Culture',
    address: ['Direction générale des patrimoines', '182, rue Saint-Honoré', '75001 Paris'],
  },
  number: 'F-2026-0147',
  date: '2026-09-14',
  due: '2026-10-14',
  type: 'invoice',
  serviceCode: 'MCCPAT0075',
  commitment: '1508432617',
  contract: '2026-MC-0032',
  vatType: 'TVA_SUR_ENCAISSEMENT',
  vatMention: 'TVA acquittée sur les encaissements',
  means: 'VIREMENT',
  lines: [
    { label: 'Dépliants « Journées du patrimoine », 3 volets, quadrichromie', quantity: 4000, unit: 38, rate: 2000 },
    { label: 'Affiches 60 × 80 cm, papier 135 g', quantity: 150, unit: 420, rate: 2000 },
    { label: 'Catalogue broché, 96 pages (livre)', quantity: 300, unit: 615, rate: 550 },
    { label: 'Livraison à Paris', quantity: 1, unit: 8500, rate: 2000 },
  ],
};

const gravier = {
  name: 'Gravier Paysages',
  address: ['Zone artisanale du Val', '45160 Olivet'],
  siret: '80295478400020',
  vat: 'FR23802954784',
  iban: 'FR1420041010050500013M02606',
  legal: 'SAS au capital de 8 000 €',
};

export const invoices: Invoice[] = [
  sample,
  {
    ...sample,
    name: 'tableau-au-dessus',
    seller: gravier,
    buyer: {
      siret: '12345678200028',
      isState: false,
      name: 'Communauté de communes du Val',
      address: ['2, place du Marché', '45190 Beaugency'],
    },
    number: '2026/0088',
    date: '2026-03-09',
    due: '2026-04-08',
    serviceCode: 'SERVICE_DEST_SERV_OBL',
    commitment: 'BC2600417',
    contract: null,
    vatType: 'TVA_SUR_DEBIT',
    vatMention: 'Option pour le paiement de la taxe d’après les débits',
    lines: [
      { label: 'Taille de haies, secteur nord', quantity: 12, unit: 14550, rate: 2000 },
      { label: 'Fourniture de plants', quantity: 85, unit: 390, rate: 1000 },
    ],
  },
  {
    ...sample,
    name: 'pied-de-page-bavard',
    buyer: {
      ...STATE,
      name: 'Préfecture de la région Bretagne',
      address: ['3, avenue de la Préfecture', '35026 Rennes Cedex 9'],
    },
    number: 'FA002951',
    date: '2026-06-30',
    due: '2026-07-30',
    serviceCode: 'PRFPLTF035',
    commitment: '2104558790',
    contract: null,
    vatMention: 'TVA sur les encaissements',
    lines: [{ label: 'Cartes de visite, lot de 250', quantity: 18, unit: 2450, rate: 2000 }],
  },
  {
    ...sample,
    name: 'avoir-partiel',
    seller: gravier,
    buyer: {
      siret: '12345678200036',
      isState: false,
      name: 'Centre hospitalier du Val',
      address: ['1, rue de l’Hôpital', '45500 Gien'],
    },
    number: 'AV-2026-004',
    date: '2026-05-04',
    due: '2026-05-04',
    type: 'creditNote',
    serviceCode: null,
    commitment: '4500123987',
    contract: null,
    vatType: 'TVA_SUR_DEBIT',
    vatMention: 'TVA sur les débits',
    lines: [{ label: 'Plants défectueux repris', quantity: -20, unit: 1275, rate: 2000 }],
  },
];
