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
