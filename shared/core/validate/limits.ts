/** Limits of the portal (PORTAL's sources: deposit API and AIFE's annexes). */

/** « 10 Mo » in the decimal sense: the stricter reading of the limit, so that no file that passes here is refused there. */
export const MAX_FILE_BYTES = 10_000_000;
export const MAX_INVOICE_NUMBER = 20;
export const MAX_COMMITMENT_NUMBER = 50;
export const MAX_CONTRACT_NUMBER = 50;
export const MAX_SERVICE_CODE = 100;
/** Engagement numbers of the State's own accounting have ten characters. */
export const STATE_COMMITMENT_LENGTH = 10;
/** Reserved to invoices between public bodies: a supplier's invoice sent there is rejected. */
export const PUBLIC_BODIES_SERVICE = 'FACTURES_PUBLIQUES';
/** The shorter of two published limits. */
export const MAX_COMMENT = 200;
