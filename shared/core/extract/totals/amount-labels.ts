/** What stands before a total. DATA, over folded text; the first row that matches decides, an amount may have several kinds. */
import { remembered } from '../../values/remembered.ts';

export type AmountKind = 'net' | 'vat' | 'gross' | 'due' | 'paid' | 'other';

/** `weight` 3 = says it in full, 2 = a word of it, 1 = could be it. */
export type AmountLabel = { kind: AmountKind; weight: number; pattern: RegExp };

const HT = '(?:h\\.? ?t\\b\\.?|hors[ -]tax\\w*|hors tva|h\\.? ?t\\. ?v\\. ?a\\b\\.?)';
const TTC =
  '(?:t\\.? ?t\\.? ?c\\b\\.?|(?:toutes )?taxes? (?:comprises?|incluses?)|toutes taxes|tva (?:incluse|comprise))';
const VAT = '(?:t\\.? ?v\\.? ?a\\b\\.?|\\bt\\.?g\\.?c\\b\\.?)';
const at = (text: string): RegExp => new RegExp(text);

/** "dû" without its accent is also an article: it ends its group of words, or says to whom or by whom. */
const DUE =
  'due?s?(?= *(?:$|[:(=€]|, en eur|ttc|t\\.t\\.c|par |au (?:titre|sous|fournisseur)|a ce jour|apres |eur|en eur|restant|a (?:l.|la )))';
const SUM = '(?:montant|total|solde|somme|net|reste|restant)';
const TO_PAY =
  'a (?:vous |nous |me )?(?:payer|regler|mandater|verser|percevoir|recevoir|rembourser|crediter|devoir|acquitter|regulariser|prelever|encaisser|virer)';

