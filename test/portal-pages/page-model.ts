/** What every imitation of the portal tells the test: its own idea of what has been entered, never what an input shows. */

/** By field, in the names of the corpus's truth files; a field that is not asked for is absent. */
export type PortalModel = Record<string, unknown>;

declare global {
  interface Window {
    portalModel: () => PortalModel;
    /** Fields off the form that hold something: a person would have left them alone. */
    portalTraps: () => string[];
    portalSubmissions: number;
  }
}

/** The fields of the form, from the recipient on. */
export const entered = [
  'isState',
  'buyerSiret',
  'serviceCode',
  'invoiceNumber',
  'issueDate',
  'currency',
  'documentType',
  'commitmentNumber',
  'contractNumber',
  'vatType',
  'paymentMeans',
  'totalNet',
  'totalVat',
  'totalGross',
  'amountDue',
];
/** Those of a portal whose first screen is the form itself. */
export const onOneScreen = ['cadre', 'sellerSiret', ...entered];

export const publish = (read: () => PortalModel, traps: () => string[] = () => []): void => {
  window.portalSubmissions = 0;
  window.portalModel = read;
  window.portalTraps = traps;
};

export const submitted = (): void => {
  window.portalSubmissions += 1;
};

/** What a submission of the form would carry. */
export const carriedBy = (form: HTMLFormElement, names: readonly string[]): PortalModel => {
  const data = new FormData(form);
  return Object.fromEntries(
    names.map((name) => {
      const value = data.get(name) ?? '';
      return [name, value instanceof File ? value.name : value];
    }),
  );
};

/** The rows of a VAT detail whose cells are named `rate`, `base` and `amount`. */
export const rowsCarriedBy = (form: HTMLFormElement): Record<string, unknown>[] => {
  const data = new FormData(form);
  const [rates, bases, amounts] = ['rate', 'base', 'amount'].map((name) => data.getAll(name));
  return (rates ?? []).map((rate, at) => ({ rate, base: bases?.[at], amount: amounts?.[at] }));
};

/** Counts the submissions of a form and keeps the page where it is. */
export const countSubmissions = (form: HTMLFormElement): void => {
  form.submit = submitted;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted();
  });
};
