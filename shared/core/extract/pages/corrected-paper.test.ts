/** Numbers and days of the paper that a page corrects: never its own. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const read = (...puts: Put[]) => readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...puts]));
const town: Put = [330, 178, 'Lyon, le 12 juin 2026'];
const titles: [title: string, number: string][] = [
  ['Avoir - réf. 26.06-A02', '26.06-A02'],
  ['FACTURE RECTIFICATIVE n° F-26-118', 'F-26-118'],
];

const inCells = (words: string, paper: string): Put[] => [
  [50, 246, 'engagement'],
  [160, 246, '2026-0091'],
  [50, 260, words],
  [160, 260, paper],
];
const underHeadings = (words: string, paper: string): Put[] => [
  [50, 260, 'Engagement'],
  [50, 272, '2026-0091'],
  [220, 260, words],
  [220, 272, paper],
];

const corrected = [
  ['annule en partie', 'note 26.04-031 du 8 avril 2026'],
  ['Annule et remplace', 'facture n° 26.04-031 du 8 avril 2026'],
  ['rectifie', 'la facture du 8 avril 2026'],
  ['Rectification de', 'note d’honoraires n° 3 du 8 avril 2026'],
  ['corrige', 'situation n° 3 du 8 avril 2026'],
  ['Vient en déduction de', 'facture 26.04-031 du 8 avril 2026'],
  ['Suite à', 'note 26.04-031 du 8 avril 2026'],
  ['Porte sur', 'situation n° 3 du 8 avril 2026'],
  ['Se rapporte à', 'facture 26.04-031 du 8 avril 2026'],
  ['Pièce d’origine', 'note 26.04-031 du 8 avril 2026'],
] as const;

describe('the paper that is corrected', () => {
  for (const [title, number] of titles)
    it.each(corrected)(`gives neither its number nor its day to « ${title} »: %s %s`, (words, paper) => {
      const oneLine: Put[] = [[50, 260, `${words} ${paper}`]];
      const places = [
        oneLine,
        [[50, 260, `${words} : ${paper}`]] as Put[],
        inCells(words, paper),
        underHeadings(words, paper),
      ];
      for (const puts of places) {
        const both = read([50, 200, title], town, ...puts);
        expect(both.issueDate?.value).toBe('2026-06-12');
        expect(both.invoiceNumber?.value).toBe(number);
        expect(read([50, 200, title], ...puts).issueDate?.confidence ?? 0).toBeLessThan(SURE);
      }
    });

  it.each(['Avoir s/fact: 260 1184', 'Avoir sur fact. 260 1184', 'Avoir s/ facture 260 1184', 's/ fact. n° 260 1184'])(
    'is not the one numbered in groups in the title’s box: %s',
    (quoted) => {
      const box: Put[] = [
        [400, 46, 'AVOIR'],
        [400, 56, 'No 260 0051 A'],
        [400, 66, 'Date 02-04-26'],
      ];
      const { invoiceNumber, issueDate } = read(...box, [50, 250, quoted]);
      expect([invoiceNumber?.value, issueDate?.value]).toEqual(['260 0051 A', '2026-04-02']);
      expect(read([400, 46, 'AVOIR'], [50, 250, quoted]).invoiceNumber?.confidence ?? 0).toBeLessThan(SURE);
    },
  );

  const quoting = [
    'Réf. fact.',
    'Réf fact',
    'Réf. facture',
    'Fact. réf.',
    'Fact. n°',
    'N° facture',
    'Facture créditée',
    'Pièce réf.',
  ];
  describe.each(["FACTURE D'AVOIR", 'AVOIR', 'NOTE DE CRÉDIT'])('on « %s »', (title) => {
    it.each(quoting)('is what a bare « %s » tells the number of', (words) => {
      const own: Put[] = [
        [400, 41, title],
        [400, 55, '9400028817'],
        [400, 73, 'Date'],
        [460, 73, '12.10.2026'],
      ];
      const quoted: Put[] = [
        [400, 95, `${words} 9000412205`],
        [400, 106, 'du'],
        [460, 106, '21.09.2026'],
      ];
      const both = read(...own, ...quoted);
      expect([both.invoiceNumber?.value, both.issueDate?.value]).toEqual(['9400028817', '2026-10-12']);
      const alone = read([400, 41, title], [400, 95, `${words} 9000412205 du 21.09.2026`]);
      expect(alone.invoiceNumber?.confidence ?? 0).toBeLessThan(SURE);
      expect(alone.issueDate?.confidence ?? 0).toBeLessThan(SURE);
    });
  });

  it.each([
    'Facture de régularisation n° F-26-118 du 12 juin 2026',
    'Facture complémentaire n° F-26-118 du 12 juin 2026',
    'Note d’honoraires n° F-26-118 du 12 juin 2026',
  ])('is not the page’s own: %s', (title) => {
    const own = read([50, 200, title]);
    expect([own.invoiceNumber?.value, own.issueDate?.value]).toEqual(['F-26-118', '2026-06-12']);
    expect(own.issueDate?.confidence).toBeGreaterThanOrEqual(SURE);
  });
});
