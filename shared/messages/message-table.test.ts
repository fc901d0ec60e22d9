/** A message loses what its schema does not name: nothing that the page tells may get lost between the content script and the panel. */
import { expect, it } from 'vitest';
import type { PageControl, PageSnapshot } from '../core/portal/page-snapshot.ts';
import { messageTable } from './message-table.ts';

/** `Required`: whatever is added to a control must be added here, or this does not compile. */
const control: Required<PageControl> = {
  ref: 1,
  kind: 'text',
  labels: [{ text: 'Montant HT', source: 'label' }],
  blocks: ['Montants totaux'],
  value: '12,00',
  options: [{ value: 'a', text: 'A' }],
  locked: false,
  readOnly: true,
  putAway: true,
  looksUp: true,
  token: true,
  byLooks: true,
  part: 3,
  aside: true,
  sends: ['Être rappelé'],
  placeholder: '0,00',
  code: 'NET',
  told: '',
  complaint: 'Ce montant est faux.',
  required: true,
  search: { button: 'Rechercher', found: null },
  confirm: 'OK',
  ticks: true,
  edits: [{ label: 'N°', value: '—' }],
  rows: 2,
  adder: 'Ajouter une ligne',
};

const snapshot: Required<PageSnapshot> = {
  titles: ['Déposer une facture'],
  signedOut: true,
  sirets: [{ text: '110 002 011 00044', blocks: ['Destinataire'] }],
  controls: [control],
};

it('lets all that a page tells through', () => {
  expect(messageTable['portal/snapshot'].response.parse(snapshot)).toEqual(snapshot);
});
