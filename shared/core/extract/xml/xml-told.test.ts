import { describe, expect, it } from 'vitest';
import { interpretDocument } from '../interpret-document.ts';
import { drawPage } from '../page.fixture.ts';
import { cii, ublOf } from './xml-invoice.fixture.ts';

const noted = (...notes: string[]) =>
  cii('', '', `<ID>F-1</ID>${notes.map((text) => `<IncludedNote><Content>${text}</Content></IncludedNote>`).join('')}`);
const alone = (text: string) => interpretDocument({ ...drawPage([]), pages: [], xml: { name: 'x.xml', text } }).fields;

describe('an e-invoice without a page', () => {
  it('tells in its notes and terms what it has no element for, and is not sure of it', () => {
    const fields = alone(
      noted('Code service : DST-7\nN° d’engagement : 4500012345', '#AAI#TVA acquittée sur les encaissements'),
    );
    expect(fields).toMatchObject({
      serviceCode: {
        value: 'DST-7',
        confidence: 0.7,
        evidence: { kind: 'xml', path: 'ExchangedDocument/IncludedNote/Content' },
      },
      commitmentNumber: { value: '4500012345', confidence: 0.7 },
      vatType: { value: 'TVA_SUR_ENCAISSEMENT' },
    });
    const terms = ublOf(
      '',
      '<Note>Marché n° 2026-014</Note><PaymentTerms><Note>Par virement à 30 jours</Note></PaymentTerms>',
    );
    expect(alone(terms)).toMatchObject({
      contractNumber: { value: '2026-014', confidence: 0.7 },
      paymentMeans: { value: 'VIREMENT', confidence: 0.7, evidence: { path: 'PaymentTerms/Note' } },
    });
  });

  it('keeps what its elements say, and finds nothing where the notes announce nothing', () => {
    const stated = noted('Code service : DST-7').replace(
      '<ApplicableHeaderTradeAgreement>',
      '$&<BuyerReference>DGS</BuyerReference>',
    );
    expect(alone(stated).serviceCode).toMatchObject({ value: 'DGS', confidence: 0.98 });
    const plain = alone(
      noted('Merci de rappeler le numéro d’engagement sur vos courriers', 'Nos services vous remercient'),
    );
    expect(Object.keys(plain).toSorted()).toEqual(['cadre', 'invoiceNumber']);
  });
});
