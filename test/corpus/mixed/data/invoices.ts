import type { MixedInvoice } from '../model.ts';
import { services } from './services.ts';
import { supplies } from './supplies.ts';
import { works } from './works.ts';

export const invoices: MixedInvoice[] = [...works, ...supplies, ...services];
