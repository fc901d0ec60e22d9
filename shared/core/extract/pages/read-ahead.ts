/** What needs one page alone: done as soon as it is there, while the others are still to come. */
import type { Page } from '../../document.ts';
import { findSentences } from '../choices/choice-hits.ts';
import { claimsOf } from '../codes/claim-codes.ts';
import { datedSegments } from '../dates/read-issue-date.ts';
import { findPartyNumbers } from '../parties/read-parties.ts';
import { findMoney } from '../totals/find-money.ts';
import { findVatRows } from '../vat/find-vat-rows.ts';
import { readPage } from './page-reader.ts';

/** The document's reading then finds it done. */
export const readAhead = (page: Page): void => {
  const read = readPage(page);
  findMoney(read);
  findVatRows(read);
  claimsOf(read);
  findPartyNumbers(read);
  datedSegments(read);
  findSentences(read);
};
