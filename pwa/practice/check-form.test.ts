import { describe, expect, it } from 'vitest';
import { checkForm } from './check-form.ts';
import { STATE_SIRET } from './directory.ts';
import { type FormModel, newFormModel } from './form-model.ts';

const complete: FormModel = {
  ...newFormModel(null),
  fournisseur: '12345678200069 - Imprimerie des Tilleuls',
  cadre: 'A1_FACTURE_FOURNISSEUR',
  siret: '12345678200051',
  numero: 'F-1',
  date: '03/04/2026',
  devise: 'EUR',
  typeTva: 'SANS_TVA',
  modeReglement: 'VIREMENT',
  montantHt: '1,00',
  montantTva: '0,00',
  netAPayer: '1,00',
};

const refusals = (changes: Partial<FormModel>) => checkForm({ ...complete, ...changes });

describe('what the practice portal refuses', () => {
  it('takes a complete form', () => expect(refusals({})).toEqual([]));
  it('names each starred field left empty', () => {
    expect(refusals({ netAPayer: '', numero: '' })).toEqual([
      '« Numéro de facture » est obligatoire.',
      '« Net à payer » est obligatoire.',
    ]);
  });
  it('wants both service and engagement for the State', () => {
    expect(refusals({ siret: STATE_SIRET })).toHaveLength(2);
    expect(refusals({ siret: STATE_SIRET, codeService: 'X', engagement: '1' })).toEqual([]);
  });
  it('wants the one its recipient requires', () => {
    expect(refusals({ siret: '12345678200028' })).toHaveLength(1);
    expect(refusals({ siret: '12345678200036', codeService: 'X' })).toHaveLength(1);
    expect(refusals({ siret: '12345678200044', engagement: '1' })).toEqual([]);
    expect(refusals({ siret: '12345678200044' })).toHaveLength(1);
  });
});
