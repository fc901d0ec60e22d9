/** Dates of other documents and of what happened, beside the date of this one. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

describe('the date of a credit note', () => {
  const title: Put = [50, 200, 'AVOIR n° AV-2026-0042'];
  it.each([
    'Cet avoir annule partiellement notre facture 41 207 du 12 mars 2026, émise au titre de la',
    'Cet avoir vient en déduction de notre facture F-207 du 12 mars 2026.',
    'Cet avoir rectifie en partie la facture du 12 mars 2026',
    'En remboursement de la facture du 12/03/2026',
    'Annule et remplace la facture F-207 datée du 12/03/2026',
    'Annule partiellement facture : 90411802 du 12/03/2026',
  ])('is not that of the invoice: %s', (quoted) => {
    const own: Put[] = [
      [50, 300, 'datée du'],
      [50, 312, '4 juin 2026'],
    ];
    expect(readDrawn([title, [50, 250, quoted], ...own]).issueDate).toBe('2026-06-04');
    expect(readDrawn([title, [50, 250, quoted], [50, 300, 'Dijon, le 4 juin 2026']]).issueDate).toBe('2026-06-04');
    const alone = readInvoice(drawPage([title, [50, 250, quoted]])).issueDate;
    expect(alone?.confidence ?? 0).toBeLessThan(SURE);
  });
  it.each(['Date de la facture : 4 juin 2026', 'Facture / avoir n° AV-2026-0042 du 4 juin 2026'])(
    'may be called after a form for both: %s',
    (own) => {
      const quoted: Put = [50, 250, 'Cet avoir annule notre facture F-207 du 12 mars 2026'];
      expect(readDrawn([title, quoted, [50, 300, own]]).issueDate).toBe('2026-06-04');
    },
  );
});

describe('the date beside its label', () => {
  it('is not this paper’s because its number stands over it', () => {
    const list: Put[] = [
      [50, 240, 'Facture n°'],
      [150, 240, 'INV-10672'],
      [50, 254, 'Date de mise en service'],
      [150, 254, '03/11/2026'],
    ];
    expect(readDrawn(list).issueDate).toBeNull();
  });
  it.each(['Invoice date:', 'Facture datée du :'])('is not that of what stands over it: %s', (label) => {
    const list: Put[] = [
      [340, 181, 'Point de livraison : 21456789012345'],
      [340, 196, label],
      [454, 196, '1/10/2023'],
      [340, 211, 'Delivery date:'],
      [454, 211, '5/10/2023'],
    ];
    expect(readDrawn(list).issueDate).toBe('2023-10-01');
  });
  it('is none where it is that of a delivery', () => {
    expect(readDrawn([[340, 196, 'Delivery date: 5/10/2023']]).issueDate).toBeNull();
  });
});

describe('the date of an invoice', () => {
  it.each([
    'Objet : ateliers mémoire des 3, 10 et 17 février 2026',
    'Votre demande du 12 janvier 2026 (Mme Roux)',
    'Dates : 19 et 20 mai 2026, soit 14 heures',
  ])('that is nowhere told is not that of: %s', (line) => {
    expect(
      readDrawn([
        [50, 200, 'FACTURE n° F/26/00418'],
        [50, 250, line],
      ]).issueDate,
    ).toBeNull();
  });

  it.each(['Facture n° 12, 3 mars 2026', 'Situation n° 4, le 3 mars 2026'])('may follow a short number: %s', (line) => {
    expect(readDrawn([[50, 200, line]]).issueDate).toBe('2026-03-03');
  });

  it('is not that of the deposit’s invoice that is taken off', () => {
    const puts: Put[] = [
      [400, 40, 'Facture de solde', 12],
      [400, 54, 'F26-7-14-009'],
      [400, 68, '16 juillet 2026'],
      [50, 68, 'Agrément F4-T2 n° 11/2024/0318'],
      [50, 400, 'Acompte 30 % - facture AC26-041 du 02/05/2026'],
      [480, 400, '-2 550,00'],
    ];
    expect(readDrawn(puts)).toMatchObject({ invoiceNumber: 'F26-7-14-009', issueDate: '2026-07-16' });
    const alone = readInvoice(drawPage(puts.slice(4)));
    expect(alone.issueDate?.confidence ?? 0).toBeLessThan(SURE);
  });

  it('stands under its number, whatever a sentence far to its left speaks of', () => {
    const puts: Put[] = [
      [400, 40, 'Facture de formation', 12],
      [400, 56, 'FF-26-0078'],
      [400, 70, '29/05/2026'],
      [50, 70, 'Certifié Qualiopi - actions de formation'],
    ];
    expect(readDrawn(puts).issueDate).toBe('2026-05-29');
  });

  it.each([
    'Facture du 15/04/2026 : 352,10 € réglée le 06/05/2026. Merci.',
    'Date d’échéance / Date due : 1er juin 2026',
  ])('that was not found is not surely that of: %s', (line) => {
    const page = drawPage([
      [50, 200, 'FACTURE n° F/26/00418'],
      [50, 250, line],
    ]);
    expect(readInvoice(page).issueDate?.confidence ?? 0).toBeLessThan(SURE);
  });

  it.each([
    'FACTURE F/26/00418 — Obsèques de M. Petit, décédé le 08/05/2026 — inhumation le 14/05/2026',
    'Facture F/26/00418 - Dégât des eaux survenu au gymnase le 08/05/2026',
    'Facture n° F/26/00418 : récital donné le vendredi 8 mai 2026',
    'Facture n° F/26/00418, débouchage effectué le 08/05/2026',
  ])('is not that of what happened: %s', (line) => {
    expect(
      readDrawn([
        [50, 200, line],
        [50, 180, 'Le mardi 9 juin 2026'],
      ]).issueDate,
    ).toBe('2026-06-09');
    const alone = readInvoice(drawPage([[50, 200, line]])).issueDate;
    expect(alone?.confidence ?? 0).toBeLessThan(SURE);
  });
  it.each([
    'Facture n° F/26/00418 établie à Dijon le 9 juin 2026',
    'Facture n° F/26/00418 émise le mardi 9 juin 2026',
    'Facture datée du 9 juin 2026',
  ])('is told by what was done with it: %s', (line) => {
    const order: Put = [50, 230, 'Votre commande BC-12 datée du 12 janvier 2026'];
    expect(readDrawn([[50, 200, line], order]).issueDate).toBe('2026-06-09');
  });
  it.each([
    'Facture n° F/26/00418 — sortie au musée du 8 mai 2026',
    'FACTURE F/26/00418 - LOCATION DE SALLE DU 8 MAI 2026',
    'Facture F/26/00418 transport du vendredi 8 mai 2026',
  ])('is not surely that of what it is for: %s', (line) => {
    expect(
      readDrawn([
        [50, 200, line],
        [50, 180, 'Le 9 juin 2026'],
      ]).issueDate,
    ).toBe('2026-06-09');
    const alone = readInvoice(drawPage([[50, 200, line]])).issueDate;
    expect(alone?.confidence ?? 0).toBeLessThan(SURE);
  });
  it.each(['Facture n° F/26/00418 — Dijon, le 9 juin 2026', 'Facture de travaux F/26/00418 du 9 juin 2026'])(
    'is sure after the town or the number: %s',
    (line) => {
      const { issueDate } = readInvoice(drawPage([[50, 200, line]]));
      expect(issueDate).toMatchObject({ value: '2026-06-09' });
      expect(issueDate?.confidence).toBeGreaterThanOrEqual(SURE);
    },
  );
  it('is not sure of a day of the week alone, which may be a feast’s', () => {
    const { issueDate } = readInvoice(drawPage([[50, 200, 'Le samedi 12 septembre 2026']]));
    expect(issueDate?.confidence ?? 0).toBeLessThan(SURE);
  });
});

describe('the day on which a paper is closed', () => {
  const title: Put = [50, 200, 'RELEVÉ DE FRAIS VALANT FACTURE N° 10442-26'];
  const read = (...puts: Put[]) => readInvoice(drawPage([title, ...puts])).issueDate;

  it.each(['arrêté au 12 mai 2026', 'Arrêtée à la date du 12 mai 2026'])('is perhaps its own: %s', (line) => {
    const day = read([50, 212, line], [50, 250, 'Acte publié au SPF de Lorient 1 le 28 avril 2026']);
    expect(day?.value).toBe('2026-05-12');
    expect(day?.confidence).toBeLessThan(SURE);
    expect(read([50, 212, line], [50, 250, 'Date : 15/05/2026'])?.value).toBe('2026-05-15');
  });

  it.each([
    'Travaux arrêtés au 30 avril 2026',
    'Vu l’arrêté du 12 mai 2026',
    'Consommations du 1er avril au 12 mai 2026',
  ])('is another’s: %s', (line) => expect(read([50, 250, line])).toBeUndefined());

  it.each(['publié', 'publiée', 'inscrit', 'transcrite', 'affiché', 'diffusée', 'homologué'])(
    'is not the one when something was %s',
    (event) => {
      expect(read([50, 250, `Avis ${event} à Lorient le 28 avril 2026`])).toBeUndefined();
      expect(read([50, 250, `Acte du 14 avril 2026, ${event} au registre le 28 avril 2026`])).toBeUndefined();
    },
  );
});
