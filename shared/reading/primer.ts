/** The smallest file that has all the parts of an invoice: reading it compiles what the first real one would wait for. */

/** Where a line's cells begin, in points from the left. */
const COLUMNS = [20, 190, 260, 320, 380];
const ITEM = ['Fourniture et pose, lot 3', '12', '1 250,00', '20 %', '15 000,00'];

/** Browsers prepare an expression once more for texts with a sign beyond Latin-1: hence the euro. */
const LINES: readonly (readonly string[])[] = [
  ['Ateliers Durand SARL', '', 'Facture No F-2026-0001 du 2 janvier 2026'],
  ['12 rue de la Gare 69001 Lyon', '', 'Date : 02/01/2026', '', 'Page 1/1'],
  ['SIRET : 123 456 782 00069 No TVA : FR11123456782', '', '', 'Mairie de Vaux'],
  ['Code service : ABC No engagement : 1234567890', '', '', 'No de marche : 2025-118'],
  ['Designation', 'Quantite', 'P.U. HT', 'TVA', 'Montant HT'],
  ...Array.from({ length: 8 }, () => ITEM),
  ['Taux', 'Base HT', 'Montant TVA', 'Total HT', '120 000,00'],
  ['20,00 %', '120 000,00', '24 000,00', 'Total TVA', '24 000,00'],
  ['TVA sur les encaissements', '', '', 'Total TTC', '144 000,00'],
  ['Reglement par virement a 30 jours', '', '', 'Net a payer', '144 000,00'],
  ['IBAN : FR76 3000 6000 0112 3456 7890 189 BIC : AGRIFRPP'],
  ['SARL au capital de 10 000 € - RCS Lyon 123 456 782 - penalites de retard : 40'],
];

/** A character a byte, whatever the sign. */
const inBytes = (text: string): string => text.replaceAll('€', '\\200');

const content = LINES.flatMap((cells, row) =>
  cells.map((text, column) => `1 0 0 1 ${COLUMNS[column] ?? 0} ${380 - row * 20} Tm (${inBytes(text)}) Tj`),
).join('\n');

export const PRIMER = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${content.length + 17}>>stream
BT /F 8 Tf
${content}
ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
trailer<</Root 1 0 R>>`;
