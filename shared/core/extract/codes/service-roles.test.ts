import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const serviceOf = (puts: Put[]) => {
  const { serviceCode } = readInvoice(drawPage(puts));
  return { value: serviceCode?.value, sure: (serviceCode?.confidence ?? 0) >= SURE };
};

const address = (x: number, heading: string, code: string): Put[] =>
  [heading, 'Collège des Pins', '3 rue Basse', '35400 Saint-Malo', code].map(
    (text, at): Put => [x, 250 + 13 * at, text],
  );

describe('several services on a page', () => {
  it.each([
    ['Livré à', 'Facturé à'],
    ['Adresse de livraison :', 'Adresse de facturation :'],
    ['Lieu d’intervention', 'Destinataire de la facture'],
  ])('takes that of the address under « %s » for none, and that under « %s »', (delivery, billing) => {
    const billed = address(330, billing, 'Code service : ACHATS');
    expect(serviceOf([...address(50, delivery, 'Code service : SG_354'), ...billed])).toMatchObject({
      value: 'ACHATS',
    });
    expect(serviceOf([...address(50, delivery, 'Code service : 0042'), ...address(330, billing, '')]).sure).toBe(false);
  });

  it.each([
    ['Code service payeur : SG_092', 'Code service destinataire : ACHATS'],
    ['Service payeur : FAC9071', 'Code service : 0922'],
    ['Service demandeur : SG_289', 'Service exécutant : DST-12'],
  ])('takes the one that the invoice is for: %s, %s', (second, first) => {
    const value = first.split(' : ')[1];
    for (const lines of [
      [second, first],
      [first, second],
    ])
      expect(serviceOf(lines.map((text, at): Put => [50, 330 + 13 * at, text])).value).toBe(value);
  });

  it('is not sure of the one that pays where it cannot read the one that receives', () => {
    expect(
      serviceOf([
        [50, 330, 'Service destinataire : 922'],
        [50, 343, 'Service payeur : FAC9071'],
      ]).sure,
    ).toBe(false);
    expect(serviceOf([[50, 330, 'Service payeur : FAC9071']])).toEqual({ value: 'FAC9071', sure: true });
  });
});

it('is the one beside the engagement, under whatever place is named', () => {
  const block: Put[] = [
    [50, 330, 'Point de livraison : stade, chemin du Gué'],
    [50, 343, 'Compteur D09FA118442, relevé le 03/07/2025'],
    [50, 356, 'Votre référence : engagement 25ST00388 - service SPORTS'],
  ];
  expect(serviceOf(block).value).toBe('SPORTS');
});

describe('the name of a service in an address', () => {
  const named = (name: string): Put[] =>
    ['MINISTÈRE DES ARMÉES', name, 'BCRM de Brest', '29240 BREST CEDEX 9'].map(
      (text, at): Put => [330, 100 + 13 * at, text],
    );
  const cells: Put[] = [
    [50, 250, 'Engagement'],
    [50, 263, '1006417730'],
    [200, 250, 'N° de marché'],
    [200, 263, 'DAF-2024-001377'],
    [330, 250, 'Code service'],
    [330, 263, 'D0613V5075'],
  ];
  it.each([
    'Service exécutant PFC Ouest',
    'Service exécutant PFC2 Ouest',
    'SERVICE EXÉCUTANT PFC OUEST',
    'Service exécutant DR13 Marseille',
    'Service exécutant ESID de Brest',
    'Service destinataire PFC Ouest',
    'Service PFC Ouest',
  ])('is no code beside one: %s', (name) => {
    expect(serviceOf([...named(name), ...cells]).value).toBe('D0613V5075');
    expect(serviceOf(named(name)).sure).toBe(false);
  });
  it.each(['Service exécutant D0613V5075 Ouest', 'Code service : D0613V5075 Plate-forme Ouest'])(
    'goes on with its code: %s',
    (line) => {
      expect(serviceOf(named(line)).value).toBe('D0613V5075');
    },
  );
});

describe('a service of figures told in a sentence', () => {
  it.each([
    'Le code service que vous nous avez communiqué est le 0489.',
    'Merci de déposer cette facture sur Chorus Pro, service 0489.',
    'Les travaux ont été facturés au service 0489, sur Chorus Pro.',
  ])('is read: %s', (sentence) => {
    expect(serviceOf([[50, 330, sentence]])).toMatchObject({ value: '0489' });
  });

  it.each([
    'Chorus Pro : indiquer le code service de votre collectivité, dossier 99685.',
    'Dépôt sur Chorus Pro après 120 jours de service, soit un service 150 heures.',
  ])('is not made up: %s', (sentence) => {
    expect(serviceOf([[50, 330, sentence]]).value).toBeUndefined();
  });
});

describe('the one under an order', () => {
  const block = (...lines: string[]): Put[] => lines.map((text, at): Put => [298, 250 + 13 * at, text]);

  it('is the buyer’s, whatever place is named over them', () => {
    const named = block('Chantier', 'Maison forestière', 'Bon de commande', '9100338842', 'Code service', 'AG-VDL');
    expect(serviceOf(named).value).toBe('AG-VDL');
  });

  it('is the place’s where the order stands under it', () => {
    const named = block('Chantier', 'Maison forestière', 'Code service', 'AG-VDL', 'Bon de commande', '9100338842');
    expect(serviceOf(named).sure).toBe(false);
  });
});
