/** Recipients and suppliers as they are kept and exported, checked at both doors. */
import { cadres, paymentMeans, vatTypes } from '../core/fields.ts';
import { originKinds, type Recipient } from '../core/recipient.ts';
import type { Supplier } from '../core/supplier.ts';
import { z } from './zod-without-eval.ts';

const siret = z.string().regex(/^\d{14}$/);
const asked = z.boolean().nullable().catch(null);

/** One this program does not know says nothing; what is asked for stays. */
const origin = z
  .object({ from: z.enum(originKinds), on: z.iso.date(), invoice: z.string() })
  .optional()
  .catch(undefined);

export const recipientSchema: z.ZodType<Recipient> = z.object({
  siret,
  name: z.string(),
  needsService: asked,
  needsCommitment: asked,
  needsEither: asked,
  active: asked,
  services: z.array(z.object({ code: z.string(), name: z.string(), needsCommitment: asked, active: asked, origin })),
  origins: z.object({ needsService: origin, needsCommitment: origin, needsEither: origin }).optional().catch(undefined),
});

export const supplierSchema: z.ZodType<Supplier> = z.object({
  siret,
  name: z.string(),
  cadre: z.enum(cadres).nullable().catch(null),
  vatType: z.enum(vatTypes).nullable().catch(null),
  paymentMeans: z.enum(paymentMeans).nullable().catch(null),
  bankLabel: z.string(),
  service: z.string(),
});
