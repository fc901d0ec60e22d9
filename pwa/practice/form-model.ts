/** What screen 2 would submit, written as the portal writes it. */
import type { Deposit } from './deposit.ts';

export type VatRow = { taux: string; base: string; montant: string };

const texts = {
  fournisseur: '',
  service: '',
  referencesBancaires: '',
  cadre: '',
  /** 'true' for the State, 'false' for another, '' unanswered. */
  etat: '',
  siret: '',
  raisonSociale: '',
  codeService: '',
  libelleService: '',
  numero: '',
  date: '',
  formatDepot: 'DEPOT_PDF_PORTAIL',
  devise: '',
  type: '',
  engagement: '',
  marche: '',
  typeTva: '',
  modeReglement: '',
  montantHt: '',
  montantTva: '',
  montantTtc: '',
  netAPayer: '',
};

export type FormModel = typeof texts & { detailTva: VatRow[] };

export const newFormModel = (deposit: Deposit | null): FormModel => ({
  ...texts,
  fournisseur: deposit?.structure ?? '',
  service: deposit?.service ?? '',
  cadre: deposit?.cadre ?? '',
  formatDepot: deposit?.format.startsWith('PDF_SIGNE') ? 'DEPOT_PDF_SIGNE_PORTAIL' : texts.formatDepot,
  detailTva: [],
});
