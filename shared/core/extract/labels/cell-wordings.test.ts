/** Labels and values that cells, columns and narrow spreadsheets part: which field must hold what. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { type Put, readDrawn } from '../page.fixture.ts';

type Case = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

const number: Put = [50, 220, 'Facture n° FB-2026-0042'];

/** Four cells of a row; an empty one is not drawn. */
const row = (y: number, ...cells: string[]): Put[] =>
  cells.flatMap((text, index): Put[] => (text ? [[50 + 130 * index, y, text]] : []));

describe('a reading of cells', () => {
  it.each([
    [
      'parts a value that runs out of its cell from the next one',
      [
        number,
        [50, 250, 'Marché n°'],
        [110, 250, 'Téléphone'],
        [50, 266, '2025AOO347L02'],
        [110, 266, '05 80 64 30 96'],
      ],
      { contractNumber: '2025AOO347L02' },
    ],
    [
      'takes the whole of a code under a heading of several words',
      row(250, 'Service exécutant', 'N° EJ', 'Au titre du marché').concat(
        row(262, 'RECLIL0059', '1406118823', 'AC 2023-AOO-117'),
      ),
      { contractNumber: 'AC 2023-AOO-117' },
    ],
    [
      'gives no label a value that has its heading right over it, though unknown, when its own cell is empty',
      [
        ...row(250, 'Facture n°', 'Date', 'Contrat / marché'),
        ...row(263, 'FB-2026-0042', '10/07/2026', '23S2446'),
        ...row(281, 'Date de commande', 'Émetteur', 'N° engagement'),
        ...row(294, '03/01/2026', 'S. Dupuis', ''),
        ...row(312, 'Votre commande', '', ''),
      ],
      { commitmentNumber: null, contractNumber: '23S2446' },
    ],
    [
      'leaves the invoice of a payment on account that is deducted',
      [
        [50, 220, 'Facture'],
        [130, 220, 'FS-37033'],
        [50, 234, 'Émise le'],
        [130, 234, '26 juillet 2026'],
        [50, 400, 'Acompte déjà réglé (fact. FA61603 du 27/05/2026)'],
        [450, 400, '-6 750,51 €'],
      ],
      { invoiceNumber: 'FS-37033', issueDate: '2026-07-26' },
    ],
    [
      'gives a mark at the head of the next cell to the label beside it',
      [number, [50, 250, 'Marché de maîtrise d’œuvre'], [250, 250, 'n° 2025-596-MOE']],
      { invoiceNumber: 'FB-2026-0042', contractNumber: '2025-596-MOE' },
    ],
    [
      'leaves a mark under the title to the title',
      [
        [330, 40, 'FACTURE'],
        [50, 54, 'Votre commande'],
        [330, 54, 'N° FB-2026-0042'],
      ],
      { invoiceNumber: 'FB-2026-0042', commitmentNumber: null },
    ],
    [
      'reads a row of values far under its headings, each in line with its own',
      [number, [60, 250, 'Date'], [336, 250, 'Marché'], [60, 286, '20-04-2026'], [336, 286, 'MAPA-2026-004']],
      { issueDate: '2026-04-20', contractNumber: 'MAPA-2026-004' },
    ],
    [
      'leaves the contract that the seller numbers',
      [number, [50, 250, 'N° contrat : CTR-90214']],
      { contractNumber: null },
    ],
    [
      'reads the value that begins the next line of a run of labels and values',
      [
        [50, 250, 'Commercial : Mme Lefort – Livraison : 18/02/2026 – Bon de commande n°'],
        [50, 262, '6683634 – Compte client : 216587'],
      ],
      { commitmentNumber: '6683634' },
    ],
    [
      'joins codes and dates that narrow cells break after a hyphen',
      [
        number,
        [50, 250, 'Date'],
        [150, 250, 'Commande'],
        [250, 250, 'Marché'],
        [50, 264, '18-juin-'],
        [150, 264, 'BC-2026-'],
        [250, 264, 'MAPA-'],
        [50, 277, '2026'],
        [150, 277, '188'],
        [250, 277, '2025-82'],
      ],
      { issueDate: '2026-06-18', commitmentNumber: 'BC-2026-188', contractNumber: 'MAPA-2025-82' },
    ],
    [
      'reads a row of headings in one piece over a row of values in one piece',
      [number, [50, 250, 'Client n° Code service Engagement'], [50, 264, 'C73097    SRV_EDU_18   ST25-4018']],
      { serviceCode: 'SRV_EDU_18', commitmentNumber: 'ST25-4018' },
    ],
    [
      'reads a date that its cell breaks at every space',
      [number, [50, 250, 'Date'], [50, 264, '27'], [50, 276, 'OCTOBRE'], [50, 288, '2026']],
      { issueDate: '2026-10-27' },
    ],
    [
      'reads a date that its cell breaks before the year',
      [number, [50, 250, 'Date'], [150, 250, 'Page'], [50, 264, '21 sept.'], [150, 264, '1/1'], [50, 276, '2026']],
      { issueDate: '2026-09-21' },
    ],
    [
      'reads a date that its cell breaks after its label and its day',
      [number, [250, 250, 'Date : mardi 6 octobre'], [50, 258, 'Client : 00217'], [280, 262, '2026']],
      { issueDate: '2026-10-06' },
    ],
    [
      'puts no date together from the day of a delivery and a year under it',
      [number, [50, 230, 'Le 12 mars 2026'], [250, 250, 'Livraison du 6 octobre'], [280, 262, '2026']],
      { issueDate: '2026-03-12' },
    ],
    [
      'keeps two columns’ values apart',
      [number, [50, 250, 'Offre'], [90, 250, 'Commande'], [50, 264, 'DV-8893 2026-2607']],
      { commitmentNumber: '2026-2607' },
    ],
    [
      'gives a date to the heading over it rather than to a title on its line',
      [
        [330, 232, 'Date'],
        [330, 246, '4 juillet 2026'],
        [330, 262, 'Date d’échéance'],
        [50, 220, 'Facture n° FB-2026-0042'],
        [50, 276, 'FACTURE DE VENTE'],
        [330, 276, '3 août 2026'],
      ],
      { issueDate: '2026-07-04' },
    ],
    [
      'takes no list of marks and labels for one label on several lines',
      [
        [50, 250, 'Numéro'],
        [150, 250, '2026-6001'],
        [50, 262, 'Réf. service'],
        [150, 262, 'VOIRIE'],
        [50, 274, 'Réf. marché'],
        [150, 274, 'M703371'],
      ],
      { serviceCode: 'VOIRIE', contractNumber: 'M703371' },
    ],
    [
      'takes the value of the next cell for no wrapped label’s',
      [
        [45, 160, 'Service'],
        [133, 160, 'Marché n°'],
        [45, 173, 'exécutant'],
        [133, 173, 'M922195'],
        [45, 186, 'S_BAT_20'],
        [45, 220, 'Invoice /'],
        [133, 220, 'Établie le'],
        [45, 233, 'Facture n°'],
        [133, 233, '23/05/25'],
        [45, 246, '10740'],
      ],
      { serviceCode: 'S_BAT_20', contractNumber: 'M922195', invoiceNumber: '10740', issueDate: '2025-05-23' },
    ],
    [
      'keeps the initials of a number beside its label, and no heading that follows',
      [
        [50, 250, 'Référence facture'],
        [250, 250, 'FACT 000728 CLIENT'],
      ],
      { invoiceNumber: 'FACT 000728' },
    ],
    [
      'reads rows of values, each over its small label',
      [
        [53, 164, '4526876591'],
        [190, 164, '12-09-2026'],
        [53, 177, 'Réf. commande', 8],
        [190, 177, 'Date d’échéance', 8],
        [53, 206, '25S7856'],
        [190, 206, 'FAC-2026-2594'],
        [300, 206, '13-08-2026'],
        [53, 219, 'Référence marché', 8],
        [190, 219, 'Facture n°', 8],
        [300, 219, 'Date', 8],
      ],
      {
        commitmentNumber: '4526876591',
        contractNumber: '25S7856',
        invoiceNumber: 'FAC-2026-2594',
        issueDate: '2026-08-13',
      },
    ],
    [
      'joins a label on three lines, others’ between them',
      [
        [60, 250, 'Numéro'],
        [160, 256, 'Marché'],
        [60, 262, 'de'],
        [60, 274, 'facture'],
        [60, 292, 'F-2025-5624'],
        [160, 292, '2024-118'],
        [260, 256, 'Date'],
        [260, 292, '14/04/2026'],
      ],
      { invoiceNumber: 'F-2025-5624', contractNumber: '2024-118', issueDate: '2026-04-14' },
    ],
    [
      'takes no street for the code of a service',
      [
        [330, 100, 'SERVICE FINANCIER'],
        [330, 112, '9 RUE DES TANNEURS'],
      ],
      { serviceCode: null },
    ],
    [
      'reads the service written after the recipient’s SIRET',
      [number, [50, 250, 'Destinataire Chorus : 21240383600027 / DSI-01']],
      { serviceCode: 'DSI-01' },
    ],
    [
      'reads the service after a SIRET that is announced over it',
      [number, [50, 250, 'Destinataire Chorus'], [50, 262, '21240383600027 / BLANCH']],
      { serviceCode: 'BLANCH' },
    ],
    [
      'joins an invoice number that a narrow cell broke at its hyphen',
      [
        [330, 220, 'Facture n° SIT02-'],
        [330, 232, '3997'],
      ],
      { invoiceNumber: 'SIT02-3997' },
    ],
    [
      'joins an order whose hyphen a narrow cell put on its next line',
      [
        number,
        [50, 250, 'Votre bon de commande'],
        [190, 250, 'CCAS-2025-LAUR'],
        [190, 262, '-0000318-EAU'],
        [50, 276, 'Acompte versé'],
        [190, 276, '-150'],
      ],
      { commitmentNumber: 'CCAS-2025-LAUR-0000318-EAU' },
    ],
    [
      'leaves the date of what was billed before, and the account that is debited',
      [
        number,
        [330, 250, 'Limoges, le 2 avril 2026'],
        [50, 500, 'Déjà facturé (SPS/25/0388 du 12/11/2025)'],
        [50, 600, 'Montant prélevé le 16/04/2026 par débit du compte FR76 2004 1940 1890 1221 4850 650'],
      ],
      { issueDate: '2026-04-02', iban: null },
    ],
    [
      'joins an IBAN broken over three lines',
      [
        [50, 600, 'IBAN'],
        [130, 576, 'FR76 2004 1940'],
        [130, 588, '1890 1221 4850'],
        [130, 600, '650'],
      ],
      { iban: 'FR7620041940189012214850650' },
    ],
    [
      'reads a mention that a narrow cell breaks',
      [
        [50, 700, 'APE 8121Z - TVA'],
        [50, 712, 'sur les débits'],
      ],
      { vatType: 'TVA_SUR_DEBIT' },
    ],
    [
      'takes a polite request to pay for the means of payment',
      [[50, 600, 'Je vous remercie d’adresser votre règlement par virement sur le compte du cabinet.']],
      { paymentMeans: 'VIREMENT' },
    ],
    [
      'leaves out the establishment under a heading that stands a little apart',
      [
        [50, 300, 'Adresse de facturation', 8],
        [50, 324, 'Commune de Valmorel'],
        [50, 336, 'SIRET 21240383600027'],
        [330, 300, 'Adresse de livraison', 8],
        [330, 324, 'Commune de Valmorel'],
        [330, 336, 'SIRET 21240383600019'],
      ],
      { buyerSiret: '21240383600027' },
    ],
  ] as Case[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});

describe('a reading of unusual trades', () => {
  it.each([
    [
      'takes an artist’s whole fee for the net, and leaves what the customer owes the fund',
      [
        number,
        [50, 400, 'Montant brut HT'],
        [450, 400, '3 381,05 €'],
        [50, 416, 'TVA 10 % (art. 279 g du CGI)'],
        [450, 416, '338,11 €'],
        [50, 432, 'Total TTC à verser à l’artiste'],
        [450, 432, '3 719,16 €'],
        [50, 460, 'Contribution diffuseur de 1,1 % à votre charge, à déclarer à l’Urssaf : 37,19 €.'],
      ],
      { totalNet: 338105, totalVat: 33811, totalGross: 371916, amountDue: 371916 },
    ],
    [
      'takes the only sum to pay for the total',
      [number, [50, 400, 'Net à régler : 79,64 €']],
      { totalGross: 7964, amountDue: 7964 },
    ],
    [
      'takes the means that an account is told for',
      [
        [50, 100, 'Paiement CB sur site sécurisé www.payer.example'],
        [50, 600, 'Tout paiement par virement sur notre compte en rappelant le dossier.'],
      ],
      { paymentMeans: 'VIREMENT' },
    ],
    [
      'leaves the SIRET of the public accountant',
      [
        [330, 172, 'SIRET : 21240383600027'],
        [330, 186, 'Comptable assignataire : SGC (SIRET 17179941400890)'],
      ],
      { buyerSiret: '21240383600027' },
    ],
    [
      'takes whom the work is done for, under its heading, for the buyer',
      [
        [330, 230, 'Pour le compte de'],
        [330, 244, 'Commune de Valmorel'],
        [330, 258, 'N° siret 21240383600027'],
      ],
      { buyerSiret: '21240383600027' },
    ],
    [
      'knows the shape of the State’s engagements after a bare reference',
      [number, [50, 250, 'Référence : 1556494614 – Code service : DIRO123']],
      { commitmentNumber: '1556494614', serviceCode: 'DIRO123' },
    ],
    [
      'takes a number set large over the word of the title',
      [
        [330, 30, 'F2026127', 18],
        [330, 52, 'FACTURE', 8],
      ],
      { invoiceNumber: 'F2026127' },
    ],
    [
      'takes the total after the discount, whose tax is told under it',
      [
        number,
        [50, 400, 'Total TTC'],
        [450, 400, '1 042,14'],
        [50, 416, 'Remise 9 %'],
        [450, 416, '-93,79'],
        [50, 432, 'Net à payer TTC'],
        [450, 432, '948,35'],
        [50, 448, 'dont H.T.'],
        [450, 448, '898,91'],
        [50, 464, 'dont TVA 5,5 %'],
        [450, 464, '49,44'],
      ],
      { totalNet: 89891, totalVat: 4944, totalGross: 94835, amountDue: 94835 },
    ],
    [
      'takes one date announced as two for the invoice’s',
      [
        number,
        [50, 250, 'Date de la facture / Date de la livraison'],
        [300, 250, '1er février 2026'],
        [50, 264, 'Date de la commande'],
        [300, 264, '29 janvier 2026'],
      ],
      { issueDate: '2026-02-01' },
    ],
    [
      'knows a transfer by its abbreviation',
      [number, [50, 600, 'Règlement : VRT 30J FDM']],
      { paymentMeans: 'VIREMENT' },
    ],
    ['reads a MAPA on a line of its own', [number, [50, 250, 'MAPA 5049']], { contractNumber: '5049' }],
    [
      'takes each value over its label, though the title stands as near over the first row',
      [
        [50, 199, 'FACTURE DE PRESTATION', 16],
        ...row(220, 'FC 008371', '28-10-2025', '27-11-2025', '1/1'),
        ...row(235, 'Réf. facture', 'Date de facture', 'Date limite', 'Page'),
        ...row(260, '411MAI71', 'BL71656', 'CDE08871', 'EXE3774609'),
        ...row(275, 'Votre code client', 'N° BL', 'N° EJ', 'Code service'),
      ],
      { invoiceNumber: 'FC 008371', commitmentNumber: 'CDE08871', serviceCode: 'EXE3774609' },
    ],
    [
      'takes each value over a label of one line or two, centred in its row',
      [
        ...row(220, '20266633', '12/05/2026', '1359390814', 'Mme Lefort'),
        ...row(244, '', 'Date', 'Engagement', ''),
        ...row(251, 'Facture n°', '', '', 'Contact'),
        ...row(258, '', 'facture', 'juridique', ''),
        ...row(289, 'BL28910', 'DV-6726', 'C27938', 'A1004'),
        ...row(302, '', 'Proposition', 'N°', 'Réf.'),
        ...row(309, 'N° BL', '', '', ''),
        ...row(316, '', 'n°', 'client', 'interne'),
      ],
      { invoiceNumber: '20266633', commitmentNumber: '1359390814' },
    ],
    [
      'joins no label to the next line when its value stands beside it',
      [
        [50, 250, 'Purchase order / Commande'],
        [200, 250, ': 169/2026/DSI'],
        [50, 262, 'N°'],
        [200, 262, ': 11980'],
      ],
      { commitmentNumber: '169/2026/DSI' },
    ],
    [
      'joins what a hyphen cuts in a cell beside a line of taller words',
      [
        number,
        [50, 250, 'Réf. marché', 8],
        [50, 260, 'MAPA-', 8],
        [50, 270, '2026-94', 8],
        [200, 269, 'Abonnement annuel', 11],
      ],
      { contractNumber: 'MAPA-2026-94' },
    ],
    [
      'knows the dates of letter-spaced headings that lost their spaces',
      [
        number,
        ...row(250, 'DATEDELIVRAISON', 'ÉDITÉLE', 'DATELIMITEDEPAIEMENT'),
        ...row(264, '26-04-2026', '27-05-2026', '26-06-2026'),
      ],
      { issueDate: '2026-05-27' },
    ],
    [
      'takes each value over its label, whatever address stands beside the row',
      [
        ...row(220, '2026/9589', '03/12/2026', 'BC-2026-769', 'Adresse de facturation'),
        ...row(234, 'Réf. facture', 'Date d’émission', 'Réf. engagement'),
        [440, 232, 'SDIS 71'],
        ...row(262, 'BL93118', 'D5217938', 'J. Morel'),
        ...row(276, 'Bon de livraison', 'Code service', 'Commercial'),
      ],
      { commitmentNumber: 'BC-2026-769', serviceCode: 'D5217938' },
    ],
    [
      'takes no date whose own label stands right under it, below another row',
      [
        number,
        ...row(240, '20/04/2025', '21/03/2025', '238942'),
        ...row(252, 'Échéance', 'Date du document', 'Client n°'),
        ...row(282, '2024-254', '10/03/2025'),
        ...row(294, 'Réf. marché', 'Commande du'),
      ],
      { issueDate: '2025-03-21' },
    ],
    [
      'leaves the contract of an item to the item',
      [
        number,
        ...row(250, 'Salarié délégué', 'N° contrat', 'Heures', 'Montant HT'),
        ...row(264, 'Bonnefoy Luc', '802211', '70,00', '1 491,00'),
      ],
      { contractNumber: null },
    ],
    [
      'takes the value beside the first line of a label, another block’s line between',
      [
        number,
        [50, 250, 'Votre'],
        [130, 250, '4514566132'],
        [400, 257, 'Ville de Saint-Aubin'],
        [50, 264, 'commande'],
        [400, 270, 'Service achats'],
      ],
      { commitmentNumber: '4514566132' },
    ],
    [
      'ends a code where an address begins',
      [number, [50, 250, 'Code service'], [250, 250, 'SRV300 1 place de la Mairie']],
      { serviceCode: 'SRV300' },
    ],
  ] as Case[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
