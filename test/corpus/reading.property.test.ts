/** An invoice nobody wrote → PDF → reading gives the values back, however it is spelled and drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpretDocument } from '../../shared/core/extract/interpret-document.ts';
import type { FieldName, FieldValues } from '../../shared/core/fields.ts';
import { type Reading, SURE } from '../../shared/core/reading.ts';
import { readDocument } from '../../shared/reading/read-document.ts';
import { ciiOf } from './cii.ts';
import { drawPage } from './draw-page.ts';
import { type Invoice, totalsOf } from './invoice.ts';
import { type Draw, plainPage } from './plain-page.ts';
import { randomInvoice, type Spelling, spelling } from './random-invoice.ts';
import { unrelatedLines } from './unrelated-lines.ts';

type Shown = { [K in FieldName]?: FieldValues[K] | null };

const shownBy = (invoice: Invoice): Shown => {
  const { net, vat, gross, breakdown } = totalsOf(invoice);
  return {
    sellerSiret: invoice.seller.siret,
    sellerVat: invoice.seller.vat,
    buyerSiret: invoice.buyer.siret,
    isState: invoice.buyer.isState,
    invoiceNumber: invoice.number,
    issueDate: invoice.date,
    currency: 'EUR',
    documentType: invoice.type,
    serviceCode: invoice.serviceCode,
    commitmentNumber: invoice.commitment,
    contractNumber: invoice.contract,
    totalNet: net,
    totalVat: vat,
    totalGross: gross,
    amountDue: gross,
    vatBreakdown: breakdown,
    vatType: invoice.vatType,
    paymentMeans: invoice.means,
    iban: invoice.seller.iban,
  };
};

const readBytes = async (bytes: Uint8Array): Promise<Reading> => interpretDocument(await readDocument(bytes)).fields;
const readDraws = async (draws: readonly Draw[]): Promise<Reading> => readBytes(await drawPage(draws));

const valuesOf = (reading: Reading, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, reading[name as FieldName]?.value ?? null]));

const expectShown = (reading: Reading, invoice: Invoice): void => {
  const shown = shownBy(invoice);
  expect(valuesOf(reading, Object.keys(shown))).toEqual(shown);
};

/** The same cases at every run: a failure found once is found again. */
const runs = (numRuns: number) => ({ numRuns, seed: 20261124 });

const inOrder = (order: readonly number[], draws: readonly Draw[]): Draw[] =>
  draws
    .map((draw, index) => ({ draw, rank: order[index % order.length] ?? 0 }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ draw }) => draw);

describe('a printed invoice', () => {
  it('gives back what it shows, in every spelling, and nothing it does not show', async () => {
    await fc.assert(
      fc.asyncProperty(randomInvoice, spelling, async (invoice, spelled) => {
        expectShown(await readDraws(plainPage(invoice, spelled)), invoice);
      }),
      runs(80),
    );
  });

  it('reads the same whatever the order in which its words are drawn', async () => {
    const order = fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(randomInvoice, spelling, order, async (invoice, spelled, ranks) => {
        expectShown(await readDraws(inOrder(ranks, plainPage(invoice, spelled))), invoice);
      }),
      runs(40),
    );
  });

  it('keeps what is sure when an unrelated line is added', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomInvoice,
        spelling,
        fc.constantFrom(...unrelatedLines),
        gap,
        async (invoice, spelled, text, y) => {
          const draws = plainPage(invoice, spelled);
          const before = await readDraws(draws);
          const after = await readDraws([...draws, { x: 50, y, text }]);
          const sure = Object.keys(before).filter((name) => (before[name as FieldName]?.confidence ?? 0) >= SURE);
          expect(sure.length).toBeGreaterThan(10);
          expect(valuesOf(after, sure)).toEqual(valuesOf(before, sure));
        },
      ),
      runs(40),
    );
  });
});

/** Heights where the page is bare. */
const gap = fc.constantFrom(330, 600, 700, 760);

describe('an e-invoice by itself', () => {
  it('gives back what it says, sure of every value', async () => {
    await fc.assert(
      fc.asyncProperty(randomInvoice, async (invoice) => {
        const paid = { ...invoice, vatType: 'TVA_SUR_ENCAISSEMENT' as const };
        const reading = await readBytes(new TextEncoder().encode(ciiOf(paid)));
        expectShown(reading, paid);
        const shown = Object.entries(shownBy(paid)).filter(([, value]) => value !== null);
        for (const [name] of shown) expect(reading[name as FieldName]?.confidence, name).toBeGreaterThanOrEqual(SURE);
      }),
      runs(100),
    );
  });
});

describe('money whose thin spaces a producer broke', () => {
  /** jsPDF writes U+202F as " /"; a face without it, as NUL; others as a question mark. */
  it.each([' /', '\0', '?'])('is read whole with %j', async (mark) => {
    const money: Spelling['money'] = (cents) =>
      (cents / 100)
        .toFixed(2)
        .replace('.', ',')
        .replace(/\B(?=(\d{3})+,)/g, mark);
    await fc.assert(
      fc.asyncProperty(randomInvoice, spelling, async (invoice, spelled) => {
        expectShown(await readDraws(plainPage(invoice, { ...spelled, money })), invoice);
      }),
      runs(10),
    );
  });
});
