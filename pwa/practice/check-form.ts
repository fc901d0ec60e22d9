/** What the portal is known to refuse, so that practising teaches it. */
import { findRecipient, type Recipient } from './directory.ts';
import type { FormModel } from './form-model.ts';

const required = {
  fournisseur: 'Désignation',
  cadre: 'Cadre de facturation',
  siret: 'SIRET',
  numero: 'Numéro de facture',
  date: 'Date de facture',
  devise: 'Devise',
  typeTva: 'Type de TVA',
  modeReglement: 'Mode de règlement',
  montantHt: 'Montant HT',
  montantTva: 'Montant TVA',
  netAPayer: 'Net à payer',
} as const;

/** One sentence a refusal; none: the portal would have taken it. */
export const checkForm = (model: FormModel): string[] => [
  ...Object.entries(required)
    .filter(([key]) => model[key as keyof typeof required] === '')
    .map(([, label]) => `« ${label} » est obligatoire.`),
  ...recipientRefusals(findRecipient(model.siret), model),
];

const recipientRefusals = (recipient: Recipient | null, { codeService, engagement }: FormModel): string[] => {
  const rule = recipient?.requires ?? 'nothing';
  const refusals: string[] = [];
  if ((rule === 'service' || rule === 'both') && !codeService) refusals.push('Ce destinataire exige un code service.');
  if ((rule === 'commitment' || rule === 'both') && !engagement) {
    refusals.push("Ce destinataire exige un numéro d'engagement.");
  }
  if (rule === 'either' && !codeService && !engagement) {
    refusals.push("Ce destinataire exige un code service ou un numéro d'engagement.");
  }
  return refusals;
};
