import { describe, expect, it } from 'vitest';
import type { InvoiceDocument } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import type { CadreCode } from '../../values/cadre-codes.ts';
import { drawPage, type Put } from '../page.fixture.ts';
import { seePages } from './see-pages.ts';

const cadre = (value: 'A1' | 'A9' | 'A12'): Reading => ({
  cadre: { value, confidence: 1, evidence: { kind: 'user' }, alternatives: [] },
});

const titled = (title: string, ...more: Put[]): InvoiceDocument => drawPage([[50, 150, title], ...more]);

const pieces: [title: string, cadre: CadreCode][] = [
  ['Mémoire de frais de justice', 'A3'],
  ['MÉMOIRE DE FRAIS DE JUSTICE PÉNALE N° 12', 'A3'],
  ['Projet de décompte mensuel n° 4', 'A4'],
  ['SITUATION DE TRAVAUX N°3', 'A4'],
  ['Situation n° 7 – lot gros œuvre', 'A4'],
  ['État d’acompte n° 2', 'A5'],
  ['Projet de décompte final', 'A7'],
  ['Décompte général et définitif', 'A8'],
  ['Projet de décompte général', 'A17'],
  ['DGD tacite', 'A23'],
  ['Demande de remboursement TICPE – gazole professionnel', 'A21'],
  ['Demande de remboursement de taxe intérieure de consommation sur le gaz naturel', 'A21'],
  ['Cadre de facturation : A15', 'A15'],
];

describe('a document of another application', () => {
  it.each(pieces)('%s', (title, code) => {
    expect(seePages(titled(title), {}).elsewhere).toMatchObject({ cadre: code });
  });

  it('is a subcontractor’s or a co-contractor’s when the page says so', () => {
    const title = 'Projet de décompte mensuel n° 4';
    expect(seePages(titled(title), cadre('A9')).elsewhere?.cadre).toBe('A10');
    expect(seePages(titled(title), cadre('A12')).elsewhere?.cadre).toBe('A13');
    expect(seePages(titled('Projet de décompte final'), cadre('A12')).elsewhere?.cadre).toBe('A14');
  });

  it('is quoted as the page writes it', () => {
    expect(seePages(titled('ÉTAT D’ACOMPTE N° 2'), {}).elsewhere?.words).toBe('ÉTAT D’ACOMPTE');
  });

  it('a memoir of fees is one of justice before a court only', () => {
    const title = 'Mémoire d’honoraires';
    expect(seePages(titled(title), {}).elsewhere).toBeNull();
    expect(seePages(titled(title, [50, 600, 'Tribunal judiciaire de Dijon']), {}).elsewhere?.cadre).toBe('A3');
  });
});

describe('an ordinary invoice', () => {
  it.each([
    'Facture d’acompte n° 2',
    'Acompte selon situation de travaux n° 3',
    'À déduire : situation n° 2',
    'Facture de situation comptable',
    'Remboursement des frais de déplacement',
    'Frais de déplacement',
    'Cadre de facturation : A1',
    'Décompte des heures',
  ])('%s', (title) => {
    expect(seePages(titled(title), {}).elsewhere).toBeNull();
  });

  it('may name such a document lower down', () => {
    expect(seePages(drawPage([[50, 600, 'État d’acompte n° 2']]), {}).elsewhere).toBeNull();
  });
});

describe('figures', () => {
  it('are kept without spaces or signs, lines without any left out', () => {
    const { figures } = seePages(
      drawPage([
        [50, 100, 'Facture n° FA-2026 / 014'],
        [50, 120, 'Merci'],
      ]),
      {},
    );
    expect(figures).toBe('FACTURENFA2026014');
  });

  it('are not kept for a picture: what is misread would look missing', () => {
    const drawn = titled('Facture n° 12');
    const scanned: InvoiceDocument = {
      ...drawn,
      pages: drawn.pages.map((page) => ({ ...page, origin: 'ocr' as const })),
    };
    expect(seePages(scanned, {}).figures).toBeNull();
  });
});
