/** Every cadre de facturation, by its code: who deposits it, and in which of the portal's applications (API enum and stylesheet). DATA. */

export const applications = ['invoices', 'works', 'justice', 'fuel-tax'] as const;
/** `invoices` is « Factures émises », the only one whose form is filled here. */
export type Application = (typeof applications)[number];

export const cadreCodes = {
  A1: 'invoices',
  A2: 'invoices',
  A3: 'justice',
  A4: 'works',
  A5: 'works',
  A6: 'works',
  A7: 'works',
  A8: 'works',
  A9: 'invoices',
  A10: 'works',
  A11: 'works',
  A12: 'invoices',
  A13: 'works',
  A14: 'works',
  A15: 'works',
  A16: 'works',
  A17: 'works',
  A18: 'works',
  A19: 'works',
  A20: 'works',
  A21: 'fuel-tax',
  A22: 'works',
  A23: 'works',
  A24: 'works',
  A25: 'works',
} as const satisfies Record<string, Application>;

export type CadreCode = keyof typeof cadreCodes;

export const allCadreCodes = Object.keys(cadreCodes) as [CadreCode, ...CadreCode[]];

export const applicationOf = (code: CadreCode): Application => cadreCodes[code];

/** A subcontractor and a co-contractor name who validates: the holder of the contract. */
export const needsValidator = (cadre: string | undefined): boolean => cadre === 'A9' || cadre === 'A12';
