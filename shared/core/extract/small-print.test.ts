/** Habits of real papers: what stands close to a value, and is not it. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from './page.fixture.ts';

const titled: Put[] = [[50, 230, 'Facture n° F-77']];

describe('the number of the invoice', () => {
  it('stands beside the mark under a wide title', () => {
    const page: Put[] = [
      [364, 60, 'FACTURE', 14],
      [364, 80, 'N°'],
      [394, 80, 'T-0626-12'],
      [364, 95, 'Date'],
      [394, 95, '19/06/2026'],
    ];
    expect(readDrawn(page)).toMatchObject({ invoiceNumber: 'T-0626-12', issueDate: '2026-06-19' });
  });
});

describe('the means of payment', () => {
  it.each([
    [
      'À régler par virement sur le compte FR76 3000 6000 0112 3456 7890 189',
      'Membre d’une association agréée acceptant à ce titre le règlement des honoraires par chèque.',
    ],
    ['Virement sous 30 jours - Banque Populaire', 'Paiement par carte possible sur place ou par lien sécurisé.'],
    ['Règlement par virement', 'Paiement des particuliers possible par carte bancaire ou en 3 fois.'],
    ['Règlement : VIREMENT 30 JOURS', 'Un dépôt peut être demandé ; il est payable par carte bancaire ou chèque.'],
  ])('is the one that is meant: %s, not: %s', (meant, other) => {
    expect(readDrawn([...titled, [50, 600, meant], [50, 640, other]]).paymentMeans).toBe('VIREMENT');
  });
});

describe('the SIRET of the recipient', () => {
  it('is the customer’s, though a delivery is named on its line', () => {
    const page: Put[] = [
      ...titled,
      [50, 260, 'Livré à : ECOLE DU PORT - 29800 LANDERNEAU'],
      [330, 260, 'N° SIRET du client : 21240383600027'],
    ];
    expect(readDrawn(page).buyerSiret).toBe('21240383600027');
  });
});

describe('codes', () => {
  it('knows a service by its initials beside an engagement', () => {
    const page: Put[] = [...titled, [50, 260, 'EJ 1512 884 073 - S.E. GSFPSUD013']];
    expect(readDrawn(page)).toMatchObject({ commitmentNumber: '1512884073', serviceCode: 'GSFPSUD013' });
  });
  it('knows an order by the label it shares with an order to begin', () => {
    const page: Put[] = [...titled, [50, 260, 'BC / ordre de service'], [200, 260, 'OS-26-003317']];
    expect(readDrawn(page).commitmentNumber).toBe('OS-26-003317');
  });
  it('takes nobody who ordered, nor a complaint, for an order', () => {
    const strip: Put[] = [
      [50, 260, 'VOTRE N° CDE'],
      [200, 260, 'COMMANDE PAR'],
      [350, 260, 'CODE CLIENT'],
      [50, 274, 'MAIL DU 07/04'],
      [200, 274, 'MME THOLLET 0476001288'],
      [350, 274, '70144017'],
    ];
    expect(readDrawn([...titled, ...strip]).commitmentNumber).toBeNull();
    expect(readDrawn([...titled, [50, 260, 'V/REF : RECLAMATION 12/02']]).commitmentNumber).toBeNull();
  });
  it('takes no label of the next cell for the code of an empty one', () => {
    const page: Put[] = [...titled, [50, 260, 'Code service :'], [300, 260, 'Tournée : BL-09 (lundi)']];
    expect(readDrawn(page).serviceCode).toBeNull();
  });
  it.each(['FACTURE DE LOCATION', 'Conditions générales de location au verso', 'Contrat de maintenance annuel'])(
    'takes no contract of the seller’s for the customer’s market: %s',
    (line) => {
      expect(readDrawn([...titled, [50, 260, 'N° contrat : L8720/045519'], [50, 600, line]]).contractNumber).toBeNull();
    },
  );
  it('takes the customer’s order with its item, not the seller’s own', () => {
    const page: Put[] = [
      ...titled,
      [50, 260, 'N° de commande client'],
      [200, 260, '22604417 / 000180'],
      [50, 274, 'N° commande vente'],
      [200, 274, '3007729918'],
    ];
    expect(readDrawn(page).commitmentNumber).toBe('22604417');
  });
  it('passes over whose engagement it is', () => {
    expect(readDrawn([...titled, [50, 260, 'Engagement CD74 n° 26R012877']]).commitmentNumber).toBe('26R012877');
  });
  it('knows a standing order', () => {
    expect(readDrawn([...titled, [50, 260, 'Commande permanente RA/2026/02']]).commitmentNumber).toBe('RA/2026/02');
  });
});
