import { type FieldName, STATE_SIRET } from '../fields.ts';
import { isValidIban } from '../values/iban.ts';
import { followsLaPosteRule, hasSiretShape, isValidSiret } from '../values/siret.ts';
import { isValidVatId, sirenOfVatId } from '../values/vat-id.ts';
import {
  MAX_COMMITMENT_NUMBER,
  MAX_CONTRACT_NUMBER,
  MAX_SERVICE_CODE,
  PUBLIC_BODIES_SERVICE,
  STATE_COMMITMENT_LENGTH,
} from './limits.ts';
import { type Facts, type Rule, when } from './rule.ts';

const SIRETS = ['sellerSiret', 'buyerSiret', 'validatorSiret'] as const;

const siretOf = ({ draft }: Facts, field: FieldName): string => {
  const value = draft.fields[field]?.value;
  return typeof value === 'string' ? value : '';
};

/** Supplier, recipient, and the recipient's own references. */
export const partyRules = {
  'siret-shape': {
    source: 'R10',
    basis: 'seen',
    severity: 'error',
    fields: SIRETS,
    each: true,
    check: (facts, field) => when(siretOf(facts, field) !== '' && !hasSiretShape(siretOf(facts, field))),
  },
  'siret-luhn': {
    source: 'R11',
    basis: 'measured',
    severity: 'warning',
    fields: SIRETS,
    each: true,
    check: (facts, field) => when(hasSiretShape(siretOf(facts, field)) && !isValidSiret(siretOf(facts, field))),
  },
  'siret-la-poste': {
    source: 'R12',
    basis: 'seen',
    severity: 'info',
    fields: SIRETS,
    each: true,
    check: (facts, field) => when(followsLaPosteRule(siretOf(facts, field))),
  },
  'recipient-is-supplier': {
    source: 'R13',
    basis: 'inferred',
    severity: 'warning',
    fields: ['buyerSiret', 'sellerSiret'],
    check: ({ get }) => when(get('buyerSiret') !== undefined && get('buyerSiret') === get('sellerSiret')),
  },
  'recipient-missing': {
    source: 'R14',
    basis: 'seen',
    severity: 'error',
    fields: ['buyerSiret'],
    check: ({ get, toState }) => when(!get('buyerSiret') && !toState),
  },
  'state-siret': {
    source: '2.7',
    basis: 'seen',
    severity: 'warning',
    fields: ['isState', 'buyerSiret'],
    check: ({ get }) => {
      const [isState, siret] = [get('isState'), get('buyerSiret')];
      return when(isState !== undefined && siret !== undefined && isState !== (siret === STATE_SIRET));
    },
  },
  'state-service-missing': {
    source: 'R20',
    basis: 'seen',
    severity: 'error',
    fields: ['serviceCode'],
    check: ({ get, toState }) => when(toState && !get('serviceCode')),
  },
  'state-commitment-missing': {
    source: 'R21',
    basis: 'seen',
    severity: 'error',
    fields: ['commitmentNumber'],
    check: ({ get, toState }) => when(toState && !get('commitmentNumber')),
  },
  'service-public-bodies': {
    source: 'R23',
    basis: 'seen',
    severity: 'error',
    fields: ['serviceCode'],
    check: ({ get }) => when(get('serviceCode')?.toUpperCase() === PUBLIC_BODIES_SERVICE),
  },
  'state-commitment-length': {
    source: 'R24',
    basis: 'seen',
    severity: 'warning',
    fields: ['commitmentNumber'],
    check: ({ get, toState }) => {
      const length = get('commitmentNumber')?.length ?? 0;
      return toState && length > 0 && length !== STATE_COMMITMENT_LENGTH ? { length: String(length) } : null;
    },
  },
  'service-too-long': {
    source: 'R25',
    basis: 'seen',
    severity: 'error',
    fields: ['serviceCode'],
    check: ({ get }) => when((get('serviceCode')?.length ?? 0) > MAX_SERVICE_CODE),
  },
  'commitment-too-long': {
    source: 'R25',
    basis: 'seen',
    severity: 'error',
    fields: ['commitmentNumber'],
    check: ({ get }) => when((get('commitmentNumber')?.length ?? 0) > MAX_COMMITMENT_NUMBER),
  },
  'contract-too-long': {
    source: '2.6',
    basis: 'unverified',
    severity: 'warning',
    fields: ['contractNumber'],
    check: ({ get }) => when((get('contractNumber')?.length ?? 0) > MAX_CONTRACT_NUMBER),
  },
  'vat-key': {
    source: '5',
    basis: 'seen',
    severity: 'warning',
    fields: ['sellerVat'],
    check: ({ get }) => when(get('sellerVat') !== undefined && !isValidVatId(get('sellerVat') ?? '')),
  },
  'vat-not-siret': {
    source: '5',
    basis: 'inferred',
    severity: 'warning',
    fields: ['sellerVat', 'sellerSiret'],
    check: ({ get }) => {
      const siren = sirenOfVatId(get('sellerVat') ?? '');
      const siret = get('sellerSiret');
      return when(siren !== null && siret !== undefined && hasSiretShape(siret) && !siret.startsWith(siren));
    },
  },
  'iban-check': {
    source: '5',
    basis: 'unverified',
    severity: 'warning',
    fields: ['iban'],
    check: ({ get }) => when(get('iban') !== undefined && !isValidIban(get('iban') ?? '')),
  },
  'bank-label': {
    source: '5',
    basis: 'seen',
    severity: 'info',
    fields: ['iban'],
    check: ({ supplier }) => (supplier?.bankLabel ? { label: supplier.bankLabel } : null),
  },
} as const satisfies Record<string, Rule>;
