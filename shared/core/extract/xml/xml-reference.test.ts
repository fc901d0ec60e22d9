import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';
import { cii, ublOf } from './xml-invoice.fixture.ts';

const order = (number: string) =>
  `<BuyerOrderReferencedDocument><IssuerAssignedID>${number}</IssuerAssignedID></BuyerOrderReferencedDocument>`;
const contract = (number: string, kind = '') =>
  `<ContractReferencedDocument><IssuerAssignedID>${number}</IssuerAssignedID>${kind}</ContractReferencedDocument>`;
const read = (agreement: string) => readXml(cii('', agreement)) ?? {};
const ublContract = (number: string, kind: string) =>
  `<ContractDocumentReference><ID>${number}</ID>${kind}</ContractDocumentReference>`;

const sure = (value: string) => expect.objectContaining({ value, confidence: 0.98 });
const doubtful = (value: string) => expect.objectContaining({ value, confidence: 0.7 });

describe('the references', () => {
  it('are none where a word says so', () => {
    for (const none of [
      'N/A',
      'N.A.',
      'NC',
      'Néant',
      'aucune',
      'Sans objet',
      'non communiqué',
      'Inconnu',
      '----',
      '000',
    ])
      expect([none, read(order(none)), read(contract(none))]).toEqual([none, read(''), read('')]);
    for (const number of ['NC-12', 'SANS2026', '0001'])
      expect(read(order(number)).commitmentNumber).toEqual(sure(number));
  });

  it('lose the name that a program wrote before them', () => {
    const reference = (text: string) => read(`<BuyerReference>${text}</BuyerReference>`).serviceCode;
    expect(reference('Code service : DST-7')).toEqual(sure('DST-7'));
    expect(reference('SERVICE EXÉCUTANT n° DST-7')).toEqual(sure('DST-7'));
    expect(reference('SERVICE_7')).toEqual(sure('SERVICE_7'));
    expect(read(order('N° d’engagement : 4500012345')).commitmentNumber).toEqual(sure('4500012345'));
    expect(read(order('EJ n°4500012345')).commitmentNumber).toEqual(sure('4500012345'));
    expect(read(order('EJ-4500012345')).commitmentNumber).toEqual(sure('EJ-4500012345'));
    expect(read(contract('Marché public n° 2026-014')).contractNumber).toEqual(sure('2026-014'));
    expect(read(contract('MARCHE2026-014')).contractNumber).toEqual(sure('MARCHE2026-014'));
  });

  it('are doubtful when there are several', () => {
    expect(read(order('4500012345 ; 4500012346')).commitmentNumber?.confidence).toBeLessThan(0.9);
    const two = read(order('4500012345') + order('4500012346')).commitmentNumber;
    expect(two).toEqual(doubtful('4500012345'));
    expect(two?.alternatives).toMatchObject([{ value: '4500012346' }]);
    expect(read(order('4500012345') + order('4500012345')).commitmentNumber).toEqual(sure('4500012345'));
  });

  it('hold the contract that is called a public one, or the one that every line names', () => {
    const kinds = ublContract('AB-1', '<DocumentType>Contrat</DocumentType>');
    const marked = ublContract('2026-014', '<DocumentTypeCode>Marché Public</DocumentTypeCode>');
    expect(readXml(ublOf('', kinds + marked))?.contractNumber).toEqual(sure('2026-014'));
    expect(readXml(ublOf('', kinds + ublContract('2026-014', '')))?.contractNumber).toEqual(doubtful('AB-1'));
    const line = (number: string) =>
      `<IncludedSupplyChainTradeLineItem><SpecifiedLineTradeAgreement>${contract(number)}</SpecifiedLineTradeAgreement></IncludedSupplyChainTradeLineItem>`;
    const lines = (...numbers: string[]) =>
      readXml(cii('').replace('<ApplicableHeaderTradeAgreement>', `${numbers.map(line).join('')}$&`))?.contractNumber;
    expect(lines('2026-014', '2026-014')).toEqual(sure('2026-014'));
    expect(lines('2026-014', '2026-015')).toEqual(doubtful('2026-014'));
  });

  it('are not the seller’s order, the tender, the project, the billed object or where it is delivered', () => {
    const others =
      '<SellerOrderReferencedDocument><IssuerAssignedID>CV-1</IssuerAssignedID></SellerOrderReferencedDocument>' +
      '<AdditionalReferencedDocument><IssuerAssignedID>AO-1</IssuerAssignedID><TypeCode>50</TypeCode></AdditionalReferencedDocument>' +
      '<AdditionalReferencedDocument><IssuerAssignedID>PDL-1</IssuerAssignedID><TypeCode>130</TypeCode></AdditionalReferencedDocument>' +
      '<SpecifiedProcuringProject><ID>PRJ-1</ID><Name>Projet</Name></SpecifiedProcuringProject>' +
      '<BuyerAgentTradeParty><GlobalID schemeID="0224">AG-1</GlobalID></BuyerAgentTradeParty>';
    expect(Object.keys(read(others))).toEqual(['invoiceNumber']);
    const ubl =
      '<OrderReference><SalesOrderID>CV-1</SalesOrderID></OrderReference><AccountingCost>6135</AccountingCost>' +
      '<OriginatorDocumentReference><ID>AO-1</ID></OriginatorDocumentReference><ProjectReference><ID>PRJ-1</ID></ProjectReference>' +
      '<DespatchDocumentReference><ID>BL-1</ID></DespatchDocumentReference>';
    expect(Object.keys(readXml(ublOf('', ubl)) ?? {})).toEqual(['invoiceNumber']);
  });
});
