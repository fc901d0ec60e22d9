/**
 * A deliberately crude recognition, in the spirit of what is published of the portal's: keywords on one line,
 * and the errors its own demonstration shows. It shares nothing with our reading of invoices, so that the two can differ.
 */
export type Recognised = {
  siret: string;
  codeService: string;
  numero: string;
  date: string;
  devise: string;
  type: string;
  engagement: string;
  typeTva: string;
  montantHt: string;
  montantTva: string;
  montantTtc: string;
};

const keywords = {
  siret: /SIRET\s*(?:client|dest)[^\d]{0,20}((?:\d\s?){14})/i,
  codeService: /code\s+service\s*:?\s*([\w-]*\d[\w-]*|[A-Z_]{4,})/i,
  numero: /facture\s*(?:n\s*[°ºo]|num[ée]ro)?\s*:?\s*((?=[\w/-]*\d)[A-Z0-9][\w/-]*)/i,
  date: /(?:date de (?:la )?facture|facture du)\s*:?\s*(\d{2}\/\d{2}\/\d{4})/i,
  engagement: /(?:engagement|\bEJ\b|commande)[^\d\n]{0,12}?\s((?=[\w/-]*\d)[A-Z0-9][\w/-]*)/i,
} as const;

const STATE_SIRET = '11000201100044';

const after = (keyword: RegExp, text: string): string => (keyword.exec(text)?.[1] ?? '').trim();

/** `lines`: the text layer, one string a line. The same lines always give the same fields; '' is not recognised. */
export const recognise = (lines: string[]): Recognised => {
  const text = lines.join('\n');
  const net = netTotal(lines);
  return {
    siret: after(keywords.siret, text).replaceAll(/\s/g, '') || (/minist[èe]re/i.test(text) ? STATE_SIRET : ''),
    codeService: after(keywords.codeService, text),
    numero: misread(after(keywords.numero, text)),
    date: after(keywords.date, text),
    devise: /€|\bEUR\b/.test(text) ? 'EUR' : '',
    type: /\bavoir\b/i.test(lines.slice(0, 15).join('\n')) ? 'AVOIR' : 'FACTURE',
    engagement: after(keywords.engagement, text),
    typeTva: /encaissements?/i.test(text) ? 'TVA_SUR_ENCAISSEMENT' : /d[ée]bits/i.test(text) ? 'TVA_SUR_DEBIT' : '',
    montantHt: net,
    // As in the portal's own demonstration: no VAT seen, so the gross total is taken for the net one.
    montantTva: net && '0,00',
    montantTtc: net,
  };
};

const amount = /\d{1,3}(?:[\s\u00a0\u202f.]\d{3})+,\d{2}|\d+,\d{2}/g;

const netTotal = (lines: string[]): string => {
  const line = lines.find((text) => /\bHT\b/.test(text) && /total|montant/i.test(text) && text.match(amount));
  return (line?.match(amount)?.at(-1) ?? '').replaceAll(/[^\d,]/g, '');
};

/** 01125 becomes 01130, as in the portal's own demonstration. */
const misread = (number: string): string =>
  number.replace(/\d{1,5}$/, (digits) => String(Number(digits) + 5).padStart(digits.length, '0'));
