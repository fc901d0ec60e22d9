import { describe, expect, it } from 'vitest';
import { STATE_SIRET, searchOwnStructures, searchRecipients, searchServices } from './directory.ts';

describe('the practice directory', () => {
  it('finds one recipient for any SIRET, spaces allowed', () => {
    expect(searchRecipients('216 704 494 00014').map(({ siret }) => siret)).toEqual(['21670449400014']);
  });
  it('finds recipients by a part of the name or of the SIRET', () => {
    expect(searchRecipients('valserine').map(({ siret }) => siret)).toEqual(['12345678200028']);
    expect(searchRecipients('123456782000')).toHaveLength(4);
    expect(searchRecipients('9999')).toEqual([]);
  });
  it('gives the State any service typed, and none for nothing typed', () => {
    expect(searchServices(STATE_SIRET, 'FAC0000075').map(({ code }) => code)).toEqual(['FAC0000075']);
    expect(searchServices(STATE_SIRET, '')).toEqual([]);
  });
  it('never gives the service reserved to public bodies', () => {
    expect(searchServices(STATE_SIRET, 'factures_publiques')).toEqual([]);
  });
  it('gives only the named services of a recipient that has some', () => {
    expect(searchServices('12345678200028', '')).toHaveLength(1);
    expect(searchServices('12345678200028', 'AUTRE')).toEqual([]);
    expect(searchServices('12345678200051', 'X')).toEqual([]);
  });
  it('accepts any SIRET as a structure of one’s own, without doubling the known ones', () => {
    expect(searchOwnStructures('53492364400031')).toEqual(["53492364400031 - Structure d'entraînement"]);
    expect(searchOwnStructures('89743394200055')).toEqual(['89743394200055 - AFE Test - Atelier du marché']);
    expect(searchOwnStructures('')).toHaveLength(2);
  });
});
