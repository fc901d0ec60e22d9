/** Labels of dates: the issue date, and those of anything else. DATA. */
import { DE, N } from './label-words.ts';
import type { LabelRow } from './labels.ts';

export const dateLabels: readonly LabelRow[] = [
  {
    target: 'issueDate',
    weight: 3,
    pattern: `date ${DE}(?:la )?(?:facture|facturation|emission|avoir|document|etablissement|piece)`,
  },
  {
    target: 'issueDate',
    weight: 3,
    pattern:
      '(?:invoice date|date of issue|issue date|rechnungsdatum|liefer- und rechnungsdatum|belegdatum|factuur ?datum)',
  },
  { target: 'issueDate', weight: 2.5, pattern: '(?:emise?|etablie?|editee?|facturee?) le|^datee? (?:du|le)' },
  { target: 'issueDate', weight: 2.5, pattern: '(?:facture|avoir) (?:en date )?du' },
  {
    target: 'issueDate',
    weight: 2,
    pattern: "date d'edition|date edition|d(?:ate|te?\\.?) fact\\.?|date (?:facture|facturation|avoir|piece|emission)",
  },
  { target: 'issueDate', weight: 1.8, pattern: 'date|datum' },
  { target: 'issueDate', weight: 1.7, pattern: '(?:fait a [^,]{2,40},? ?le|(?<=, ?)le|^le)' },
  { target: 'issueDate', weight: 1.2, pattern: '(?:du|vom|en date du)' },
  {
    target: 'otherDate',
    weight: 3,
    pattern:
      "(?:date (?:d'|de |de l')?)?(?:echeance|exigibilite)|date limite(?: de (?:paiement|reglement))?|(?:a |date de )?(?:payer|regler|reglement|paiement|prelevee?|prelevement) (?:avant|au plus tard|le|pour|vers)(?: le)?|prochaine? [a-z ]{3,20}(?:le|vers le)|(?:payee?|reglee?) [a-z' ]{0,20}le|paiement [^;]{0,40}le|payable (?:avant|le|au)|due date|falligkeit|fallig am|verval(?:datum|dag)",
  },
  {
    target: 'otherDate',
    weight: 3,
    pattern: `date ${DE}(?:livraison|commande|facture (?:associee|d'origine|initiale)|debut|fin|notification|marche|signature|reception|intervention|prestation|prestations|execution|paiement|reglement|valeur|devis|impression|service fait|releve|evenement|depot)[a-z' ]{0,24}`,
  },
  {
    target: 'otherDate',
    weight: 3,
    pattern:
      '(?:livre|livraison|commande|regle|paye|payee|reglee?|acquittee?|recu|recue|verse|signe|notifie|accepte|imprime|releve|intervention|mandat)s? (?:en date )?(?:le|du|au)',
  },
  {
    target: 'otherDate',
    weight: 3,
    pattern:
      'periode(?: de facturation| du| des prestations)?|prestations? du|mois de|lieferdatum|leistungsdatum|leistungszeitraum|bis zum|decret|loi|arrete|ordonnance|(?:commande|bon|marche|devis|livraison|convention|contrat|acompte|engagement)(?: [^ ]+){0,3} du',
  },
  { target: 'otherDate', weight: 2.2, pattern: '(?:du|from)(?= [^;]{1,24} (?:au|to|inclus) )|au' },
  {
    target: 'otherDate',
    weight: 3,
    pattern:
      '(?:bestellung|lieferung|auftrag|lieferschein)[^;]{0,30} vom|(?:liefer- und )?leistungsdatum|date of delivery|delivery date|(?:order|bestel|lever)datum',
  },
  { target: 'issueDate', weight: 2.5, pattern: 'issued (?:at|on)|dated' },
  // "Facture n° X du 3 mars": the date of that very invoice.
  {
    target: 'issueDate',
    weight: 2.6,
    pattern: `(?<=^(?:votre |notre )?(?:facture|avoir|note d'honoraires|invoice|rechnung) ${N} ?:? ?[^ ]{1,20}(?: [^ ]{1,8}){0,3} )(?:du|vom|en date du)`,
  },
];
