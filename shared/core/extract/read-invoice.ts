/** A document's words → the deposit form's fields, with evidence and calibrated confidence. */
import type { InvoiceDocument } from '../document.ts';
import { type Reading, SURE } from '../reading.ts';
import { forgetTexts } from '../values/remembered.ts';
import { sentencesOf } from './choices/choice-hits.ts';
import {
  isPartlyPaid,
  mayBePaid,
  NAMED_AMONG_ITEMS,
  readCadre,
  readCurrency,
  readDocumentType,
  readWorkingAs,
} from './choices/read-choices.ts';
import { readPaymentMeans } from './choices/read-payment-means.ts';
import { readNoVat, readVatType } from './choices/read-vat-type.ts';
import { doubtOrderOfState, isInvoices, readCodes } from './codes/read-codes.ts';
import { readIssueDate } from './dates/read-issue-date.ts';
import { everySegment, readPages } from './pages/page-reader.ts';
import { readNames } from './parties/read-names.ts';
import { readParties } from './parties/read-parties.ts';
import { readState } from './parties/read-state.ts';
import { itemsAddUpTo } from './totals/proved-sums.ts';
import { doubtIfPaid, dueOfCredit } from './totals/read-due.ts';
import { readTotals } from './totals/read-totals.ts';
import { saysRate } from './totals/totals-words.ts';
import { trustOverprint } from './trust/trust-overprint.ts';
import { trustScan } from './trust/trust-scan.ts';

/** What the page does not show stays absent; what is only likely stays under `SURE`. */
export const readInvoice = (document: InvoiceDocument): Reading => {
  const pages = readPages(document);
  const [segments, sentences] = [everySegment(pages), sentencesOf(pages)];
  if (segments.length === 0) return {};
  const { fields: parties, seller, buyer } = readParties(pages, () => readWorkingAs(sentences));
  const totals = readTotals(pages, readNoVat(sentences) !== undefined);
  const documentType = readDocumentType(segments, totals.totalGross?.value);
  const credit = documentType?.value === 'creditNote';
  const codes = doubtOrderOfState(
    readCodes(pages, { credit, sure: (documentType?.confidence ?? 0) >= SURE, named: isNamedOnly(documentType) }),
    parties.buyerSiret?.value,
  );
  const cadre = readCadre(sentences, {
    gross: totals.totalGross?.value,
    due: totals.amountDue?.value,
    credit,
    seller: seller?.value,
  });
  const reading = present({
    ...parties,
    ...readNames(pages, { seller, buyer }),
    ...codes,
    ...totals,
    amountDue: doubtIfPaid(credit ? dueOfCredit(totals.amountDue, totals.totalGross) : totals.amountDue, {
      cadre: cadre.value,
      perhaps: () => mayBePaid(sentences),
    }),
    isState: readState(segments, { ...parties, ...codes }),
    issueDate: readIssueDate(pages, {
      credit,
      number: codes.invoiceNumber?.value,
      certain: !isContested(codes.invoiceNumber, credit),
    }),
    currency: readCurrency(sentences),
    cadre,
    documentType,
    vatType: readVatType(sentences, totals.totalVat, saysRate(pages)),
    paymentMeans: readPaymentMeans(sentences, isPartlyPaid(totals.totalGross?.value, totals.amountDue?.value)),
  });
  forgetTexts();
  return trustScan(trustOverprint(reading, document.pages), document.pages, () => itemsAddUpTo(pages));
};

const isNamedOnly = (type: Reading['documentType']): boolean =>
  type?.evidence.kind === 'text' && type.evidence.rule === NAMED_AMONG_ITEMS;

/** Hardly announced, or another number might be this invoice's, as the one that a credit note corrects is not. */
const isContested = (number: Reading['invoiceNumber'], credit: boolean): boolean =>
  number !== undefined &&
  number.confidence < (number.alternatives.length > 0 || (credit && isInvoices(number.evidence)) ? SURE : LIKELY);

const LIKELY = 0.75;

type Loose = { [K in keyof Reading]: Reading[K] | undefined };

const present = (reading: Loose): Reading =>
  Object.fromEntries(Object.entries(reading).filter(([, field]) => field !== undefined)) as Reading;
