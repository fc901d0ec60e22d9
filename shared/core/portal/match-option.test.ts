import { describe, expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import { matchOption, meansOption } from './match-option.ts';

const optionsOf = (field: string) => {
  const options = chorusPro.screens.flatMap(({ fields }) => fields).find((each) => each.field === field)?.options;
  if (!options) throw new Error(`no options: ${field}`);
  return options;
};
const list = (...texts: string[]) => texts.map((text) => ({ value: '', text }));
const found = (field: string, ours: string, ...texts: string[]) => {
  const match = matchOption(list(...texts), ours, optionsOf(field));
  return typeof match === 'string' ? match : match.text;
};

describe('an option is found', () => {
  it('by its code, whatever the wording', () => {
    expect(found('cadre', 'A1', 'A12 : autre chose', 'A1 - Nouveau libellé')).toBe('A1 - Nouveau libellé');
    expect(found('cadre', 'A9', 'A10: Dépôt par un sous-traitant d’une facture', 'A9: x')).toBe('A9: x');
  });
  it('by the code wherever it stands', () => {
    expect(found('cadre', 'A1', 'Cotraitance (A12)', 'Facture simple (A1)', 'Avance de type A1 ou A2')).toBe(
      'Facture simple (A1)',
    );
    expect(found('cadre', 'A9', 'Dépôt par un sous-traitant d’une facture (A10)')).toBe('option-missing');
  });
  it('by the code in its value', () => {
    const options = [{ value: 'A2_FACTURE_FOURNISSEUR_DEJA_PAYEE', text: 'Payée' }];
    expect(matchOption(options, 'A2', optionsOf('cadre'))).toBe(options[0]);
  });
  it('by its text', () => {
    expect(found('documentType', 'invoice', 'Facture', 'Facture d’avoir')).toBe('Facture');
    expect(found('documentType', 'creditNote', 'Facture', 'Facture d’avoir')).toBe('Facture d’avoir');
    expect(found('vatType', 'TVA_SUR_DEBIT', 'TVA sur les encaissements', 'TVA sur les débits')).toBe(
      'TVA sur les débits',
    );
  });
  it('by a word that says it when it stands alone, and not when others stand beside it', () => {
    expect(found('cadre', 'A1', 'Sous-traitant', 'Fournisseur', 'Cotraitant')).toBe('Fournisseur');
    expect(found('cadre', 'A9', 'Sous-traitant', 'Fournisseur', 'Cotraitant')).toBe('Sous-traitant');
    expect(found('cadre', 'A1', 'Fournisseur : autre démarche')).toBe('option-missing');
    expect(found('vatType', 'SANS_TVA', 'TVA non applicable, art. 293 B du CGI', 'Débits')).toBe(
      'TVA non applicable, art. 293 B du CGI',
    );
  });
  it('by a role that is all it says, but not by that role in another case', () => {
    const roles = ['Fournisseur', 'Fournisseur (déjà payée)', 'Sous-traitant', 'Cotraitant'];
    expect(['A1', 'A2', 'A9', 'A12'].map((cadre) => found('cadre', cadre, ...roles))).toEqual(roles);
    expect(found('cadre', 'A1', 'Projet de décompte mensuel du fournisseur')).toBe('option-missing');
    const taxes = ['Exonération (TVA non applicable)', 'TVA non applicable'];
    expect(['EXONERATION', 'SANS_TVA'].map((type) => found('vatType', type, ...taxes))).toEqual(taxes);
  });
  it('by the answer it begins with, whatever it speaks of', () => {
    const answers = ['Oui, l’État', 'Non, ce n’est pas l’État'];
    expect(['true', 'false'].map((is) => found('isState', is, ...answers))).toEqual(answers);
    expect(meansOption({ value: '', text: 'Non, ce n’est pas l’État' }, 'true', optionsOf('isState'))).toBe(false);
    expect(found('isState', 'false', 'Service de l’État', 'Autre structure publique')).toBe('Autre structure publique');
  });
  it('by the names that trades give it', () => {
    const cases = [
      'Titulaire du marché',
      'Facture acquittée',
      'Sous-traitant (paiement direct)',
      'Membre d’un groupement',
    ];
    expect(['A1', 'A2', 'A9', 'A12'].map((cadre) => found('cadre', cadre, ...cases))).toEqual(cases);
    expect(found('vatType', 'SANS_TVA', 'Franchise en base de TVA', 'Encaissements')).toBe('Franchise en base de TVA');
    expect(found('isState', 'false', 'État', 'Hôpital ou collectivité')).toBe('Hôpital ou collectivité');
  });
  it('by the words in it', () => {
    expect(found('paymentMeans', 'VIREMENT', 'Par virement (SEPA)', 'Par chèque')).toBe('Par virement (SEPA)');
  });
});

describe('an option is not guessed', () => {
  it('when two fit', () => {
    expect(found('paymentMeans', 'VIREMENT', 'Virement', 'Virement')).toBe('ambiguous');
  });
  it('when none fits', () => {
    expect(found('cadre', 'A1', 'A12: x', 'A14: Dépôt par un fournisseur d’une facture')).toBe('option-missing');
  });
  it('when it says two of our values at once', () => {
    expect(found('vatType', 'SANS_TVA', 'Exonération ou sans TVA')).toBe('option-missing');
  });
});

it('reads A12 as A12 only', () => {
  expect(meansOption({ value: '', text: 'A12: Dépôt par un cotraitant d’une facture' }, 'A1', optionsOf('cadre'))).toBe(
    false,
  );
  expect(meansOption({ value: '', text: 'A1: Dépôt par un fournisseur d’une facture' }, 'A1', optionsOf('cadre'))).toBe(
    true,
  );
});
