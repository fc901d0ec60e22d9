import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

describe('a form in two languages', () => {
  it('has the value beside the upper label, the one we know in small print under that', () => {
    const puts: Put[] = [
      [50, 200, 'FACTURE'],
      [380, 230, 'Numeru', 11],
      [440, 230, '2026-0088', 11],
      [400, 243, 'N°', 8],
      [370, 260, 'Cummanda', 11],
      [440, 260, 'INT-26-07', 11],
      [370, 273, 'Commande', 8],
    ];
    expect(readDrawn(puts)).toMatchObject({ invoiceNumber: '2026-0088', commitmentNumber: 'INT-26-07' });
  });

  it('has the value under both labels', () => {
    const puts: Put[] = [
      [330, 230, 'Service destinataire', 7],
      [330, 238, 'Receiving department', 6],
      [330, 250, 'LABO', 10],
    ];
    expect(readDrawn(puts)).toMatchObject({ serviceCode: 'LABO' });
  });

  it('is none where each label has its value under it, in rows', () => {
    const cells = (y: number, size: number, ...texts: string[]): Put[] =>
      texts.flatMap((text, at): Put[] => (text ? [[50 + 170 * at, y, text, size]] : []));
    const rows = [
      [230, 7, 'Code service', 'Devis'],
      [239, 11, 'LECPUB', 'DE-2025-310'],
      [255, 7, 'Engagement', 'PV de réception'],
      [264, 11, '', '28 novembre 2025'],
    ].flatMap(([y, size, ...texts]) => cells(Number(y), Number(size), ...texts.map(String)));
    const read = readDrawn([[50, 200, 'FACTURE n° FB-2026-0042'], ...rows]);
    expect(read).toMatchObject({ serviceCode: 'LECPUB', commitmentNumber: null });
  });

  it('takes no value of another label we know', () => {
    const puts: Put[] = [
      [50, 230, 'Facture n°', 11],
      [120, 230, 'FB-2026-0042', 11],
      [50, 243, 'Commande', 8],
    ];
    expect(readDrawn(puts)).toMatchObject({ invoiceNumber: 'FB-2026-0042', commitmentNumber: null });
  });
});
