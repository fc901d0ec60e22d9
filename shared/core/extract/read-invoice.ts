/** A document's words → the deposit form's fields, with evidence and calibrated confidence. */
import type { InvoiceDocument } from '../document.ts';
import type { Reading } from '../reading.ts';
import { forgetTexts } from '../values/remembered.ts';
import { sentencesOf } from './choice-hits.ts';
import { everySegment, readPages } from './page-reader.ts';
import { itemsAddUpTo } from './proved-sums.ts';
import { readCadre, readCurrency, readDocumentType, readWorkingAs } from './read-choices.ts';
import { readCodes } from './read-codes.ts';
import { doubtIfPaid } from './read-due.ts';
import { readIssueDate } from './read-issue-date.ts';
import { readNames } from './read-names.ts';
import { readParties } from './read-parties.ts';
import { readPaymentMeans } from './read-payment-means.ts';
import { readState } from './read-state.ts';
import { readTotals } from './read-totals.ts';
import { readNoVat, readVatType } from './read-vat-type.ts';
import { saysRate } from './totals-words.ts';
import { trustOverprint } from './trust-overprint.ts';
import { trustScan } from './trust-scan.ts';

/** What the page does not show stays absent; what is only likely stays under `SURE`. */
export const readInvoice = (document: InvoiceDocument): Reading => {
  const pages = readPages(document);
  const [segments, sentences] = [everySegment(pages), sentencesOf(pages)];
  if (segments.length === 0) return {};
  const { fields: parties, seller, buyer } = readParties(pages, () => readWorkingAs(sentences));
  const totals = readTotals(pages, readNoVat(sentences) !== undefined);
  const documentType = readDocumentType(segments, totals.totalGross?.value);
  const credit = documentType?.value === 'creditNote';
  const codes = readCodes(pages, credit);
  const cadre = readCadre(sentences, { gross: totals.totalGross?.value, due: totals.amountDue?.value, credit });
  const reading = present({
    ...parties,
    ...readNames(pages, { seller, buyer }),
    ...codes,
    ...totals,
    amountDue: doubtIfPaid(totals.amountDue, cadre),
    isState: readState(segments, { ...parties, ...codes }),
    issueDate: readIssueDate(pages, { credit, number: codes.invoiceNumber?.value }),
    currency: readCurrency(sentences),
    cadre,
    documentType,
    vatType: readVatType(sentences, totals.totalVat?.value, saysRate(pages)),
    paymentMeans: readPaymentMeans(sentences),
  });
  forgetTexts();
  return trustScan(trustOverprint(reading, document.pages), document.pages, () => itemsAddUpTo(pages));
};

type Loose = { [K in keyof Reading]: Reading[K] | undefined };

const present = (reading: Loose): Reading =>
  Object.fromEntries(Object.entries(reading).filter(([, field]) => field !== undefined)) as Reading;
