/** Hand-written pages for the tests of this folder. */
import type { Draft } from '../draft.ts';
import { type FieldName, type FieldValues, fieldNames } from '../fields.ts';
import type { Reading } from '../reading.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';

let ref = 0;

export const control = (label: string, more: Partial<PageControl> = {}): PageControl => ({
  ref: ++ref,
  kind: 'text',
  labels: [{ text: label, source: 'label' }],
  blocks: [],
  value: '',
  options: [],
  locked: false,
  placeholder: '',
  ...more,
});

export const texts = (...options: string[]): PageControl['options'] =>
  options.map((text, index) => ({ value: String(index), text }));

const yesNo: Partial<PageControl> = { kind: 'radio-group', options: texts('Oui', 'Non') };

/** The second screen, in the seed's own words; `change` edits the controls. */
export const formPage = (change: (controls: PageControl[]) => PageControl[] = (all) => all): PageSnapshot => ({
  titles: ['FOURNISSEUR DE LA FACTURE', 'DESTINATAIRE DE LA FACTURE', 'RÉFÉRENCES', 'MONTANTS TOTAUX'],
  controls: change([
    control('* Désignation :', {
      blocks: ['FOURNISSEUR DE LA FACTURE'],
      value: '89743394200055 - AFE Test - Atelier du marché',
      locked: true,
    }),
    control('Service :', { blocks: ['FOURNISSEUR DE LA FACTURE'] }),
    control('Références bancaires :', { kind: 'select', blocks: ['FOURNISSEUR DE LA FACTURE'] }),
    control('* Cadre de facturation :', {
      kind: 'select',
      blocks: ['CADRE DE FACTURATION'],
      options: [
        { value: '', text: '-- Sélectionnez --' },
        { value: 'A12_FACTURE_COTRAITANT', text: 'A12: Dépôt par un cotraitant d’une facture' },
        { value: 'A1_FACTURE_FOURNISSEUR', text: 'A1: Dépôt par un fournisseur d’une facture' },
      ],
      value: '-- Sélectionnez --',
    }),
    control('Le destinataire est-il l’État ?', { ...yesNo, blocks: ['DESTINATAIRE DE LA FACTURE'] }),
    control('* SIRET :', {
      kind: 'lookup',
      blocks: ['DESTINATAIRE DE LA FACTURE'],
      placeholder: 'Rechercher une structure',
    }),
    control('Raison sociale :', { blocks: ['DESTINATAIRE DE LA FACTURE'], locked: true }),
    control('Code service', { kind: 'lookup', blocks: ['DESTINATAIRE DE LA FACTURE'] }),
    control('Libellé service :', { blocks: ['DESTINATAIRE DE LA FACTURE'], locked: true }),
    control('* Numéro de facture :', { blocks: ['RÉFÉRENCES'] }),
    control('Date de facture :', { blocks: ['RÉFÉRENCES'], placeholder: 'jj/mm/aaaa' }),
    control('* Devise :', {
      kind: 'select',
      blocks: ['RÉFÉRENCES'],
      options: [
        { value: 'CHF', text: 'CHF - Franc suisse' },
        { value: 'EUR', text: 'EUR - Euro européen' },
      ],
      value: 'EUR - Euro européen',
    }),
    control('Type', { kind: 'radio-group', options: texts('Facture', 'Avoir'), blocks: ['RÉFÉRENCES'] }),
    control('N° d’engagement :', { blocks: ['RÉFÉRENCES'] }),
    control('Numéro du marché :', { blocks: ['RÉFÉRENCES'] }),
    control('* Type de TVA :', {
      kind: 'select',
      options: texts('TVA sur les débits', 'TVA sur les encaissements', 'Exonération', 'Sans TVA'),
      blocks: ['RÉFÉRENCES'],
    }),
    control('* Mode de règlement :', { kind: 'select', options: texts('Chèque', 'Virement'), blocks: ['RÉFÉRENCES'] }),
    control('* Montant HT :', { blocks: ['MONTANTS TOTAUX'] }),
    control('* Montant TVA :', { blocks: ['MONTANTS TOTAUX'] }),
    control('Montant TTC :', { blocks: ['MONTANTS TOTAUX'] }),
    control('* Net à payer :', { blocks: ['MONTANTS TOTAUX'], placeholder: 'Net à payer' }),
  ]),
});

/** Changes the one control whose first label is `label`. */
export const having =
  (label: string, more: Partial<PageControl>) =>
  (controls: PageControl[]): PageControl[] =>
    controls.map((each) => (each.labels[0]?.text === label ? { ...each, ...more } : each));

export const values: Partial<FieldValues> = {
  sellerSiret: '89743394200055',
  cadre: 'A1',
  depositFormat: 'PDF_NON_SIGNE',
  buyerSiret: '11000201100044',
  serviceCode: 'SFACETAT',
  invoiceNumber: 'F2026-01125',
  issueDate: '2026-02-17',
  currency: 'EUR',
  documentType: 'invoice',
  commitmentNumber: '0000048295',
  vatType: 'TVA_SUR_ENCAISSEMENT',
  paymentMeans: 'VIREMENT',
  totalNet: 785000,
  totalVat: 157000,
  totalGross: 942000,
  amountDue: 942000,
};

export const draftOf = (own: Partial<FieldValues> = values): Draft => ({
  id: 'd1',
  createdAt: '2026-02-17T08:00:00Z',
  updatedAt: '2026-02-17T08:00:00Z',
  state: 'ready',
  file: { name: 'facture01125.pdf', size: 1, type: 'application/pdf', sha256: '' },
  pageCount: 1,
  traits: { embeddedXml: false, signed: false, encrypted: false, hasText: true },
  problem: null,
  fields: Object.fromEntries(
    fieldNames
      .filter((name: FieldName) => own[name] !== undefined)
      .map((name) => [
        name,
        { value: own[name], confidence: 1, evidence: { kind: 'xml', path: '' }, alternatives: [] },
      ]),
  ) as Reading,
  confirmed: [],
});