export const amountLabels: readonly AmountLabel[] = [
  {
    kind: 'other',
    weight: 3,
    pattern:
      /capital|penalit|indemnite|forfaitaire de|frais de recouvrement|escompte|prix unit|p\.?u\.?\b|unitaire|a reporter|^reports?\b|caution|penalt|(?:ancien|precedent) solde|solde (?:anterieur|precedent|reporte|initial)|(?<!apres |deduit[es]* )remises?\b|rabais|ristourne|brut ht|ht brut|brut ttc|ttc brut|avant (?:remise|reduction|escompte)|(?:montant|total) (?:initial |total )?(?:du |de la )?(?:marche|commande|devis|contrat|convention)\b|marche (?:initial|de base)|cumul|precedente?s?\b|anterieur|plafond|economies? (?:de|realisee)|non (?:soumis|assujetti|taxable|imposable|taxee?s?\b)|(?<!\b(?:et|hors|avec|dont|yc?|compris) (?:l[ea]s? )?)(?:debours|droits? de (?:plaidoirie|timbre))(?! (?:compris|inclus))|^(?:frais|droits?|timbres?|consignes?)\b[^:0-9]*\b(?:hors|sans) tva|contribution diffuseur|precompte|\burssaf\b|(?<!(?:total|montant|somme|net)\b[^:0-9]{0,20}\b(?:dont|avec|y ?compris|compris|incluse?|hors) (?:la )?)taxe (?:de sejour|fonciere|d'apprentissage|(?:d'|sur les )assurances?)(?! (?:comprise|incluse))|hors champ|prochaine? (?:echeance|facture|mensualite)|restes? a (?:facturer|realiser|executer|livrer|consommer|engager|venir)|previsionnel|\bestimee?s?\b|^tota(?:l|ux) (?:des? |d'|en )?(?:heures?|kwh|km|kilometres|tonnes?|m3|points|pages|quantites?|qtes?)\b(?! (?:ht|ttc|h\.t|t\.t))|^total (?:engage|facture) a ce jour|\bsi (?:vous )?(?:reglement|regle|paiement|paye)|en cas de (?:reglement|paiement) (?:anticipe|comptant|sous|avant|immediat)/,
  },
  // "TVA 20,00 % sur 887,00 €": its base.
  { kind: 'other', weight: 3, pattern: at(`${VAT}[^%]{0,20}%? ?sur(?: (?:une |la )?base(?: de)?)? ?:?$`) },
  { kind: 'due', weight: 3, pattern: at(`acompte[^0-9]{0,20}${TO_PAY}`) },
  {
    kind: 'paid',
    weight: 3,
    pattern:
      /acomptes?\b|arrhes|(?<!\b(?:frais|debours|sommes|montants) )avances?\b|provisions?\b|deja (?:regle|paye|verse|facture|percu|encaisse)|(?:montant|total|somme)s? (?:payee?|reglee?|recue?|versee?|percue?|encaissee?)s?\b|(?:payee?|reglee?|versee?|encaissee?)s?(?: a ce jour|:? ?par|:? ?le|:? ?en|:? ?cb|:? ?(?:especes|cheque|carte|virement)\b| ?:|$)|^(?:reglements?|paiements?|versements?)\b|^(?:total|montant) (?:de )?(?:vos|des) (?:reglements|paiements|versements)\b(?! a )|vos? (?:reglements?|paiements?|versements?)|paid|bereits gezahlt|anzahlung|prepaid|avoir (?:n°|du|deduit)|retenues?\b|\brg\b|prorata|deduite?s?\b|(?<!net |rembourser (?:ou|et) )a deduire/,
  },
  {
    kind: 'due',
    weight: 3,
    pattern: at(
      `solde (?:en|a) (?:notre|ma|mon) faveur|net a (?:payer|regler|mandater|verser|deduire|rembourser|facturer|percevoir|votre credit)|reste (?:a |${DUE})|(?<!contribution[^:]{0,30})(?:reste|part|montant|net|somme)s? a (?:votre|la) charge|a votre charge(?! en)|^dus? (?:au|le|pour le) \\d|${SUM}(?: [\\w']+){0,3} (?:${TO_PAY}|${DUE}|exigible|preleve|appelee?)|^solde(?: (?:a payer|a regler|restant|du|ttc|net|final|(?:de )?(?:la |cette |votre |notre )?facture))? ?:?$|^due? ?:?$|(?:montant|somme|total)s? (?:reclame|demande)e?s?|${TO_PAY}\\b(?! avant(?: le)? ?:?$)|montant de l'avoir|amount due|balance due|total due|(?:amount|total|sum|balance|net|left) (?:to pay|to be paid)|payable(?! (?:a|par|en)\\b)|(?:regler|payer|verser|virer|mandater) (?:la somme|le montant) (?:totale? )?de|zahlbetrag|offener betrag|falliger betrag|te (?:betalen|voldoen)|somme due`,
    ),
  },
  {
    kind: 'net',
    weight: 3,
    pattern:
      /gesamt(?:betrag|summe) netto|(?:excl(?:\.|usief)?|zonder) ?btw|total excl|total before tax|valeur nette|net (?:commercial|financier)/,
  },
  { kind: 'vat', weight: 3, pattern: at(`^(?:dont |y compris )?${VAT} (?:incluse|comprise)\\b`) },
  { kind: 'gross', weight: 3, pattern: at(`(?:total|montant|mt|mnt|prix|net|somme|general)[^0-9]{0,24}${TTC}`) },
  {
    kind: 'gross',
    weight: 2.5,
    pattern: at(
      `${TTC}|gross|brutto\\w*|inkl\\.? ?(?:ust|mwst)|incl\\.? (?:vat|tax)|grand total|total including|gesamtbetrag|rechnungsbetrag|endbetrag|incl(?:\\.|usief)? ?btw|(?:factuur|eind) ?totaal|factuurbedrag`,
    ),
  },
  {
    kind: 'vat',
    weight: 3,
    pattern: at(
      `(?:total|montant|mt|mnt|dont|somme)(?: de la| de| des| totale?)? ?(?:${VAT}|taxes?\\b|taxe sur la valeur ajoutee)`,
    ),
  },
  {
    kind: 'net',
    weight: 3,
    pattern: at(
      `(?:total|montant|mt|mnt|somme|net|general|prix)[^0-9]{0,20}${HT}|total (?:net|excl\\w*)(?! a)|sous-?total ${HT}|(?:summe|rechnungssumme|gesamt)[ -]?netto|nettobetrag|(?:rechnungs)?summe ohne ust|net total|net amount|total net de t`,
    ),
  },
  // "Total général (exonéré de TVA, art. 261)": a total, which tells why no tax is added.
  {
    kind: 'gross',
    weight: 1,
    pattern: at(
      `^(?:total|montant|somme)\\b[a-z' ]{0,25}[(,-]? ?(?:(?:exonere?e?s?|exoneration|sans|franchise|hors champ)(?: de)?(?: la)? ${VAT}|${VAT} non applicable)`,
    ),
  },
  {
    kind: 'vat',
    weight: 2,
    pattern: at(
      `${VAT}|(?<!hors[ -])\\btaxes?\\b(?! (?:de sejour|fonciere|sur les))|(?<!\\b(?:excl\\.?|excluding|without|before) )\\bvat\\b|(?<!\\b(?:ohne|exkl\\.?|zzgl\\.?) )(?:mwst|\\bust\\b)|umsatzsteuer|steuerbetrag|\\bbtw\\b|sales tax|^tax(?: ?\\(?[\\d.,]+ ?%\\)?)? ?:?$|valeur ajoutee`,
    ),
  },
  {
    kind: 'net',
    weight: 2,
    pattern: at(
      `${HT}|sous[ -]?total|subtotal|sub[ -]total|netto(?!y)|base (?:imposable|taxable|tva)|montant net|steuerbasis|subtotaal|grondslag|maatstaf`,
    ),
  },
  {
    kind: 'gross',
    weight: 1,
    pattern:
      /^total(?: general| facture| eur(?:os)?)?\s*:?$|^(?:montant|prix|somme) totale?\b|^(?:montant|total|prix) finale?\b|^(?:montant|total) (?:de |a )?(?:la |cette |notre )?(?:presente )?(?:facture|note)\b|^(?:somme de|la somme de)|^total\b|^totaux\b|^totaal\b|^gesamt|^summe|(?:facture a|a|de) la somme de/,
  },
];

