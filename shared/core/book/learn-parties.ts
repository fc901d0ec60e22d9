/** A draft that is ready → what the book keeps of its recipient and its supplier. null: nothing new. */
import { type Draft, trustIn } from '../draft.ts';
import type { FieldName } from '../fields.ts';
import { newRecipient, type Recipient, sameCode } from '../recipient.ts';
import { newSupplier, type Supplier } from '../supplier.ts';
import { hasSiretShape } from '../values/siret.ts';

const LEARNED_FROM: ReadonlySet<Draft['state']> = new Set(['ready', 'filled', 'deposited']);

export const learnRecipient = (draft: Draft, known: Recipient | null): Recipient | null => {
  const siret = certain(draft, 'buyerSiret');
  if (!LEARNED_FROM.has(draft.state) || !hasSiretShape(siret)) return null;
  const before = known ?? newRecipient(siret);
  const named = before.name ? before : { ...before, name: certain(draft, 'buyerName') };
  const learned = withService(named, certain(draft, 'serviceCode'));
  return known && learned.name === known.name && learned.services === known.services ? null : learned;
};

export const learnSupplier = (draft: Draft, known: Supplier | null): Supplier | null => {
  const siret = certain(draft, 'sellerSiret');
  if (!LEARNED_FROM.has(draft.state) || !hasSiretShape(siret)) return null;
  const name = certain(draft, 'sellerName');
  if (!known) return newSupplier(siret, name);
  return known.name || !name ? null : { ...known, name };
};

/** What comes from the book itself teaches nothing; what the directory said and the user kept does. */
const certain = (draft: Draft, field: FieldName): string => {
  const reading = draft.fields[field];
  if (!reading || typeof reading.value !== 'string' || trustIn(draft, field) !== 'sure') return '';
  const { evidence, value } = reading;
  const ownWord = evidence.kind === 'known' && evidence.source !== 'directory' && field !== 'buyerSiret';
  return ownWord ? '' : value.trim();
};

const withService = (recipient: Recipient, code: string): Recipient =>
  code === '' || recipient.services.some((service) => sameCode(service.code, code))
    ? recipient
    : { ...recipient, services: [...recipient.services, { code, name: '', needsCommitment: null, active: null }] };
