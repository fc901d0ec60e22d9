/** What stands before a total. DATA, over folded text; the first row that matches decides, an amount may have several kinds. */
export type AmountKind = 'net' | 'vat' | 'gross' | 'due' | 'paid' | 'other';

export type AmountLabel = { kind: AmountKind; weight: number; pattern: RegExp };

const HT = '(?:h\\.? ?t\\b\\.?|hors[ -]tax\\w*|hors tva)';
const TTC = '(?:t\\.? ?t\\.? ?c\\b\\.?|toutes taxes(?: comprises)?|tva (?:incluse|comprise))';
const VAT = '(?:t\\.? ?v\\.? ?a\\b\\.?)';
const at = (text: string): RegExp => new RegExp(text);

export const amountLabels: readonly AmountLabel[] = [
  {
    kind: 'other',
    weight: 3,
    pattern:
      /capital|penalit|indemnite|forfaitaire|frais de recouvrement|escompte|prix unit|p\.?u\.?\b|unitaire|a reporter|^report\b|retenue|caution|penalt|ancien solde|solde precedent/,
  },
  {
    kind: 'paid',
    weight: 3,
    pattern:
      /acompte|arrhes|avance|deja (?:regle|paye|verse|facture)|montant (?:paye|regle|recu|verse)|paye (?:a ce jour|par|le)|payee? par|regle(?:e)? (?:par|le)|paid|bereits gezahlt|anzahlung|prepaid|avoir (?:n°|du|deduit)/,
  },
  {
    kind: 'due',
    weight: 3,
    pattern:
      /net a (?:payer|regler|deduire|rembourser|votre credit)|reste (?:a |du)|(?:montant|total|solde|somme|net)(?: \w+)? (?:a (?:payer|regler|rembourser|crediter)|du\b)|solde (?:a payer|du|a regler)?|a (?:payer|regler)\b|montant de l'avoir|amount due|balance due|total due|payable|zahlbetrag|offener betrag|falliger betrag|montant exigible|somme due/,
  },
  { kind: 'net', weight: 3, pattern: /gesamt(?:betrag|summe) netto|total excl|total before tax/ },
  { kind: 'gross', weight: 3, pattern: at(`(?:total|montant|prix|net|somme|general)[^0-9]{0,24}${TTC}`) },
  {
    kind: 'gross',
    weight: 2.5,
    pattern: at(
      `${TTC}|gross|brut\\b|brutto\\w*|inkl\\.? ?(?:ust|mwst)|incl\\.? (?:vat|tax)|grand total|total including|gesamtbetrag|rechnungsbetrag|endbetrag`,
    ),
  },
  {
    kind: 'vat',
    weight: 3,
    pattern: at(
      `(?:total|montant|dont|somme)(?: de la| de| des| totale?)? ?(?:${VAT}|taxes?\\b|taxe sur la valeur ajoutee)`,
    ),
  },
  {
    kind: 'net',
    weight: 3,
    pattern: at(
      `(?:total|montant|somme|net|general)[^0-9]{0,20}${HT}|total (?:net|excl\\w*)(?! a)|sous-?total ${HT}|(?:summe|rechnungssumme|gesamt)[ -]?netto|nettobetrag|(?:rechnungs)?summe ohne ust|net total|net amount|total net de t`,
    ),
  },
  {
    kind: 'vat',
    weight: 2,
    pattern: at(
      `${VAT}|(?<!hors[ -])\\btaxes?\\b|\\bvat\\b|mwst|\\bust\\b|umsatzsteuer|steuerbetrag|sales tax|valeur ajoutee`,
    ),
  },
  { kind: 'net', weight: 2, pattern: at(`${HT}|sous-?total|subtotal|netto|base imposable|montant net|steuerbasis`) },
  { kind: 'gross', weight: 1, pattern: /^total(?: general| facture)?\s*:?$|^total\b|^gesamt|^summe/ },
];

/** The kinds an amount's label speaks of; "total TTC net à payer" is both. */
export const kindsOf = (label: string): AmountLabel[] => {
  const matching = amountLabels.filter(({ pattern }) => pattern.test(label));
  const [first] = matching;
  if (!first || first.kind === 'other' || first.kind === 'paid') return first ? [first] : [];
  const alsoGross = first.kind === 'due' ? matching.filter(({ kind }) => kind === 'gross').slice(0, 1) : [];
  return [first, ...alsoGross.map((row) => ({ ...row, weight: row.weight - 1 }))];
};
