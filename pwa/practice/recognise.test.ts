import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';

const invoice = [
  'Facture n° 01125',
  'Date de facture : 03/04/2026',
  'SIRET client : 123 456 782 00028',
  'Engagement 442136',
  'Total HT 7 850,00 €',
  'TVA 20 % 1 570,00 €',
];

describe('the practice recognition', () => {
  it('reads what its keywords announce', () => {
    expect(recognise(invoice)).toMatchObject({
      siret: '12345678200028',
      date: '03/04/2026',
      engagement: '442136',
      montantHt: '7850,00',
      devise: 'EUR',
    });
  });
  it('errs where the portal’s own demonstration errs', () => {
    expect(recognise(invoice)).toMatchObject({ numero: '01130', montantTva: '0,00', montantTtc: '7850,00' });
  });
  it('takes a ministry for the State', () => {
    expect(recognise(['Ministère de la Culture']).siret).toBe('11000201100044');
  });
  it('leaves a scan empty', () => {
    const { type, ...others } = recognise([]);
    expect(type).toBe('FACTURE');
    expect(Object.values(others).join('')).toBe('');
  });
  it('takes references and dates only from the text', () => {
    const line = fc.tuple(fc.constantFrom('Engagement', 'Commande', 'Facture du', 'Code service :', ''), fc.string());
    fc.assert(
      fc.property(fc.array(line), (parts) => {
        const lines = parts.map((part) => part.join(' '));
        const { engagement, date, codeService } = recognise(lines);
        for (const read of [engagement, date, codeService]) expect(lines.join('\n')).toContain(read);
      }),
    );
  });
});
