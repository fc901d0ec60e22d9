/** Words that decide the form's choices. DATA, over folded text. */
import type { FieldValues } from '../fields.ts';

export type ChoiceRow<V> = { value: V; confidence: number; pattern: RegExp };

export const vatTypeWords: readonly ChoiceRow<FieldValues['vatType']>[] = [
  {
    value: 'TVA_SUR_ENCAISSEMENT',
    confidence: 0.97,
    pattern: /(?:tva|taxe|exigib\w*)[^.;]{0,50}\bencaissements?\b|regime des encaissements/,
  },
  {
    value: 'TVA_SUR_DEBIT',
    confidence: 0.97,
    pattern: /(?:tva|taxe|exigib\w*|option)[^.;]{0,70}\b(?:les |sur |d'apres les |des )debits?\b|regime des debits/,
  },
];

export const noVatWords: readonly ChoiceRow<FieldValues['vatType']>[] = [
  { value: 'SANS_TVA', confidence: 0.8, pattern: /293 ?-? ?b\b|franchise (?:en base )?de tva|franchise en base/ },
  {
    value: 'SANS_TVA',
    confidence: 0.75,
    pattern:
      /auto-?liquidation|reverse charge|283[ ,-]{1,3}2|tva due par (?:le preneur|l'entreprise principale|l'acquereur)/,
  },
  {
    value: 'EXONERATION',
    confidence: 0.95,
    pattern:
      /exoner[^.;]{0,40}(?:tva|taxe|261|262|cgi)|tva exoneree|art(?:icle)?\.? 261|art(?:icle)?\.? 262|operation exoneree|vat exempt|steuerfrei/,
  },
  {
    value: 'SANS_TVA',
    confidence: 0.75,
    pattern: /tva non applicable|non assujettie? a la tva|non soumise? a (?:la )?tva|sans tva/,
  },
];

export const paymentWords: readonly ChoiceRow<FieldValues['paymentMeans']>[] = [
  {
    value: 'AUTRE',
    confidence: 0.93,
    pattern: /carte (?:d'achats?|achats?|bancaire|bleue)|\bpar cb\b|paypal|credit card/,
  },
  { value: 'PRELEVEMENT', confidence: 0.93, pattern: /prelevement|prelevee?|lastschrift|direct debit/ },
  { value: 'CHEQUE', confidence: 0.93, pattern: /cheque/ },
  { value: 'ESPECE', confidence: 0.93, pattern: /especes|\bcash\b|barzahlung/ },
  {
    value: 'VIREMENT',
    confidence: 0.95,
    pattern: /virement|\bvir\.?(?= |$)|(?:bank|wire) transfer|uberweis|please remit|remittance|mandat administratif/,
  },
];

/** Sentences that name a means of payment without it being this invoice's. */
export const notPayment =
  /frais de|rejet|penalit|sauf|impaye|prelevement (?:a la source|liberatoire|social|forfaitaire)|adresse|envoye|echantillon/;

export const cadreWords: readonly ChoiceRow<FieldValues['cadre']>[] = [
  {
    value: 'A12',
    confidence: 0.93,
    pattern:
      /^co-?traitant\b|co-?traitant (?:de|du|:|-)|(?:groupement|en qualite de|agissant|cadre)[^.]{0,40}co-?traitant|facture d'un co-?traitant/,
  },
  {
    value: 'A9',
    confidence: 0.95,
    pattern:
      /^sous-?traitant\b|sous-?traitant (?:de|du|-|agree|accepte|declare|paye|:)|sous-?traitance (?:pour|de|du marche|:)|(?:paiement direct|demande de paiement)[^.]{0,40}sous-?traitant|en qualite de sous-?traitant|sous-?traitant[^.]{0,60}paiement direct/,
  },
  {
    value: 'A2',
    confidence: 0.95,
    pattern:
      /(?:facture|avoir)?[^.]{0,12}acquittee?(?! sur| d'apres| selon)\b|(?:facture )?deja (?:payee|reglee)\b|(?:reglee?|payee?) (?:le [^.]{4,24} )?par carte|deja paye \(carte|ne pas payer|aucun reglement a effectuer|carte d'achat public|regle par carte achat/,
  },
];

export const creditWords: readonly RegExp[] = [
  /^(?:facture(?: d'| - | )?)?avoir\b(?:$| ?(?:n|no|n°|numero|#|sur|relatif|du|:|-))/,
  /^(?:facture )?(?:d')?avoir$/,
  /\b(?:n° ?(?:de |d'|de l')?|date ?(?:de |d'|de l')?|numero (?:de |d'|de l')?|montant (?:de l'|de |d'))avoir\b/,
  /^(?:votre|notre|cet) avoir\b|\bmontant de (?:votre|cet) avoir\b/,
  /\bfacture d'avoir\b|note de credit|credit note|\bstornorechnung\b|rechnungskorrektur|^avoir /,
];

export const currencyWords: readonly ChoiceRow<string>[] = [
  { value: 'EUR', confidence: 0.95, pattern: /€|\beur\b|\beuros?\b/g },
  { value: 'USD', confidence: 0.95, pattern: /\$|\busd\b|us dollars?/g },
  { value: 'GBP', confidence: 0.95, pattern: /£|\bgbp\b/g },
  { value: 'CHF', confidence: 0.95, pattern: /\bchf\b/g },
];
