/** What a document calls itself when it is deposited in another of the portal's applications. DATA, over folded text. */
import type { CadreCode } from '../../values/cadre-codes.ts';

/** The first row that matches decides. `besides`: words that must stand somewhere on the same page. */
export type ElsewhereRow = { cadre: CadreCode; pattern: RegExp; besides?: RegExp };

const TAX = 'tic(?:pe|gn|fe|c)?|accises?|taxe interieure (?:de|sur la) consommation';

export const elsewhereWords: readonly ElsewhereRow[] = [
  { cadre: 'A3', pattern: /memoires? (?:de |des )?frais de justice|etat (?:de |des )?frais de justice/ },
  {
    cadre: 'A3',
    pattern: /memoires? (?:de |des |d')?(?:frais|honoraires)/,
    besides: /tribunal|cour d'appel|judiciaire|requisition|parquet|magistrat|juge d'instruction/,
  },
  { cadre: 'A21', pattern: new RegExp(`remboursement[^.]{0,50}\\b(?:${TAX})\\b`) },
  {
    cadre: 'A24',
    pattern: /(?:decompte general (?:et )?definitif|\bdgd\b) tacite[^.]{0,40}maitr(?:e|ise) d'(?:oe|œ)uvre/,
  },
  { cadre: 'A23', pattern: /(?:decompte general (?:et )?definitif|\bdgd\b) tacite/ },
  { cadre: 'A22', pattern: /projet de decompte general[^.]{0,40}tacite/ },
  { cadre: 'A17', pattern: /projet de decompte general/ },
  { cadre: 'A8', pattern: /decompte general (?:et )?definitif|\bdgd\b|^decompte general\b/ },
  { cadre: 'A7', pattern: /projet de decompte final|^decompte final\b/ },
  { cadre: 'A4', pattern: /projet de decompte(?: mensuel)?\b|decompte mensuel|demande de paiement mensuelle/ },
  { cadre: 'A5', pattern: /etats? d'acompte/ },
  { cadre: 'A4', pattern: /situation (?:mensuelle )?de travaux|situation (?:de travaux )?(?:n ?[°o]|#) ?\d/ },
];

/** Lines that speak of another document, or of what came before. */
export const notTitle =
  /preceden|anterieur|deja factur|a deduire|cumul|selon|suivant|conforme|d'apres|relatif|joint|annexe|voir|retenue|solde de|apres/;

/** The same piece under the hand of someone who works under another, or beside others. */
export const forCadre: Partial<Record<'A9' | 'A12', Partial<Record<CadreCode, CadreCode>>>> = {
  A9: { A4: 'A10', A7: 'A11' },
  A12: { A4: 'A13', A7: 'A14' },
};
