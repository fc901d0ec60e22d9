/** What every driver answers: null when it did its work, else why it could not. What the page kept is read elsewhere. */
import type { RefusalReason } from '../../../shared/core/portal/fill-types.ts';

export type DriverRefusal = Exclude<RefusalReason, 'no-value' | 'page-has-other-value'>;
export type DriverAnswer = DriverRefusal | null;
