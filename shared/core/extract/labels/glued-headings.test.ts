/** Labels whose value stands on the next line: of a sentence, of headings set too close, of none. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];
const read = (...puts: Put[]) => readDrawn([number, ...puts]);

describe('a label at the end of a line', () => {
  it('announces what begins the next line of its sentence', () => {
    const sentence: Put[] = [
      [50, 250, 'Journées du patrimoine, affaire suivie par M. Delorme. L’engagement juridique'],
      [50, 263, '2104479163 et le code service DRAC067 figurent sur votre notification du 2 juillet ; notre'],
      [50, 276, 'devis OD-25-119 du 11 juin est annulé et remplacé.'],
    ];
    expect(read(...sentence)).toMatchObject({ commitmentNumber: '2104479163', serviceCode: 'DRAC067' });
  });

  it.each([
    ['5 rue du Maréchal-Leclerc', '37000 Tourville'],
    ['N° client : C-4471', '2026-118 au 30/11'],
  ])('has the value under it where it stands in a column of its own: beside %s', (first, next) => {
    const columns: Put[] = [
      [50, 250, first],
      [300, 250, 'Bon de commande'],
      [50, 263, next],
      [300, 263, '9100338842'],
    ];
    expect(read(...columns).commitmentNumber).toBe('9100338842');
  });

  it('announces nothing where each of many is meant', () => {
    const form: Put[] = [
      [50, 240, 'Imprimé F-12 – à remplir par le prestataire – une facture par service destinataire'],
      [50, 256, '1 PRESTATAIRE'],
    ];
    expect(read(...form).serviceCode).toBeNull();
  });
});

describe('headings set too close to be told apart', () => {
  const headings: Put[] = [
    [50, 250, 'CODE SERVICE'],
    [300, 250, 'N° ENGAGEMENT / COMMANDE N° MARCHÉ'],
  ];

  it('give an order to the one it stands under', () => {
    expect(read(...headings, [300, 263, 'PM25/311'])).toMatchObject({
      commitmentNumber: 'PM25/311',
      contractNumber: null,
      serviceCode: null,
    });
  });

  it('give a contract to the one it stands under', () => {
    expect(read(...headings, [427, 263, '2024TRS014'])).toMatchObject({
      commitmentNumber: null,
      contractNumber: '2024TRS014',
    });
  });
});

it('leaves its number to a title of two words for it', () => {
  const title: Put[] = [
    [50, 240, 'Facture d’avoir', 24],
    [50, 268, 'AV-26-17'],
  ];
  expect(readDrawn(title).invoiceNumber).toBe('AV-26-17');
});

describe('initials', () => {
  it('announce a service after an order', () => {
    const line: Put[] = [
      [50, 250, 'VOS REF : EJ 1411902238'],
      [220, 250, 'SE DIRNO080'],
    ];
    expect(read(...line)).toMatchObject({ commitmentNumber: '1411902238', serviceCode: 'DIRNO080' });
  });

  it('are a company’s before its VAT number', () => {
    expect(read([50, 250, 'SE FR34534923644']).serviceCode).toBeNull();
  });

  it('begin a customer’s number, and speak of no card', () => {
    const title: Put[] = [
      [238, 200, 'Facture n° 2025-0702-118'],
      [39, 206, 'Compte client'],
      [39, 218, 'CB-4410027'],
      [238, 218, '2 juillet 2025'],
      [50, 260, 'Interruption de service du 12 au 19 mai 2025'],
    ];
    expect(readDrawn(title).issueDate).toBe('2025-07-02');
  });
});

it('takes the number of monthly payments for no invoice’s', () => {
  const puts: Put[] = [
    [50, 240, 'Mensualisation'],
    [160, 240, 'n° MENS-77120'],
  ];
  expect(readDrawn(puts).invoiceNumber).toBeNull();
});