/** A letter-spaced heading whose spaces are lost: "RESTEÀPAYER". */
const SQUEEZED = /^[a-z]{8,} ?:?$/;

const squeezedLabels = amountLabels.map((row) => ({
  ...row,
  pattern: new RegExp(row.pattern.source.replace(/ (?![?*+{])/g, ' ?')),
}));

/** The kinds an amount's label speaks of: "total TTC net à payer" is both, and a bare "total" may be with tax or without. */
export const kindsOf = (label: string): readonly AmountLabel[] => (/[a-z]/.test(label) ? kindsOfWords(label) : []);

const kindsOfWords = remembered((label: string): readonly AmountLabel[] => {
  const matching = (SQUEEZED.test(label) ? squeezedLabels : amountLabels).filter(({ pattern }) => pattern.test(label));
  const [first] = matching;
  if (!first || first.kind === 'other') return first ? [first] : [];
  // On an invoice for a deposit, the deposit's own net and gross are the totals.
  // "Réglé par carte le 12/02 - Net à payer :": what is said last is said of the amount.
  const last = kindsOf(
    label
      .split(/ - |; ?/)
      .slice(1)
      .at(-1) ?? '',
  );
  if (first.kind === 'paid' && last[0]?.kind === 'due') return last;
  if (first.kind === 'paid')
    return [
      first,
      ...matching
        .filter(({ kind }) => kind === 'net' || kind === 'gross')
        .slice(0, 1)
        .map(lessSurely),
    ];
  if (first.kind === 'gross' && first.weight === 1) return [first, { ...first, kind: 'net', weight: 0.8 }];
  const alsoGross = first.kind === 'due' ? matching.filter(({ kind }) => kind === 'gross').slice(0, 1) : [];
  return [first, ...alsoGross.map((row) => ({ ...row, weight: row.weight - 1 }))];
});

const lessSurely = (row: AmountLabel): AmountLabel => ({ ...row, weight: row.weight - 1.2 });
