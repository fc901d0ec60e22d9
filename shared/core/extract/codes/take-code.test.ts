import { describe, expect, it } from 'vitest';
import { isGlued, takeCode } from './take-code.ts';

const strict = { lenient: false, weak: false };
const lenient = { lenient: true, weak: false };
const weak = { lenient: false, weak: true };
const taken = (text: string, mode = strict): string | undefined => takeCode(text, mode)?.text;

describe('takeCode', () => {
  it('stops where the code ends', () => {
    expect(taken('1503803657 du 12/03/2026')).toBe('1503803657');
    expect(taken('MAPA 25-098')).toBe('MAPA 25-098');
    expect(taken('BC-778 - Code service')).toBe('BC-778');
    expect(taken('2026/IMP/0259')).toBe('2026/IMP/0259');
    expect(taken('0000048295')).toBe('0000048295');
  });
  it('stops before the name of who gave it', () => {
    for (const name of ['M. Durand', 'MME DURAND', 'M DURAND', 'J. Durand', 'Mme Durand'])
      expect(taken(`2609-112 ${name}`)).toBe('2609-112');
    expect(taken('2609 M 112')).toBe('2609 M 112');
  });
  it('takes neither dates nor amounts', () => {
    for (const text of ['12/03/2026', '12 mars 2026', '1 234,50 €', '1234.50', 'suivant'])
      expect(taken(text)).toBeUndefined();
  });
  it('takes words only where they may be a code, and never a way to say none', () => {
    expect(taken('Acheteur principal', lenient)).toBe('Acheteur principal');
    expect(taken('SAAM D5', lenient)).toBe('SAAM D5');
    for (const text of ['NC-2026-0012', 'NC/26/012', 'NC.26.012', 'NON-26-012']) expect(taken(text)).toBe(text);
    for (const text of ['NC', 'N/A', 'NC - voir bon', 'NC.']) expect(taken(text, lenient)).toBeUndefined();
    for (const text of ['néant', 'non communiqué', 'exécutant']) expect(taken(text, lenient)).toBeUndefined();
  });
  it.each([
    '101 Grande Rue',
    '101 lotissement des Prés',
    '14 passage du Roy',
    '101 Le Bourg',
    '2, Domaine du Lac',
    '12 bis, Résidence Les Pins',
    '101, Parc d’activités de la Plaine',
  ])('takes no part of an address: %s', (text) => {
    for (const mode of [undefined, lenient]) expect(taken(text, mode)).toBeUndefined();
  });
  it('takes what begins like one', () => {
    for (const text of ['118-PARC', '118 VOIRIE', '2026-118']) expect(taken(text, lenient)).toBe(text);
  });
  it('takes no heading that has a rank in the form', () => {
    for (const text of ['3. COURSES', '2) ORGANISME DÉBITEUR', 'IV. Règlement'])
      for (const mode of [strict, lenient]) expect(taken(text, mode)).toBeUndefined();
    for (const text of ['3.COURSES', 'V. 118', '12 COURSES', '3. A-118']) expect(taken(text, lenient)).toBe(text);
  });
  it('takes no SIRET, whatever parts its figures', () => {
    for (const siret of ['53492364400031', '534 923 644 00031', '534-923-644-00031', '534.923.644/00031'])
      expect(taken(siret)).toBeUndefined();
    for (const code of ['534-923-644-00032', '2026-118-00031']) expect(taken(code)).toBe(code);
  });
  it('takes no part of a code whose letters stand apart', () => {
    for (const text of ['D S T- 7 7', '4 5 0 0 0 1', 'S A AM D 5']) expect(taken(text, lenient)).toBeUndefined();
    for (const text of ['F T 1088', 'SRV 1 2', 'A 1']) expect(taken(text, lenient)).toBe(text);
  });
  it('wants a figure first after a weak label, and no bare year', () => {
    expect(taken('FEVRIER 2026', weak)).toBeUndefined();
    expect(taken('2026', weak)).toBeUndefined();
    expect(taken('F-2026-0267', weak)).toBe('F-2026-0267');
  });
});

it.each(['RÉCAPITULATIVE2511F04088', 'juridique1510448826', 'noT26.230', 'NoEPR-1260'])(
  'knows a glued label: %s',
  (text) => expect(isGlued(text)).toBe(true),
);
it.each(['FACTURE2026118', 'RECNANMET54', 'COMPTABILITE2', 'F26-118'])(
  'knows a code of letters and figures: %s',
  (text) => expect(isGlued(text)).toBe(false),
);

it.each([
  ['2022-7-01', '2022-7-01'],
  ['25/01/01', '25/01/01'],
  ['2026 / 0021', '2026 / 0021'],
  ['12/03/2026', null],
  ['** 2024-001', '2024-001'],
])('takes a number that looks like a date only after a word for a number: %s', (text, code) =>
  expect(takeCode(text, { lenient: false, weak: false, numbered: true })?.text ?? null).toBe(code),
);
