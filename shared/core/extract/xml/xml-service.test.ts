import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';
import { cii, ublOf } from './xml-invoice.fixture.ts';

const SIRET = '<GlobalID schemeID="0009">21760540400016</GlobalID>';
const routing = (code: string) => `<GlobalID schemeID="0224">${code}</GlobalID>`;
const address = (id: string, scheme = '0225') =>
  `<URIUniversalCommunication><URIID schemeID="${scheme}">${id}</URIID></URIUniversalCommunication>`;
const bought = (buyer: string, reference = '') =>
  readXml(
    cii(
      '',
      `${reference === '' ? '' : `<BuyerReference>${reference}</BuyerReference>`}<BuyerTradeParty>${buyer}</BuyerTradeParty>`,
    ),
  )?.serviceCode;

const sure = (value: string) => expect.objectContaining({ value, confidence: 0.98, alternatives: [] });
const doubtful = (value: string) => expect.objectContaining({ value, confidence: 0.7 });

describe('the service code', () => {
  it('is the routing code of the recipient, wherever identifiers stand', () => {
    expect(bought(SIRET + routing('DST-7'))).toEqual(sure('DST-7'));
    expect(bought(`<ID schemeID="0224">DST-7</ID>${SIRET}`)).toEqual(sure('DST-7'));
    expect(bought(SIRET + address('DST-7', '0224'))).toEqual(sure('DST-7'));
    expect(bought(`${SIRET}<GlobalID>0224:DST-7</GlobalID>`)).toEqual(sure('DST-7'));
    const party = '<PartyIdentification><ID schemeID="0224">DST-7</ID></PartyIdentification>';
    expect(readXml(ublOf(party))?.serviceCode).toEqual(sure('DST-7'));
    expect(readXml(ublOf('<EndpointID schemeID="0224">DST-7</EndpointID>'))?.serviceCode).toEqual(sure('DST-7'));
  });

  it('is no other identifier, nor a way to say that there is none', () => {
    for (const other of [
      '<GlobalID schemeID="0231">DST-7</GlobalID>',
      routing('NEANT'),
      routing('21760540400016'),
      routing('compta@ville.example'),
    ])
      expect([other, bought(SIRET + other)]).toEqual([other, undefined]);
    const sellers = `<SellerTradeParty>${routing('DST-7')}</SellerTradeParty><BuyerTradeParty>${SIRET}</BuyerTradeParty>`;
    expect(readXml(cii('', sellers))?.serviceCode).toBeUndefined();
  });

  it('ends the address whose SIREN and SIRET are the buyer’s', () => {
    expect(bought(SIRET + address('217605404_21760540400016_DST_7'))).toEqual(sure('DST_7'));
    const party = '<EndpointID schemeID="0225">217605404_21760540400016_DST-7</EndpointID>';
    const siret = '<PartyIdentification><ID schemeID="0009">21760540400016</ID></PartyIdentification>';
    expect(readXml(ublOf(party + siret))?.serviceCode).toEqual(sure('DST-7'));
  });

  it('is not sure at the end of an address that alone names the establishment, or names another', () => {
    for (const buyer of [
      address('217605404_21760540400016_DST-7'),
      SIRET + address('217605404_21760540400099_DST-7'),
      SIRET + address('21760540400016_DST-7'),
    ])
      expect([buyer, bought(buyer)]).toEqual([buyer, doubtful('DST-7')]);
    expect(bought(SIRET + address('217605404_21760540400016_dst-7'))).toEqual(doubtful('dst-7'));
  });

  it('is no suffix of a SIREN, and no part of somebody else’s address', () => {
    for (const id of [
      '217605404_DST-7',
      '217605404_21760540400016',
      '217605404_98765432400019_DST-7',
      '987654324_98765432400019_DST-7',
    ])
      expect([id, bought(SIRET + address(id))]).toEqual([id, undefined]);
  });

  it('is doubtful when the buyer’s reference says another', () => {
    expect(bought(SIRET + routing('DST-7'), 'DST-7')).toEqual(sure('DST-7'));
    expect(bought(SIRET + address('217605404_21760540400016_dst-7'), 'DST-7')).toEqual(sure('DST-7'));
    expect(bought(SIRET + routing('DST-7'), 'Jeanne Martin')).toEqual(sure('DST-7'));
    const two = bought(SIRET + routing('DST-7'), 'REF-12');
    expect(two).toEqual(doubtful('DST-7'));
    expect(two?.alternatives).toMatchObject([{ value: 'REF-12', evidence: { kind: 'xml' } }]);
  });

  it('is no person, and is doubtful as a mere word', () => {
    for (const person of [
      'Jeanne Martin',
      'Mme Martin',
      'M. le Maire',
      'achats@ville.example',
      '21760540400016',
      'N.A.',
    ])
      expect([person, bought(SIRET, person)]).toEqual([person, undefined]);
    for (const code of ['MCCPAT0075', 'DGS', 'Srv12', 'FACTURES_PUBLIQUES'])
      expect(bought(SIRET, code)).toEqual(sure(code));
    for (const word of ['Service 12 bis', 'Comptabilité', 'Dupont'])
      expect(bought(SIRET, word)).toEqual(doubtful(word));
  });

  it('is doubtful when it is the order’s number, and none when it is the invoice’s or the buyer’s name', () => {
    const order = (reference: string) =>
      readXml(
        cii(
          '',
          `<BuyerReference>${reference}</BuyerReference><BuyerTradeParty><Name>VILLE</Name></BuyerTradeParty>` +
            '<BuyerOrderReferencedDocument><IssuerAssignedID>CDE-12</IssuerAssignedID></BuyerOrderReferencedDocument>',
        ),
      )?.serviceCode;
    expect(order('CDE-12')).toEqual(doubtful('CDE-12'));
    expect([order('F-1'), order('VILLE')]).toEqual([undefined, undefined]);
  });
});
