import { describe, expect, it } from 'vitest';
import type { Page, Word } from '../../document.ts';
import { type Reading, SURE } from '../../reading.ts';
import { frenchVatId, isValidVatId } from '../../values/vat-id.ts';
import { trustScan } from './trust-scan.ts';

const box = { page: 1, x: 10, y: 10, width: 50, height: 10 };
const page = (confidence: number, origin: Page['origin'] = 'ocr'): Page[] => [
  { number: 1, width: 595, height: 842, origin, words: [{ text: 'x', confidence, box }] },
];
const field = <V>(value: V) => ({
  value,
  confidence: 0.97,
  evidence: { kind: 'text' as const, rule: 'label:x', value: [box], label: [] },
  alternatives: [],
});
const totals = { totalNet: field(10000), totalVat: field(2000), totalGross: field(12000) };

describe('trustScan', () => {
  it('leaves a text page alone', () => {
    const reading: Reading = { invoiceNumber: field('F-1') };
    expect(trustScan(reading, page(0.2, 'text'))).toEqual(reading);
  });

  it('is sure of no code, however clearly the engine read it: nothing checks it', () => {
    for (const code of ['7260114892', 'FF2607-524', '24DSI046', '18O5071']) {
      const { invoiceNumber } = trustScan({ invoiceNumber: field(code) }, page(0.99));
      expect(invoiceNumber?.confidence).toBeLessThan(SURE);
      expect(invoiceNumber?.evidence.kind).toBe('ocr');
    }
  });

  it('shows the likelier of two codes that look alike, and offers the other', () => {
    const { serviceCode, sellerName } = trustScan(
      { serviceCode: field('PRFSGCDO14'), sellerName: field('STUDIO 54') },
      page(0.99),
    );
    expect(serviceCode?.value).toBe('PRFSGCD014');
    expect(serviceCode?.confidence).toBeLessThan(SURE);
    expect(serviceCode?.alternatives[0]).toMatchObject({
      value: 'PRFSGCDO14',
      evidence: { kind: 'ocr', value: [box] },
    });
    expect(sellerName?.value).toBe('STUDIO 54');
    const printed = trustScan({ serviceCode: field('PRFSGCDO14') }, page(1, 'text'));
    expect(printed.serviceCode?.value).toBe('PRFSGCDO14');
  });

  it('offers a code without the space that may be none', () => {
    const offered = (code: string): unknown =>
      trustScan({ commitmentNumber: field(code) }, page(0.9)).commitmentNumber?.alternatives[0]?.value;
    expect(offered('FET26-03 11')).toBe('FET26-0311');
    for (const code of ['FT 1088', '2025 0418']) expect(offered(code)).not.toBe(code.replace(' ', ''));
  });

  it('finds what a VAT number was by its key, offers what was read, and is not sure of it', () => {
    const right = frenchVatId('885278523');
    const misread = right.replace(/5(?=\d*$)/, 'S');
    const { sellerVat } = trustScan({ sellerVat: field(misread) }, page(0.9));
    expect(sellerVat?.value).toBe(right);
    expect(sellerVat?.alternatives[0]?.value).toBe(misread);
    expect(sellerVat?.confidence).toBeLessThan(SURE);
    const hopeless = trustScan({ sellerVat: field('FR00999999999') }, page(0.9));
    expect(hopeless.sellerVat?.value).toBe('FR00999999999');
  });

  it('lets a checksum settle a number, and a sum the totals', () => {
    const read = trustScan({ sellerSiret: field('53492364400031'), ...totals }, page(0.7));
    expect(read.sellerSiret?.confidence).toBeGreaterThanOrEqual(SURE);
    expect(read.totalNet?.confidence).toBeGreaterThanOrEqual(SURE);
    const off = trustScan({ sellerSiret: field('53492364400032'), ...totals, totalNet: field(10001) }, page(0.7));
    expect(off.sellerSiret?.confidence).toBeLessThan(SURE);
    expect(off.totalGross?.confidence).toBeLessThan(SURE);
  });

  describe('of what the page is', () => {
    const line = (text: string, y: number, height: number): Word[] =>
      text
        .split(' ')
        .map((word, at) => ({ text: word, confidence: 0.91, box: { page: 1, x: 50 * at, y, width: 45, height } }));
    const isSureOf = (documentType: 'invoice' | 'creditNote', title: string, height: number, also = ''): boolean => {
      const words = [
        ...line(title, 50, height),
        ...line(`Fournitures de bureau et papier pour la mairie ${also}`, 200, 10),
      ];
      const scanned: Page[] = [{ number: 1, width: 595, height: 842, origin: 'ocr', words }];
      const seen = {
        ...field(documentType),
        evidence: { ...field('').evidence, value: words.flatMap(({ box }) => (box.y === 50 ? [box] : [])) },
      };
      return (trustScan({ documentType: seen }, scanned).documentType?.confidence ?? 0) >= SURE;
    };
    it('is sure under a large title of its own', () => {
      for (const title of ['FACTURE', 'Facture n° F/26/204', 'Facture FF2609-482', 'Votre facture du 2 mars'])
        expect(isSureOf('invoice', title, 14)).toBe(true);
      expect(isSureOf('creditNote', 'Avoir n° 12', 14)).toBe(true);
    });
    it('is not where another invoice may be meant, under a title that was not read', () => {
      expect(isSureOf('invoice', 'Facture n° F/26/204', 10)).toBe(false);
      expect(isSureOf('invoice', 'Facture d’origine F/26/204', 14)).toBe(false);
      expect(isSureOf('invoice', 'FACTURE', 14, 'montant de l’avoir')).toBe(false);
      expect(isSureOf('invoice', 'FACTURE', 14, 'annule et remplace')).toBe(false);
    });
  });

  it('takes the words of a known sentence for read, were one of them doubtful', () => {
    const vatType = field('TVA_SUR_DEBIT' as const);
    expect(trustScan({ vatType }, page(0.65)).vatType?.confidence).toBeGreaterThanOrEqual(SURE);
    expect(trustScan({ vatType }, page(0.4)).vatType?.confidence).toBeLessThan(SURE);
  });

  it('is not sure that all is due because it read of nothing that was paid', () => {
    const due = { ...field(12000), evidence: { kind: 'derived' as const, rule: 'nothing-paid-before', from: [] } };
    expect(trustScan({ ...totals, amountDue: due }, page(0.9)).amountDue?.confidence).toBeLessThan(SURE);
    expect(trustScan({ ...totals, amountDue: due }, page(1, 'text')).amountDue?.confidence).toBe(0.97);
    expect(trustScan({ ...totals, amountDue: field(12000) }, page(0.9)).amountDue?.confidence).toBeGreaterThan(SURE);
  });

  it('trusts what a text page shows with its totals, whatever is scanned behind it; not a letter before a scan', () => {
    const at = { ...box, page: 2 };
    const behind: Page = { ...(page(0.5)[0] as Page), number: 2, words: [{ text: 'x', confidence: 0.5, box: at }] };
    const invoiceNumber = field('7260114892');
    const printed: Reading = { invoiceNumber, sellerName: field('STUDIO 54'), totalNet: field(64000) };
    expect(trustScan(printed, [...page(1, 'text'), behind])).toEqual(printed);
    const totalNet = { ...field(64000), evidence: { ...field(0).evidence, value: [at] } };
    const scanned = trustScan({ invoiceNumber, totalNet }, [...page(1, 'text'), behind]);
    expect(scanned.invoiceNumber?.confidence).toBeLessThan(SURE);
    expect(trustScan(printed, [...page(1, 'none'), behind]).invoiceNumber?.confidence).toBeLessThan(SURE);
  });

  it('is sure of nothing when the first page could not be read', () => {
    const unread: Page[] = [{ number: 1, width: 595, height: 842, origin: 'none', words: [] }];
    const read = trustScan({ sellerSiret: field('53492364400031'), currency: field('EUR') }, [
      ...unread,
      ...page(0.99),
    ]);
    expect(read.sellerSiret?.confidence).toBeLessThan(SURE);
    expect(read.currency?.confidence).toBeLessThan(SURE);
  });

  it('takes no sum for a proof that no rate explains', () => {
    const mixed = { totalNet: field(26738), totalVat: field(1286), totalGross: field(28024) };
    expect(trustScan(mixed, page(0.9)).totalGross?.confidence).toBeLessThan(SURE);
    const vatBreakdown = field([
      { rate: 2000, base: 10000, amount: 2000 },
      { rate: 550, base: 10000, amount: 550 },
    ]);
    const told = { totalNet: field(20000), totalVat: field(2550), totalGross: field(22550), vatBreakdown };
    expect(trustScan(told, page(0.9)).totalGross?.confidence).toBeGreaterThanOrEqual(SURE);
    expect(trustScan({ ...told, totalNet: field(20001) }, page(0.9)).totalGross?.confidence).toBeLessThan(SURE);
  });

  it('takes for a proof without tax a total printed twice that its items make, in clear figures', () => {
    const under = { ...box, y: 60 };
    const twice: Page[] = [
      { ...(page(0.95)[0] as Page), words: [box, under].map((at) => ({ text: 'x', confidence: 0.95, box: at })) },
    ];
    const due = { ...field(64000), evidence: { ...field(0).evidence, value: [under] } };
    const untaxed = { totalNet: field(64000), totalVat: field(0), totalGross: field(64000), amountDue: due };
    const sureOf = (reading: Reading, pages: Page[], sums: number[]): boolean =>
      (trustScan(reading, pages, () => new Set(sums)).totalNet?.confidence ?? 0) >= SURE;
    expect(sureOf(untaxed, twice, [64000])).toBe(true);
    expect(sureOf(untaxed, twice, [])).toBe(false);
    expect(sureOf({ ...untaxed, amountDue: field(64000) }, twice, [64000])).toBe(false);
    expect(sureOf({ ...untaxed, totalGross: field(76800) }, twice, [64000])).toBe(false);
    const faint = twice.map((one) => ({ ...one, words: one.words.map((word) => ({ ...word, confidence: 0.7 })) }));
    expect(sureOf(untaxed, faint, [64000])).toBe(false);
  });

  it('finds a misread SIRET by the SIREN in the VAT number of the seller, where it is printed, to be checked', () => {
    const at = { ...box, y: 90 };
    const spelt = (...texts: string[]): Page[] => [
      {
        number: 1,
        width: 595,
        height: 842,
        origin: 'ocr',
        words: texts.map((text) => ({ text, confidence: 0.9, box: at })),
      },
    ];
    const reading: Reading = { sellerVat: field('FR53331485615') };
    const { sellerSiret } = trustScan(reading, spelt('Siret', '3148561500040,', 'TVA', 'FR53331485615'));
    expect(sellerSiret).toMatchObject({ value: '33148561500040', evidence: { kind: 'ocr', rule: 'siret' } });
    expect(sellerSiret?.confidence).toBeLessThan(SURE);
    expect(trustScan(reading, spelt('331', '485', '616', '00040')).sellerSiret?.value).toBe('33148561500040');
    // A SIRET whose key happens to be right, on a SIREN whose key is not.
    const wrong = { ...field('37082260400010'), evidence: { ...field('').evidence, value: [at] } };
    const both = { sellerVat: field('FR73576832604'), sellerSiret: wrong };
    const corrected = trustScan(both, spelt('37082260400010')).sellerSiret;
    expect(corrected).toMatchObject({ value: '57683260400010', alternatives: [{ value: '37082260400010' }] });
    expect(corrected?.confidence).toBeLessThan(SURE);
  });

  it('invents no SIRET: nothing like it is printed, its key does not hold, or it is another company’s', () => {
    const spelt = (text: string): Page[] => [
      { number: 1, width: 595, height: 842, origin: 'ocr', words: [{ text, confidence: 0.9, box }] },
    ];
    const reading: Reading = { sellerVat: field('FR53331485615') };
    for (const text of ['331485615', '3148561500041', '11000201100044', '02098561500040'])
      expect(trustScan(reading, spelt(text)).sellerSiret).toBeUndefined();
    const other = { ...reading, sellerSiret: field('53492364400031') };
    expect(trustScan(other, spelt('3148561500040')).sellerSiret?.value).toBe('53492364400031');
    const printed: Page[] = spelt('3148561500040').map((one) => ({ ...one, origin: 'text' }));
    expect(trustScan(reading, printed).sellerSiret).toBeUndefined();
  });

  it('finds a misread VAT number by the SIREN of the seller, where it is printed, to be checked', () => {
    const spelt = (...texts: string[]): Page[] => [
      {
        number: 1,
        width: 595,
        height: 842,
        origin: 'ocr',
        words: texts.map((text) => ({ text, confidence: 0.9, box })),
      },
    ];
    const reading = { sellerSiret: field('77961090600017') };
    const { sellerVat } = trustScan(reading, spelt('TVA', 'FR61', '79610906', '-', 'PEFC'));
    expect(sellerVat).toMatchObject({ value: 'FR61779610906', evidence: { kind: 'ocr', rule: 'vat-number' } });
    expect(sellerVat?.confidence).toBeLessThan(SURE);
    expect(trustScan(reading, spelt('RCS', '779', '610', '906', 'SIRET', '77961090600017')).sellerVat).toBeUndefined();
    expect(trustScan(reading, spelt('TVA', 'FR52', '885278523')).sellerVat).toBeUndefined();
  });

  it('tells a misread VAT number from the SIREN it ends with, to be checked', () => {
    const siren = '534923644';
    expect(isValidVatId(frenchVatId(siren))).toBe(true);
    const misread = `R5${frenchVatId(siren).slice(2)}`;
    const { sellerVat } = trustScan({ sellerSiret: field(`${siren}00031`), sellerVat: field(misread) }, page(0.7));
    expect(sellerVat?.value).toBe(frenchVatId(siren));
    expect(sellerVat?.confidence).toBeLessThan(SURE);
  });
});
