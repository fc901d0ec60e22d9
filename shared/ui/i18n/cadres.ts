/** What each cadre de facturation is called, as published; the portal's own words stay in French beside the English. */
import type { CadreCode } from '../../core/values/cadre-codes.ts';
import type { Language } from './texts.ts';

const fr: Record<CadreCode, string> = {
  A1: 'dépôt par un fournisseur d’une facture',
  A2: 'dépôt par un fournisseur d’une facture déjà payée',
  A3: 'mémoire de frais de justice',
  A4: 'projet de décompte mensuel, par un fournisseur',
  A5: 'état d’acompte',
  A6: 'état d’acompte validé',
  A7: 'projet de décompte final, par un fournisseur',
  A8: 'décompte général et définitif',
  A9: 'dépôt par un sous-traitant d’une facture',
  A10: 'projet de décompte mensuel, par un sous-traitant',
  A11: 'projet de décompte final, par un sous-traitant',
  A12: 'dépôt par un cotraitant d’une facture',
  A13: 'projet de décompte mensuel, par un cotraitant',
  A14: 'projet de décompte final, par un cotraitant',
  A15: 'état d’acompte, par le maître d’œuvre',
  A16: 'état d’acompte validé, par le maître d’œuvre',
  A17: 'projet de décompte général, par le maître d’œuvre',
  A18: 'décompte général, par le maître d’œuvre',
  A19: 'état d’acompte validé, par le maître d’ouvrage',
  A20: 'décompte général, par le maître d’ouvrage',
  A21: 'demande de remboursement de la TIC',
  A22: 'projet de décompte général (procédure tacite)',
  A23: 'décompte général et définitif tacite',
  A24: 'décompte général et définitif tacite, par le maître d’œuvre',
  A25: 'décompte général et définitif (procédure tacite)',
};

const en: Record<CadreCode, string> = {
  A1: 'invoice deposited by a supplier',
  A2: 'invoice already paid, deposited by a supplier',
  A3: 'statement of legal costs',
  A4: 'draft monthly account, by a supplier',
  A5: 'interim payment statement',
  A6: 'interim payment statement, validated',
  A7: 'draft final account, by a supplier',
  A8: 'general and final account',
  A9: 'invoice deposited by a subcontractor',
  A10: 'draft monthly account, by a subcontractor',
  A11: 'draft final account, by a subcontractor',
  A12: 'invoice deposited by a co-contractor',
  A13: 'draft monthly account, by a co-contractor',
  A14: 'draft final account, by a co-contractor',
  A15: 'interim payment statement, by the works manager',
  A16: 'interim payment statement, validated, by the works manager',
  A17: 'draft general account, by the works manager',
  A18: 'general account, by the works manager',
  A19: 'interim payment statement, validated, by the contract owner',
  A20: 'general account, by the contract owner',
  A21: 'claim for a refund of fuel tax (TIC)',
  A22: 'draft general account (tacit procedure)',
  A23: 'general and final account, tacit',
  A24: 'general and final account, tacit, by the works manager',
  A25: 'general and final account (tacit procedure)',
};

const cadreNames: Record<Language, Record<CadreCode, string>> = { fr, en };

/** "A4, projet de décompte mensuel…"; a code that is not one stays as it is. */
export const cadreText = (code: string, language: Language): string => {
  const name = Object.entries(cadreNames[language]).find(([known]) => known === code)?.[1];
  return name ? `${code}, ${name}` : code;
};
