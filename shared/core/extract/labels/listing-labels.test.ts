/** Labels as old programs set them: cut short over a column, or in brackets under each value. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { type Put, readDrawn } from '../page.fixture.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

describe('a listing', () => {
  it.each([
    [
      'cuts its headings short',
      [
        [400, 36, 'EDITION 03/11/26 04:12'],
        [50, 200, 'FACT.'],
        [120, 200, 'DT FACT.'],
        [200, 200, 'CLIENT'],
        [280, 200, 'ECHEANCE'],
        [50, 212, '0417733'],
        [120, 212, '31/10/26'],
        [200, 212, '0022817'],
        [280, 212, '30/11/26'],
      ],
      { invoiceNumber: '0417733', issueDate: '2026-10-31' },
    ],
    [
      'sets a letter apart in the number of its title',
      [
        [50, 40, 'Adhérent n° 1184'],
        [50, 200, 'Fact. F 118 842'],
        [200, 200, 'Vend. 06'],
      ],
      { invoiceNumber: 'F 118 842' },
    ],
    [
      'dates an invoice that it does not number',
      [[50, 200, 'Fact. du 12/10/2026']],
      { invoiceNumber: null, issueDate: '2026-10-12' },
    ],
    [
      'sets its labels in brackets under their values, all lines as far from one another',
      [
        [400, 200, '6302/26/02/00417'],
        [400, 213, '(N° de facture)'],
        [400, 226, '28/02/2026'],
        [400, 239, '(date de facture)'],
        [400, 252, '30/03/2026'],
        [400, 265, '(échéance)'],
        [400, 278, '63.0418.01'],
        [400, 291, '(n° d’affaire)'],
        [50, 304, '2026-ST-01188'],
        [150, 304, '0188'],
        [400, 304, 'CHU 77 B'],
        [50, 317, '(N° d’Eng.)'],
        [150, 317, '(Svc)'],
        [400, 317, '(site)'],
      ],
      {
        invoiceNumber: '6302/26/02/00417',
        issueDate: '2026-02-28',
        commitmentNumber: '2026-ST-01188',
        serviceCode: '0188',
      },
    ],
    [
      'gives the value beside a colon, not the item under it',
      [
        [50, 250, 'V/Cde :'],
        [110, 250, 'CCAS 26-14'],
        [50, 272, 'CAFE MOULU 1KG'],
        [300, 272, '11,90'],
      ],
      { commitmentNumber: 'CCAS 26-14' },
    ],
    [
      'has its values beside the labels of one row, not over them',
      [
        [50, 236, 'SIRET'],
        [110, 236, '212 345 672 00019'],
        [230, 236, 'Contact'],
        [340, 236, 'Mme Tessier 04 91 22 18 00'],
        [50, 250, 'Eng.'],
        [110, 250, '2026EP00-41877'],
        [250, 250, 'Mché'],
        [290, 250, '22/0418'],
        [396, 250, 'Svc'],
        [425, 250, 'DGA-CULT'],
      ],
      { commitmentNumber: '2026EP00-41877', contractNumber: '22/0418', serviceCode: 'DGA-CULT' },
    ],
    [
      'says in brackets what the words over them mean',
      [
        [50, 250, 'REF.ACHETEUR'],
        [160, 250, 'LPEB/26/0041-F'],
        [50, 263, '(NO DE CDE)'],
      ],
      { commitmentNumber: 'LPEB/26/0041-F' },
    ],
    [
      'names a place that is no contract',
      [
        [50, 250, 'Marché'],
        [110, 250, '2024-ELEC-50'],
        [50, 350, '21977'],
        [110, 350, 'MARCHE COUVERT 2'],
        [300, 350, '1 157'],
      ],
      { contractNumber: '2024-ELEC-50' },
    ],
  ] satisfies Wording[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
