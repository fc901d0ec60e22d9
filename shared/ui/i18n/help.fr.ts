/** What each word of the portal means, in one sentence. */
import type { FieldName } from '../../core/fields.ts';

export const help: Record<FieldName, string> = {
  depositFormat:
    'Comment est fait le PDF déposé : avec une signature électronique, ou sans, ce qui est le cas ordinaire.',
  sellerSiret: 'Votre établissement dans Chorus Pro, désigné par son SIRET : 14 chiffres.',
  sellerName: 'Votre raison sociale, telle qu’elle est imprimée sur la facture.',
  sellerVat: 'Votre numéro de TVA intracommunautaire : FR, deux caractères, puis votre SIREN.',
  supplierService: 'Le service de votre entreprise qui émet la facture, si vous en avez créé dans Chorus Pro.',
  iban: 'Le compte sur lequel vous serez payé ; le portail propose ceux que vous y avez enregistrés.',
  cadre:
    'Dit qui dépose et pour quoi : A1 pour une facture ordinaire, A2 si elle est déjà payée, A9 pour un sous-traitant, A12 pour un cotraitant.',
  isState:
    'Oui si votre client est un ministère ou un service de l’État ; non pour une commune, un hôpital, une université.',
  buyerSiret: 'L’établissement public qui doit payer, désigné par son SIRET : 14 chiffres, sur son bon de commande.',
  buyerName: 'Le nom de l’établissement public qui doit payer ; le portail l’écrit d’après le SIRET.',
  serviceCode:
    'Le code du service de votre client qui recevra la facture ; il est sur le bon de commande, et obligatoire pour l’État.',
  validatorSiret:
    'Le titulaire du marché, qui doit valider votre facture quand vous êtes sous-traitant ou cotraitant : son SIRET.',
  validatorService: 'Le service du titulaire qui valide, s’il en a créé dans Chorus Pro.',
  comment: 'Un mot pour votre client, visible avec la facture ; il peut rester vide.',
  invoiceNumber: 'Votre numéro de facture, qui ne doit jamais servir deux fois dans la même année.',
  issueDate: 'La date d’émission imprimée sur la facture, pas celle de la commande ni de l’échéance.',
  currency: 'La monnaie des montants, en trois lettres : EUR pour l’euro.',
  documentType: 'Facture si votre client vous doit de l’argent, avoir si c’est vous qui lui en rendez.',
  commitmentNumber:
    'Le numéro de l’engagement juridique : la réservation de l’argent par votre client, en général son numéro de bon de commande.',
  contractNumber: 'Le numéro du marché public, si la commande en fait partie ; il est dans votre contrat.',
  vatType:
    'Quand la TVA est due : à la facture (débits), au paiement (encaissements), ou jamais (exonération, sans TVA).',
  paymentMeans: 'Comment votre client vous paiera : par virement, presque toujours.',
  totalNet: 'Le total hors taxe de la facture.',
  totalVat: 'Le total de la TVA, tous taux réunis.',
  totalGross: 'Le total toutes taxes comprises : le hors taxe plus la TVA.',
  amountDue: 'Ce qui reste à payer : le total TTC, moins les acomptes déjà versés.',
  vatBreakdown: 'Pour chaque taux de TVA : le montant hors taxe et la TVA qui en vient.',
};
