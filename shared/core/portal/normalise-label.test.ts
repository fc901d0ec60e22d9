import { expect, it } from 'vitest';
import { hasWords, labelKey, normaliseLabel } from './normalise-label.ts';

it.each([
  ['* Numéro de facture :', 'N° de facture*'],
  ['Le destinataire est-il l’État ?', "le destinataire est-il l'ETAT"],
  ['Net\u00a0à\u202fpayer', 'NET A PAYER (€)'],
  ['Total hors taxes', 'Total H.T.'],
  ['Montant TVA', 'Montant T.V.A.'],
  ['Saisir le détail de la TVA (Facultatif)', 'Détail TVA'],
  ['N° d’engagement', 'Numéro engagement'],
  ['Numéro de facture (20 caractères maximum)', 'Numéro de facture'],
  ['Date de facture (jj/mm/aaaa)', 'Date facture'],
  ['Code service ⓘ', 'Code service'],
  ['Adressée à', 'Destinataire'],
  ['Structure activate', 'Structure'],
  ['Votre structure', 'Structure déposante'],
  ['Montant taxes comprises', 'Montant TTC'],
  ['Identifiant (SIRET) – sans espace', 'Identifiant SIRET'],
  ['SIRET, 14 chiffres sans espace', 'SIRET'],
  ['Date de facture : format jj/mm/aaaa', 'Date de facture'],
  ['N° d’engagement Ex. : 1300012345', 'Numéro engagement'],
])('« %s » and « %s » say the same', (a, b) => {
  expect(labelKey(a)).toBe(labelKey(b));
});

it.each([
  ['Montant HT', 'Montant TTC'],
  ['SIRET (fournisseur)', 'SIRET (destinataire)'],
  ['Date de facture', 'Date de facture d’origine'],
  ['Code service', 'Libellé service'],
  ['Adressée à', 'Adresse'],
  ['Format de dépôt', 'Dépôt'],
  ['Exemple de facture', 'Facture'],
])('« %s » and « %s » do not', (a, b) => {
  expect(labelKey(a)).not.toBe(labelKey(b));
});

it('leaves nothing of a label without words', () => {
  expect(normaliseLabel(' * : ')).toBe('');
  expect(hasWords('', '')).toBe(false);
});
