/** How one supplier invoices: the user's own defaults, chosen by the SIRET on the invoice. null or '': no default. */
import type { FieldValues } from './fields.ts';

export type Supplier = {
  siret: string;
  name: string;
  cadre: FieldValues['cadre'] | null;
  vatType: FieldValues['vatType'] | null;
  paymentMeans: FieldValues['paymentMeans'] | null;
  /** What the bank details are called in the portal's own list. */
  bankLabel: string;
  /** The supplier's own service. */
  service: string;
};

export const newSupplier = (siret: string, name = ''): Supplier => ({
  siret,
  name,
  cadre: null,
  vatType: null,
  paymentMeans: null,
  bankLabel: '',
  service: '',
});
