/** Invoices nobody wrote, in every usual spelling: what the property tests print and read back. */
import fc from 'fast-check';
import { STATE_SIRET } from '../../shared/core/fields.ts';
import { toDecimal } from '../../shared/core/values/cents.ts';
import { isLuhnSiret } from '../../shared/core/values/siret.ts';
import { isValidVatId } from '../../shared/core/values/vat-id.ts';
import { slashed, spelled } from './french.ts';
import type { Invoice } from './invoice.ts';

/** How a program writes what has several writings. */
export type Spelling = {
  money: (cents: number) => string;
  date: (iso: string) => string;
  siret: (siret: string) => string;
  vat: (vat: string) => string;
  iban: (iban: string) => string;
  /** Where a reference stands: after its label on the line, in a column of its own, or under the label. */
  place: 'joined' | 'apart' | 'under';
};

export const NBSP = '\u00a0';
export const THIN = '\u202f';
const SPACES = [' ', NBSP, THIN] as const;

const grouped = (figures: string, mark: string): string => figures.replace(/\B(?=(\d{3})+$)/g, mark);

const frenchMoney =
  (mark: string) =>
  (cents: number): string => {
    const [whole = '', decimals = ''] = toDecimal(cents).split('.');
    return `${grouped(whole, mark)},${decimals}`;
  };

const shortMonths = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const parts = (iso: string): [string, string, string] => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [year, month, day];
};

export const dateSpellings: readonly ((iso: string) => string)[] = [
  slashed,
  spelled,
  (iso) => iso,
  (iso) => slashed(iso).replaceAll('/', '-'),
  (iso) => slashed(iso).replaceAll('/', '.'),
  (iso) => {
    const [year, month, day] = parts(iso);
    return `${Number(day)} ${shortMonths[Number(month) - 1]} ${year}`;
  },
  (iso) => spelled(iso).replaceAll(' ', NBSP),
  (iso) => spelled(iso).replaceAll(' ', THIN),
  (iso) => spelled(iso).toUpperCase(),
];

const siretIn = (mark: string) => (siret: string) =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, ['$1', '$2', '$3', '$4'].join(mark));
const ibanIn = (mark: string) => (iban: string) => iban.replace(/(.{4})(?=.)/g, `$1${mark}`);
const vatIn = (mark: string) => (vat: string) =>
  vat.replace(/^(FR)(..)(\d{3})(\d{3})(\d{3})$/, ['$1', '$2', '$3', '$4', '$5'].join(mark));

export const moneySpellings = ['', '.', ...SPACES].map(frenchMoney);
export const siretSpellings = ['', '.', ...SPACES].map(siretIn);
export const ibanSpellings = ['', ...SPACES].map(ibanIn);
export const vatSpellings = ['', ...SPACES].map(vatIn);

export const spelling: fc.Arbitrary<Spelling> = fc.record({
  money: fc.constantFrom(...moneySpellings),
  date: fc.constantFrom(...dateSpellings),
  siret: fc.constantFrom(...siretSpellings),
  vat: fc.constantFrom(...vatSpellings),
  iban: fc.constantFrom(...ibanSpellings),
  place: fc.constantFrom('joined', 'apart', 'under'),
});

const LAST = [...'0123456789'];
export const siret: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 300_000_000, max: 899_999_999 }), fc.integer({ min: 1, max: 99 }))
  .map(([siren, site]) => {
    const own = LAST.map((last) => `${String(siren).slice(0, 8)}${last}`).find((each) => isLuhnSiret(`${each}00000`));
    const start = `${own}${String(site).padStart(4, '0')}`;
    return LAST.map((last) => start + last).find(isLuhnSiret) ?? '';
  });

export const vatOf = (sellerSiret: string): string => {
  const keys = Array.from({ length: 97 }, (_, key) => `FR${String(key).padStart(2, '0')}${sellerSiret.slice(0, 9)}`);
  return keys.find(isValidVatId) ?? '';
};

/** French accounts: bank, branch and account at random, then the two keys. */
export const iban: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 10_000, max: 49_999 }), fc.nat(99_999), fc.stringMatching(/^\d{11}$/))
  .map(([bank, branch, account]) => {
    const start = `${bank}${String(branch).padStart(5, '0')}${account}`;
    const key = 97n - ((BigInt(start) * 100n) % 97n);
    const body = start + String(key).padStart(2, '0');
    return `FR${String(98n - (BigInt(`${body}152700`) % 97n)).padStart(2, '0')}${body}`;
  });

export const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const line = fc.record({
  label: fc.constantFrom(
    'Entretien des espaces verts',
    'Fourniture de papier',
    'Audit de sécurité',
    'Location de salle',
  ),
  quantity: fc.integer({ min: 1, max: 40 }),
  unit: fc.integer({ min: 150, max: 250_000 }),
  rate: fc.constantFrom(2000, 1000, 550),
});

const regimes = [
  ['TVA_SUR_ENCAISSEMENT', 'TVA acquittée sur les encaissements'],
  ['TVA_SUR_DEBIT', 'TVA acquittée d’après les débits'],
] as const;

const maybe = <T>(given: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(given, { nil: null, freq: 3 });

export const randomInvoice: fc.Arbitrary<Invoice> = fc
  .record({
    seller: fc.record({ siret, iban, name: fc.constantFrom('Ateliers Brunel', 'Sève & Fils', 'Numéris Conseil') }),
    buyer: fc.oneof(siret, fc.constant(STATE_SIRET)),
    number: fc.oneof(
      fc.stringMatching(/^F[AC]-20(2[4-6])-\d{4}$/),
      fc.stringMatching(/^20(2[4-6])\/0\d{3}$/),
      fc.stringMatching(/^FA[1-9]\d{5}$/),
    ),
    date: day,
    serviceCode: maybe(fc.stringMatching(/^[A-Z]{3,6}[0-9]{2,4}$/)),
    commitment: maybe(fc.stringMatching(/^(15|21|45)[0-9]{8}$/)),
    contract: maybe(fc.stringMatching(/^20(2[3-6])-[A-Z]{2}-\d{4}$/)),
    regime: fc.constantFrom(...regimes),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  })
  .map(({ seller, buyer, regime: [vatType, vatMention], date, ...given }) => ({
    ...given,
    name: 'au-hasard',
    date,
    due: date,
    type: 'invoice',
    means: 'VIREMENT',
    vatType,
    vatMention,
    seller: { ...seller, vat: vatOf(seller.siret), address: ['4 rue du Port', '29200 Brest'], legal: 'SARL' },
    buyer: {
      siret: buyer,
      isState: buyer === STATE_SIRET,
      name: buyer === STATE_SIRET ? 'Ministère de la Culture' : 'Commune de Valmorel',
      address: ['1 place de la Mairie', '73260 Valmorel'],
    },
  }));
