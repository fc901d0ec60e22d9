import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const frame: Put[] = [...sellerTop, ...buyerAddress, ...sellerFooter];
const codesOf = (puts: Put[]) => {
  const { invoiceNumber, serviceCode, commitmentNumber, contractNumber } = readInvoice(drawPage([...frame, ...puts]));
  return {
    invoiceNumber: invoiceNumber?.value,
    serviceCode: serviceCode?.value,
    commitmentNumber: commitmentNumber?.value,
    contractNumber: contractNumber?.value,
  };
};

const number: Put[] = [[50, 200, 'FACTURE n° FB-2026-0042']];
const none = {
  invoiceNumber: 'FB-2026-0042',
  serviceCode: undefined,
  commitmentNumber: undefined,
  contractNumber: undefined,
};

type Draw = (label: string, value: string) => Put[];
const places: Record<string, Draw> = {
  'after a colon': (label, value) => [[50, 250, `${label} : ${value}`]],
  'far to the right': (label, value) => [
    [50, 250, label],
    [260, 250, `: ${value}`],
  ],
  under: (label, value) => [
    [50, 250, 'Date'],
    [50, 266, '03/03/2026'],
    [150, 250, label],
    [150, 266, value],
  ],
  'in a column of values': (label, value) => [
    [50, 236, 'Date'],
    [50, 250, label],
    [50, 264, 'Échéance'],
    [230, 236, '03/03/2026'],
    [230, 250, value],
    [230, 264, '02/04/2026'],
  ],
};

it('takes no number cut at its hyphen from the title', () => {
  const { invoiceNumber } = readInvoice(drawPage([...frame, [50, 156, 'FACTURE 2025-'], [50, 180, '4987']]));
  expect(invoiceNumber?.confidence ?? 0).toBeLessThan(SURE);
});

const wordings = {
  serviceCode: [
    'Code serv. exécutant',
    'Service exécutant',
    'Code service Chorus Pro',
    'Réf. du service',
    'N° de service',
    'Code Sce Exéc.',
  ],
  commitmentNumber: [
    'V/Cde n°',
    'N° BC',
    'Engagement Chorus',
    'N° Engt',
    'Réf. commande client',
    'N° d’eng.',
    'E.J. n°',
    'Votre bon de commande',
  ],
  contractNumber: [
    'Marché public n°',
    'Marché (réf.)',
    'MAPA n°',
    'Marché à procédure adaptée n°',
    'Accord-cadre n°',
    'Réf. contrat',
  ],
  invoiceNumber: [
    'Fact. n°',
    'Facture de situation n°',
    'Numéro d’identification de la facture',
    'Mémoire d’honoraires n°',
    'Facture N',
  ],
};

describe('readCodes', () => {
  for (const [field, labels] of Object.entries(wordings))
    it.each(labels.flatMap((label) => Object.keys(places).map((place) => [label, place])))(
      `reads ${field} announced by « %s », %s`,
      (label, place) => {
        const value = 'K26-0117';
        const drawn = places[place]?.(label, value) ?? [];
        const given = field === 'invoiceNumber' ? drawn : [...number, ...drawn];
        expect(codesOf(given)).toEqual({ ...none, [field]: value });
      },
    );

  it.each([
    'Ordre de service n°',
    'Garantie décennale contrat n°',
    'Tél. service client',
    'N° commande interne',
    'Contrat de maintenance n°',
    'Bon de livraison n°',
    'Notre référence',
    'Facture précédente n°',
  ])('leaves aside what « %s » announces', (label) => {
    for (const draw of Object.values(places)) expect(codesOf([...number, ...draw(label, '78542')])).toEqual(none);
  });

  it('gives each of two joined labels its own value', () => {
    const drawn: Put[] = [
      [50, 250, 'N° marché - Service exécutant'],
      [50, 266, '2025-MOB-017 - PRFACPDL44'],
    ];
    expect(codesOf([...number, ...drawn])).toEqual({
      ...none,
      contractNumber: '2025-MOB-017',
      serviceCode: 'PRFACPDL44',
    });
  });

  it('reads letter-spaced headings', () => {
    const drawn: Put[] = [
      [50, 250, 'N ° E J'],
      [50, 266, '1405981172'],
      [250, 250, 'CODESERVICECHORUS'],
      [250, 266, 'JUSSA86033'],
    ];
    expect(codesOf([...number, ...drawn])).toEqual({
      ...none,
      commitmentNumber: '1405981172',
      serviceCode: 'JUSSA86033',
    });
  });

  it('reads them however many pieces they come in', () => {
    const drawn: Put[] = [
      [50, 250, 'E J'],
      [180, 250, '1405981172'],
      [50, 266, 'ACCORD-CADREN°'],
      [180, 266, '24S5045'],
    ];
    expect(codesOf([...number, ...drawn])).toEqual({
      ...none,
      commitmentNumber: '1405981172',
      contractNumber: '24S5045',
    });
    expect(codesOf([...number, [50, 250, 'R É F. DEVOTRECOMMANDE'], [250, 250, '4476588']])).toEqual({
      ...none,
      commitmentNumber: '4476588',
    });
  });

  it('keeps a number before its date', () => {
    expect(codesOf([...number, [50, 250, 'Votre commande : 4500123456 du 26/03/2026']])).toEqual({
      ...none,
      commitmentNumber: '4500123456',
    });
  });

  it.each([
    [
      'Chorus Pro : SIRET 212 403 836 00027 / Service : DST01 / EJ : 4500012345',
      { serviceCode: 'DST01', commitmentNumber: '4500012345' },
    ],
    [
      'Suite à votre commande n° 4500012345 du 12 janvier 2026 (marché n° 2025-TVX-19, lot 2)',
      { commitmentNumber: '4500012345', contractNumber: '2025-TVX-19' },
    ],
    ['BDC du 12/02/2026 n° 2026-118', { commitmentNumber: '2026-118' }],
    ['Marché : MAPA 25-098', { contractNumber: 'MAPA 25-098' }],
    ['Marché 2024 de fournitures', {}],
    ['Votre contrat : 1-5KX7-220', {}],
    ['Code service : néant - N° engagement : sans objet', {}],
  ])('reads a line that holds several things: %s', (line, expected) => {
    expect(codesOf([...number, [50, 250, line]])).toEqual({ ...none, ...expected });
  });

  it('joins figures set apart, but is not sure of them', () => {
    const { commitmentNumber } = readInvoice(drawPage([...frame, ...number, [50, 250, 'EJ : 45 000 123 45']]));
    expect(commitmentNumber?.value).toBe('4500012345');
    expect(commitmentNumber?.confidence).toBeLessThan(SURE);
  });

  it('takes the number beside the title, not the first product below', () => {
    const drawn: Put[] = [
      [420, 40, 'Facture'],
      [420, 56, 'Réf. : FB-2026-0042'],
      [50, 300, 'Réf.'],
      [150, 300, 'Désignation'],
      [50, 316, 'P2668'],
      [150, 316, 'Peinture'],
    ];
    const { invoiceNumber } = readInvoice(drawPage([...frame, ...drawn]));
    expect(invoiceNumber?.value).toBe('FB-2026-0042');
    expect(invoiceNumber?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it.each([
    'FINESS EJ 63 001 184 7 - ET 63 001 190 4',
    'N° FINESS EJ : 630011847',
    'RPPS 10003418827',
    'N° ADELI : 639300187',
  ])('takes no register of health for the buyer’s: %s', (line) => {
    expect(codesOf([...number, [50, 100, line]])).toEqual(none);
  });
});
