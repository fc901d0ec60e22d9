/** The smallest file that looks like an invoice. */

const LINES = [
  'Facture N° F-2026-0001 du 02/01/2026',
  'SIRET : 123 456 782 00069 N° TVA : FR11123456782',
  'Code service : ABC N° engagement : 1234567890',
  'Total HT 10,00 TVA 20 % 2,00 Total TTC 12,00',
];

const content = LINES.map((line, index) => `1 0 0 1 20 ${180 - index * 20} Tm (${line}) Tj`).join('\n');

export const PRIMER = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${content.length + 17}>>stream
BT /F 10 Tf
${content}
ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;
