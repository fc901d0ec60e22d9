/** What sentences say of the case, of the payment and of the State, and what they only seem to say. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, plainTotals, readDrawn, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const paper = (...lines: string[]): Put[] => [
  [50, 230, 'Facture n° F-2026-77'],
  ...lines.map((text, at): Put => [50, 600 + 14 * at, text]),
];

describe('already paid', () => {
  it.each([
    'La facture doit être acquittée avant la date limite indiquée.',
    'Toute facture payée en retard donne lieu à une indemnité de 40 €.',
    'Cette facture peut être réglée par carte sur notre site.',
    'Si la facture n’est pas acquittée à l’échéance, des intérêts sont dus.',
    'Une facture non acquittée donne lieu à des intérêts.',
    'Facture acquittée à réception.',
    'Toute facture est acquittée sous 30 jours.',
    'Si vous avez déjà payé par carte, ne tenez pas compte de ce courrier.',
    'Facture à acquitter au plus tard le 7 août 2026.',
    'Merci de ne pas payer avant le 15.',
    'Contribution au recyclage des emballages acquittée auprès de l’organisme agréé.',
    'Éco-participation acquittée pour le compte du client',
    'Contribution environnementale : acquittée',
    'Taxe sur les spectacles (acquittée)',
    'Éco-contribution – acquittée',
    'Terms: paid by bank transfer within 30 days',
    'Redevance audiovisuelle acquittée le 12/01/2026',
    'Droits de douane : taxe déjà payée par carte',
    'T V A acquittée s u r les débits',
    'Une facture acquittée vous sera adressée.',
    'Les péages ont été payés par carte',
    'La facture sera réglée par carte lors de la remise.',
    'If paid by 12 June, a discount of 2 % applies.',
    'Facture payée sous 8 jours : escompte 1 %',
  ])('is not said by: %s', (line) => {
    expect(readDrawn(paper(line)).cadre).toBe('A1');
  });
  it.each([
    'Facture acquittée le 04/06/2026',
    'Facture acquittée. Merci de votre visite !',
    'Facture déjà réglée par carte',
    'ACQUITTÉE',
    'État de la facture : acquittée',
    'TVA 20 % : 20,00 € – Payé par carte',
    'Cette facture a été intégralement acquittée par chèque le 04/06/2026.',
    'Taxe comprise. Payé par carte le 04/06/2026',
    'This invoice has been paid in full',
    'Note de frais acquittée le 04/06/2026',
  ])('is said by: %s', (line) => {
    expect(readDrawn(paper(line)).cadre).toBe('A2');
  });
  it.each(['Formation payée par carte', 'Votre inscription a été réglée par carte'])(
    'is perhaps said of what nobody calls an invoice: %s',
    (line) => {
      const { cadre } = readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...paper(line)]));
      expect(cadre?.value).toBe('A2');
      expect(cadre?.confidence).toBeLessThan(SURE);
    },
  );
  const onPage = (...lines: string[]) =>
    readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...plainTotals, ...paper(...lines)]));
  it.each([
    'PAYÉ – merci de votre visite',
    'Réglé ce jour en espèces',
    'Réglé en espèces le 16/05/2026',
    'Payé par CB',
  ])('leaves nothing due, in doubt: %s', (line) => {
    const { cadre, amountDue } = onPage(line);
    expect([cadre?.value, amountDue?.value]).toEqual(['A2', 0]);
    expect(amountDue?.confidence).toBeLessThan(SURE);
  });
  it.each([
    '*** PAYÉ ***',
    'Réglé comptant',
    'Payé le 12/11/2026',
    'Réglé le 12/11/2026 par chèque',
    'Paiement effectué le 12/11/2026',
    'Nous avons bien reçu votre règlement',
    'Pour acquit, le 12/11/2026',
    'Règlement : chèque n° 4471188 du 12/11/2026',
    'Règlement CB : 1 200,00 €',
    'Espèces : 1 200,00 €',
    'Rendu : 5,02',
  ])('is perhaps said by, so that neither the case nor what is due is sure: %s', (line) => {
    const { cadre, amountDue } = onPage(line);
    expect(cadre?.confidence).toBeLessThan(SURE);
    expect(amountDue?.confidence).toBeLessThan(SURE);
  });
  it.each([
    'Règlement par chèque ou virement à 30 jours',
    'Toute facture non réglée par virement à l’échéance est majorée.',
    'Rendu des documents : 3 semaines',
    'Merci de votre règlement à 30 jours',
  ])('is not said by, so that what is due stays sure: %s', (line) => {
    expect(onPage(line).amountDue).toMatchObject({ value: 120000 });
    expect(onPage(line).amountDue?.confidence).toBeGreaterThanOrEqual(SURE);
  });
  it('is surely said where the invoice is named besides', () => {
    const lines = paper('Formation payée par carte', 'Facture acquittée');
    const { cadre } = readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...lines]));
    expect(cadre?.confidence).toBeGreaterThanOrEqual(SURE);
  });
  it('is not said of another invoice, in the row of a list', () => {
    const row: Put[] = [
      [50, 600, 'F-2026-18'],
      [150, 600, '02/02/2026'],
      [250, 600, '9 840,00'],
      [350, 600, 'payée'],
    ];
    expect(readDrawn([...paper(), ...row]).cadre).toBe('A1');
    expect(readDrawn([...paper(), [350, 600, 'payée']]).cadre).toBe('A2');
  });
  it('is not said where the duty that was paid stands on the line over it', () => {
    const broken = paper('Nos papiers sont certifiés. Contribution environnementale', 'acquittée sous le numéro FR12.');
    expect(readDrawn(broken).cadre).toBe('A1');
  });
  const due: Put[] = [
    [350, 500, 'Total HT'],
    [480, 500, '100,00'],
    [350, 514, 'TVA 20 %'],
    [480, 514, '20,00'],
    [350, 528, 'Net à payer TTC'],
    [480, 528, '120,00'],
  ];
  const sureOf = (...lines: string[]) => {
    const { cadre } = readInvoice(
      drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...due, ...paper(...lines)]),
    );
    return { value: cadre?.value, sure: (cadre?.confidence ?? 0) >= SURE };
  };
  it('leaves a doubt over the amount that stands as due all the same', () => {
    const dueBeside = (line: string) =>
      readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...due, ...paper(line)])).amountDue;
    expect(dueBeside('PAYÉ – merci de votre visite')).toMatchObject({ value: 12000 });
    expect(dueBeside('PAYÉ – merci de votre visite')?.confidence).toBeLessThan(SURE);
    expect(dueBeside('Merci de votre visite')?.confidence).toBeGreaterThanOrEqual(SURE);
  });
  it('is surely said by an invoice that calls itself paid, though its amount stands as due', () => {
    expect(sureOf('Facture acquittée le 04/06/2026 par virement')).toEqual({ value: 'A2', sure: true });
  });
  it.each([
    ['Réglé par carte'],
    ['Carte d’achat public acceptée'],
    ['Facture acquittée', 'Règlement par virement à 30 jours'],
  ])('is not surely said over an amount that is due: %s', (...lines) => {
    expect(sureOf(...lines)).toEqual({ value: 'A2', sure: false });
  });
  it.each(['TVA acquittée sur les débits.', 'Contribution REP papiers acquittée.'])(
    'leaves the ordinary case sure beside a tax that is paid: %s',
    (line) => {
      expect(sureOf(line, 'Règlement par virement à 30 jours')).toEqual({ value: 'A1', sure: true });
    },
  );
});

describe('working under another, or beside others', () => {
  it.each([
    'Membre du groupement Taxis 44.',
    'Membre du groupement d’employeurs Ouest.',
    'Membre d’un groupement de gestion agréé, le règlement par chèque est accepté.',
    'La sous-traitance de tout ou partie des prestations est interdite sans accord.',
    'Sous-traitant : néant',
    'Sous-traitance : aucune',
    'Sous-traitance déclarée : néant',
    'Sous-traitance déclarée',
    'Co-traitants : sans objet',
    'En qualité de sous-traitant au sens du RGPD, nous protégeons vos données.',
    'Aucun sous-traitant n’est intervenu sur ce marché.',
    'Toute facture émise par un cotraitant est visée par le mandataire.',
    'Chaque facture établie par un sous-traitant suit le même chemin.',
    'Nous n’avons recours à aucun sous-traitant : tout est fait par nos équipes.',
  ])('is not said by: %s', (line) => {
    expect(readDrawn(paper(line)).cadre).toBe('A1');
  });
  it.each([
    ['Sous-traitant de : Bâti Ouest SAS', 'A9'],
    ['Paiement direct du sous-traitant', 'A9'],
    ['Émetteur (SOUS-TRAITANT)', 'A9'],
    ['Acte spécial de sous-traitance (DC4) du 14.11.2025 – PAIEMENT DIRECT', 'A9'],
    ['Nous intervenons comme co-traitant du groupement momentané conjoint', 'A12'],
    ['Membre du groupement momentané d’entreprises Ouest', 'A12'],
    ['Membre du groupement solidaire titulaire du marché', 'A12'],
    ['Groupement solidaire. La présente note est établie par un cotraitant, paiement direct', 'A12'],
    ['Marché groupé : cette facture est émise par le co-traitant n° 2', 'A12'],
    ['Groupement momentané conjoint – mandataire : Thermelec – cotraitant émetteur : Ateliers Brunel', 'A12'],
    ['La présente facture est présentée par notre sous-traitant Bois & Fils', 'A9'],
  ])('is said by: %s', (line, cadre) => {
    expect(readDrawn(paper(line)).cadre).toBe(cadre);
  });
  it.each([
    'Sous-traitant déclaré (DC4) : Zinc Alpin, SIRET 362 704 132 00335',
    'Sous-traitant : Zinc Alpin (SIRET 36270413200335)',
    'Sous-traitant agréé Charpentes de Savoie – SIRET 362 704 132 00335',
    'Cotraitant n° 2 : Zinc Alpin, SIRET 36270413200335',
    'Sous-traitant\nZinc Alpin\nSIRET 362 704 132 00335',
    'Sous-traitant :\nZinc Alpin, 4 rue Haute',
  ])('is not surely said of the seller where another company is named: %s', (lines) => {
    const puts = [...sellerTop, ...buyerAddress, ...sellerFooter, ...paper(...lines.split('\n'))];
    const { cadre } = readInvoice(drawPage(puts));
    if (lines.includes('SIRET')) expect(cadre?.value).toBe('A1');
    expect(cadre?.confidence).toBeLessThan(SURE);
  });
  it.each([
    ['Sous-traitant\nAteliers Brunel\n12 rue des Forges', 'A9'],
    ['Sous-traitant\nAteliers Brunel\nSIRET 534 923 644 00031', 'A9'],
    ['Sous-traitant déclaré : Ateliers Brunel, SIRET 534 923 644 00031', 'A9'],
    ['Sous-traitant de : Zinc Alpin, SIRET 362 704 132 00335', 'A9'],
    ['Sous-traitant agréé du titulaire Zinc Alpin, SIRET 362 704 132 00335', 'A9'],
    ['Sous-traitant déclaré – titulaire : Zinc Alpin, SIRET 362 704 132 00335', 'A9'],
  ])('is said where the number is the seller’s own, or that of whoever it works for: %s', (lines, value) => {
    const puts = [...sellerTop, ...buyerAddress, ...sellerFooter, ...paper(...lines.split('\n'))];
    const { cadre } = readInvoice(drawPage(puts));
    expect(cadre?.value).toBe(value);
    expect(cadre?.confidence).toBeGreaterThanOrEqual(SURE);
  });
});

describe('the means of payment', () => {
  it('is the one that is asked for, whatever ones the conditions of sale list', () => {
    const listed = 'Article 4. Les règlements interviennent par virement, chèque ou prélèvement selon les conditions.';
    const page = paper('Règlement par virement à 30 jours', listed);
    const { paymentMeans } = readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...page]));
    expect(paymentMeans?.value).toBe('VIREMENT');
    expect(paymentMeans?.confidence).toBeGreaterThan(0.75);
  });

  it('is the one of a list whose account follows', () => {
    const listed = 'Règlement par chèque ou virement, IBAN FR14 2004 1010 0505 0001 3M02 606';
    expect(readDrawn(paper(listed)).paymentMeans).toBe('VIREMENT');
  });

  it('is told by the account that is to be credited', () => {
    expect(readDrawn(paper('À créditer sur mon compte')).paymentMeans).toBe('VIREMENT');
    expect(readDrawn(paper('Payable au crédit de notre compte à la Caisse des dépôts')).paymentMeans).toBe('VIREMENT');
  });
  it('is not a sample that was taken', () => {
    const table: Put[] = [
      [50, 400, 'Analyse'],
      [300, 400, 'Prélevé le'],
      [450, 400, 'Montant'],
      [50, 415, 'Légionelles'],
      [300, 415, '04/02/2026'],
      [450, 415, '60,00'],
    ];
    expect(readDrawn([...table, ...paper('Paiement à 30 jours par virement bancaire')]).paymentMeans).toBe('VIREMENT');
  });
  it.each([
    ['Règlement par chèque à l’ordre du Trésor public, à adresser à la régie à l’adresse ci-dessus.', 'CHEQUE'],
    ['Chèque à l’ordre de la SARL Brunel, à envoyer à l’adresse ci-dessous', 'CHEQUE'],
    ['Merci d’adresser votre chèque à l’adresse ci-dessus', 'CHEQUE'],
    ['Règlement en espèces auprès du régisseur, à l’adresse ci-dessus', 'ESPECE'],
    ['Règlement par virement, avis à adresser à compta@brunel.example', 'VIREMENT'],
    ['Je vous remercie de bien vouloir m’en adresser le montant par virement', 'VIREMENT'],
    ['Relevé de carte bancaire à adresser avec le montant', null],
    ['Chèques-cadeaux envoyés à l’adresse des agents', null],
    ['Carnet de chèques déjeuner, adresse de livraison : mairie', null],
  ])('is told where it is sent, if it pays: %s', (line, means) => {
    expect(readDrawn(paper(line)).paymentMeans).toBe(means);
  });

  it.each(['Virement à réception', 'Virement bancaire sous 30 jours', 'Virement 30 jours fin de mois'])(
    'is told by its delay, not by a sample that was taken: %s',
    (line) => {
      const samples: Put[] = [
        [50, 400, 'Rapport'],
        [200, 400, 'Prélevé le'],
        [50, 414, 'R-118'],
        [200, 414, '14/04/2026'],
      ];
      expect(readDrawn([...paper(line), ...samples]).paymentMeans).toBe('VIREMENT');
    },
  );
  it('is not told by the day of a sample alone', () => {
    expect(readDrawn([...paper(), [200, 400, 'Prélevé le'], [200, 414, '14/04/2026']]).paymentMeans).toBeNull();
  });
  it('is the direct debit whose day is told', () => {
    expect(readDrawn(paper('Montant prélevé le 15/07/2026 sur votre compte')).paymentMeans).toBe('PRELEVEMENT');
  });
});

describe('what one may do', () => {
  it.each([
    'En cas de paiement par carte bancaire, rendez-vous sur notre site.',
    'Vous pouvez régler par CB au 02 40 00 00 00.',
    'Pour tout paiement par chèque, libeller à l’ordre de Ateliers Brunel.',
    'Possibilité de régler par prélèvement sur demande.',
    'Règlement en espèces plafonné à 300 €',
  ])('is not surely how this invoice is paid: %s', (line) => {
    const { paymentMeans } = readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...paper(line)]));
    expect(paymentMeans?.confidence ?? 0).toBeLessThan(SURE);
  });
});

it('is not sure of a currency that a page of French tax names once', () => {
  const currencyOf = (...lines: string[]) =>
    readInvoice(drawPage([...sellerTop, ...buyerAddress, [50, 790, 'SIRET 534 923 644 00031'], ...paper(...lines)]))
      .currency;
  expect(currencyOf('Abonnement à 12 USD par mois à l’origine')?.confidence ?? 0).toBeLessThan(SURE);
  expect(currencyOf('Prix en USD', 'Total : 120,00 USD')?.confidence).toBeGreaterThanOrEqual(SURE);
});

describe('when the tax falls due', () => {
  it.each([
    'Pas d’option pour le paiement de la taxe d’après les débits.',
    'TVA : option sur les débits : non',
    'Nous n’avons pas opté pour les débits (TVA).',
    'Sans option pour les débits de TVA',
  ])('is not on debits: %s', (line) => {
    expect(readDrawn(paper(line)).vatType).not.toBe('TVA_SUR_DEBIT');
  });
  it('is on debits where the option is told', () => {
    expect(readDrawn(paper('Option pour le paiement de la taxe d’après les débits')).vatType).toBe('TVA_SUR_DEBIT');
  });
  it.each([
    'Exigibilité de la TVA : débits.',
    'Régime de TVA : débits',
    'TVA: débits',
    'TVA exigible à la livraison (débits).',
    'TVA / débits',
    'TVA au taux de La Réunion (art. 296 du CGI), acquittée sur les débits.',
    'T.V.A. (art. 269-2 c. du C.G.I.), acquittée d’après les débits',
  ])('is on debits: %s', (line) => {
    expect(readDrawn(paper(line)).vatType).toBe('TVA_SUR_DEBIT');
  });
  it.each(['TVA exigible (art. 269 du C.G.I.) à l’encaissement', 'TVA, art. 269 du CGI : sur les encaissements'])(
    'is on payments: %s',
    (line) => {
      expect(readDrawn(paper(line)).vatType).toBe('TVA_SUR_ENCAISSEMENT');
    },
  );
  it.each(['TVA 20 % selon le C.G.I. Chèque remis à l’encaissement', 'TVA incluse. Autorisation de débit jointe'])(
    'is not told by the next sentence: %s',
    (line) => {
      expect(readDrawn(paper(line)).vatType).toBeNull();
    },
  );
  it('says nothing of those who sell drinks', () => {
    expect(readDrawn(paper('Taxe communale (débits de boissons)')).vatType).toBeNull();
  });
  it('is told by a footer whose words stand in pieces and go on in the middle of the next line', () => {
    const footer = (x: number): Put[] => [
      [50, 760, 'Paiement par virement à trente jours nets', 8],
      [270, 760, 'Escompte : néant', 8],
      [365, 760, 'TVA payée d’après', 8],
      [x, 772, 'les débits', 8],
    ];
    expect(readDrawn([...paper(), ...footer(225)]).vatType).toBe('TVA_SUR_DEBIT');
    expect(readDrawn([...paper(), ...footer(50)]).vatType).toBeNull();
  });
});

describe('the State', () => {
  const at = (name: string, siret: string): Put[] => [...paper(), [330, 180, name], [330, 194, `SIRET : ${siret}`]];
  it('is doubtfully the recipient where one of its own services gives a SIRET of its own', () => {
    expect(readDrawn(at('Préfecture de l’Ardèche', '17070001700019')).isState).toBe(true);
  });
  it.each([
    ['Université de Valmorel', '19730001700015'],
    ['Commune de Valmorel', '21240383600027'],
    ['Agence de l’eau', '18004603900277'],
  ])('is not the recipient: %s', (name, siret) => {
    expect(readDrawn(at(name, siret)).isState).toBe(false);
  });
});

describe('the means of payment under its heading, or beside it', () => {
  const cheque: Put = [50, 620, 'Pour les règlements par chèque, merci de reporter le n° de la facture'];
  it.each<[Put[], string]>([
    [
      [
        [50, 250, 'Mode de règlement'],
        [200, 250, 'Échéance'],
        [50, 264, 'Virement'],
        [200, 264, '15/04/2026'],
      ],
      'VIREMENT',
    ],
    [
      [
        [50, 250, 'Mode de paiement'],
        [200, 250, 'Virement'],
      ],
      'VIREMENT',
    ],
    [
      [
        [50, 250, 'Due date'],
        [200, 250, 'Payment method'],
        [50, 264, '2026-07-30'],
        [200, 264, 'Transfer'],
      ],
      'VIREMENT',
    ],
    [
      [
        [50, 250, 'Mode de règlement (cocher)'],
        [50, 264, 'Virement'],
        [150, 264, 'Chèque'],
      ],
      'CHEQUE',
    ],
  ])('%j', (puts, means) => {
    expect(readDrawn([[50, 230, 'Facture n° F-2026-77'], cheque, ...puts]).paymentMeans).toBe(means);
  });
});

describe('a visa', () => {
  it.each([
    'ACT, VISA, DET, AOR',
    'Éléments de mission : EXE / VISA / DET',
    'PRO, DCE, Visa des plans',
    'Validé par visa du chef de service',
  ])('is no card: %s', (line) => {
    expect(readDrawn(paper(line)).paymentMeans).toBeNull();
  });
  it.each(['Payé par Visa', 'Règlement : chèque, Visa', 'Paiement par CB/VISA', 'Réglé par carte Visa'])(
    'is a card: %s',
    (line) => {
      const { paymentMeans } = readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...paper(line)]));
      expect([paymentMeans?.value, ...(paymentMeans?.alternatives ?? []).map(({ value }) => value)]).toContain('AUTRE');
    },
  );
});
