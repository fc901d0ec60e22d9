/** What the engine misreads, and what must be left as it is. */
import { describe, expect, it } from 'vitest';
import { mendWords } from './mend-words.ts';

describe('words the engine misreads', () => {
  const read = (...texts: string[]): string[] =>
    mendWords(
      texts.map((one, index) => ({ text: one, confidence: 0.9, box: { x: index * 40, y: 0, width: 36, height: 10 } })),
    ).map(({ text: mended }) => mended);

  const faint = (confidence: number, ...texts: string[]): string[] =>
    mendWords(
      texts.map((text, index) => ({ text, confidence, box: { x: index * 40, y: 0, width: 36, height: 10 } })),
    ).map(({ text }) => text);

  it.each([
    ['8O2', '802'],
    ['1l7,50', '117,50'],
    ['FACO00075', 'FAC000075'],
    ['|Total', 'Total'],
    ['II000201100044', '11000201100044'],
    ['w6', 'W6'],
    ['STO1', 'ST01'],
    ['AO0', 'AOO'],
    ['PUI-O1', 'PUI-01'],
    ['FRO5825040223', 'FR05825040223'],
    ['FRXI825040223', 'FRX1825040223'],
    ['|E6388047V', 'IE6388047V'],
    ['FR2S885278523', 'FR25885278523'],
    ['885278523000/8', '88527852300018'],
    ['137,20!', '137,20'],
    ['VA', 'TVA'],
    ['2025/\\MP/0636', '2025/IMP/0636'],
    ['\\d', '\\d'],
    ['PRFSGCDCM1s', 'PRFSGCDCM1S'],
  ])('%s → %s', (wrong, right) => {
    expect(read(wrong)).toEqual([right]);
  });
  it.each([
    'PO201925478',
    'S5436466',
    'BOIS',
    'MO-12',
    'LOT-O12',
    'A00',
    '885278523000/9',
    '88527852/00018',
    'FR2S885278524',
    'A-O1',
    '12h30',
    '2u',
    'm2',
    'CO2',
    'INFO25',
    '26D04512',
    '8121Z',
    '62.01Z',
  ])('%s is left as it is', (word) => {
    expect(read(word)).toEqual([word]);
  });
  it('takes a letter for a figure where the engine doubts it, or the number tells', () => {
    expect(faint(0.6, '26D04512', '8121Z')).toEqual(['26004512', '8121Z']);
    expect(read('41B,50')).toEqual(['418,50']);
    expect(read('531', '9S4', '829')).toEqual(['531', '954', '829']);
    expect(read('110', '002', 'O11', '00044')).toEqual(['11000201100044']);
    expect(read('Lot', 'O11', 'S12')).toEqual(['Lot', 'O11', 'S12']);
  });
  it('is less than certain of a word that it takes a sign off', () => {
    const certainty = (text: string) =>
      mendWords([{ text, confidence: 0.95, box: { x: 0, y: 0, width: 36, height: 10 } }])[0]?.confidence;
    expect([certainty('7722]'), certainty('|7722'), certainty('7722')]).toEqual([0.89, 0.89, 0.95]);
  });
  it('joins the cents set apart from their amount', () => {
    expect(read('3641,', '92')).toEqual(['3641,92']);
    expect(read('article', '92')).toEqual(['article', '92']);
  });
  it('drops specks and lone figures that are guesses, keeps numbers', () => {
    expect(faint(0.15, '1', 'a', '—', '26/03')).toEqual(['26/03']);
  });
  it('keeps the thousands of an amount that the engine trusts neither half of', () => {
    expect(faint(0, 'ie', '1', '927,60', '€')).toEqual(['1', '927,60']);
    expect(faint(0, '20', '568', '428,00')).toEqual(['20', '568', '428,00']);
    expect(faint(0, '1', '2', '2023-TS')).toEqual([]);
  });
  it('keeps the figures of a SIRET whose key is right, whatever the engine thinks of them', () => {
    expect(faint(0.02, '11000201', '1', '00044')).toEqual(['11000201100044']);
    expect(faint(0.02, '11000201', '1', '00045')).toEqual([]);
  });
  it('keeps the signs that part what stands on a line, when they were read clearly', () => {
    expect(read('Service', '|', 'Engagement', ':', 'A1', '!', '—', "'")).toEqual([
      'Service',
      '|',
      'Engagement',
      ':',
      'A1',
      '!',
      '—',
    ]);
    expect(faint(0.4, '|', ':', '!')).toEqual([]);
  });
  it('keeps a dash set a space apart from the words around it, though the engine doubts it', () => {
    const line = (gap: number) =>
      ['Dijon', '-', 'SIRET'].map((text, at) => ({
        text,
        confidence: text === '-' ? 0.47 : 0.9,
        box: { x: [0, 60 + gap, 72 + 2 * gap][at] ?? 0, y: 0, width: [60, 12, 60][at] ?? 0, height: 20 },
      }));
    const texts = (gap: number) => mendWords(line(gap)).map(({ text }) => text);
    expect([texts(8), texts(40), texts(1)]).toEqual([
      ['Dijon', '-', 'SIRET'],
      ['Dijon', 'SIRET'],
      ['Dijon', 'SIRET'],
    ]);
  });
  it('keeps a stroke set a space apart from the words around it', () => {
    const line = (gap: number) =>
      ['0090417725', '/', '28.02.2025'].map((text, at) => ({
        text,
        confidence: at === 1 ? 0.5 : 0.9,
        box: { x: [0, 60 + gap, 66 + 2 * gap][at] ?? 0, y: 0, width: [60, 6, 60][at] ?? 0, height: 12 },
      }));
    const texts = (gap: number) => mendWords(line(gap)).map(({ text }) => text);
    expect([texts(6), texts(40)]).toEqual([
      ['0090417725', '/', '28.02.2025'],
      ['0090417725', '28.02.2025'],
    ]);
  });
  it('mends a group between the others of its number, whatever it begins with', () => {
    expect(read('FR76', '1027', '8089', 'OI00', '0214')).toEqual(['FR76', '1027', '8089', '0100', '0214']);
    expect(read('FR76', '1027', '8089', 'OI0O', '0214').at(-2)).toBe('0100');
    expect(read('FR76', '1027', '8089', 'LOT2', '0214').at(-2)).toBe('LOT2');
    expect(read('448', '102', '335', '0025$')).toEqual(['44810233500255']);
    expect(read('LOT2', '2024', 'OI00', 'dossier')).toEqual(['LOT2', '2024', 'OI00', 'dossier']);
    expect(read('total', '1200$')).toEqual(['total', '1200$']);
  });
  it('knows the year that a code begins with', () => {
    expect(read('202S-CULT-187', '20Z6/118', '20I9.04')).toEqual(['2025-CULT-187', '2026/118', '2019.04']);
    expect(read('20S-CULT', '202SCULT', '200-20')).toEqual(['20S-CULT', '202SCULT', '200-20']);
  });
  it('parts the label of an engagement from its number', () => {
    expect(read('N°', 'EJ1408812257')).toEqual(['N°', 'EJ', '1408812257']);
    expect(read('N°E}', 'N°EJ')).toEqual(['N°', 'EJ', 'N°', 'EJ']);
    expect(read('N°5}', 'N°E')).toEqual(['N°5', 'N°E']);
    expect(read('EJ140881225', 'ZEJ1408812257')).toEqual(['EJ140881225', 'ZEJ1408812257']);
  });
  it('parts words between which a space was lost', () => {
    expect(read('EJ.n°', '2105')).toEqual(['EJ.', 'n°', '2105']);
    expect(read('CommandeN°', 'FACTUREn°', 'SIREN°', 'Siren°', 'n°', 'N°')).toEqual([
      'Commande',
      'N°',
      'FACTURE',
      'n°',
      'SIREN°',
      'Siren°',
      'n°',
      'N°',
    ]);
    expect(read('TVA20%', '3283,00')).toEqual(['TVA', '20%', '3283,00']);
    expect(read('tva5,5%/3600€')).toEqual(['tva', '5,5%', '/', '3600€']);
    expect(read('TVAFR36578319246')).toEqual(['TVA', 'FR36578319246']);
    expect(read('TVA2026', 'km/h', '2026/118')).toEqual(['TVA2026', 'km/h', '2026/118']);
  });
  it('puts back the low stroke that a code of a year has lost', () => {
    const code = (first: string, gap: number, second: string) =>
      mendWords(
        [first, second].map((text, at) => ({
          text,
          confidence: 0.75,
          box: { x: at === 0 ? 0 : 90 + gap, y: 0, width: 90, height: 25 },
        })),
      ).map(({ text }) => text);
    expect(code('DAF_2024', 13, '001187')).toEqual(['DAF_2024_001187']);
    expect(code('DAF_2024', 20, '001187')).toEqual(['DAF_2024', '001187']);
    expect(code('DAF_2024', 10, 'lot')).toEqual(['DAF_2024', 'lot']);
    expect(code('DAF-2024', 10, '001187')).toEqual(['DAF-2024', '001187']);
  });
  it('joins a code that seems to end with a low stroke to what stands a space behind it', () => {
    const code = (gap: number, second: string) =>
      mendWords(
        ['DSI_', second].map((text, at) => ({
          text,
          confidence: 0.52,
          box: { x: at === 0 ? 0 : 43 + gap, y: 0, width: at === 0 ? 43 : 108, height: 25 },
        })),
      ).map(({ text }) => text);
    expect(code(7, 'TELECOM')).toEqual(['DSI_TELECOM']);
    expect(code(30, 'TELECOM')).toEqual(['DSI', 'TELECOM']);
    expect(code(7, 'du')).toEqual(['DSI', 'du']);
  });
  it('keeps a word that announces something, however much the engine doubts it', () => {
    expect(faint(0.21, 'Service', 'exécutant', 'Sorvice', 'le')).toEqual(['Service', 'exécutant']);
  });
  it('joins the groups of a SIRET that nobody would write so, when its key is right', () => {
    expect(read('110', '00201100044')).toEqual(['11000201100044']);
    expect(read('110', '00201100045')).toEqual(['110', '00201100045']);
    expect(read('110', '00201100044', '12')).toEqual(['110', '00201100044', '12']);
  });
  it('knows a label with a letter wrong, unless it was read clearly or could be another word', () => {
    const label = (text: string, confidence: number) => {
      const [word] = mendWords([{ text, confidence, box: { x: 0, y: 0, width: 40, height: 9 } }]);
      return word?.text;
    };
    expect(label('ToraL', 0.47)).toBe('Total');
    expect(label('juitlet', 0.41)).toBe('juillet');
    expect(label('ENGACEMENT', 0.6)).toBe('ENGAGEMENT');
    expect(label('vrement', 0.77)).toBe('virement');
    expect(label('Toral', 0.92)).toBe('Toral');
    expect(label('Dupont', 0.4)).toBe('Dupont');
  });
  it('knows a label that has lost its capital, unless the rest is a word', () => {
    expect(read('arché', 'ervice', 'ontant', 'arche', 'mission', 'compte')).toEqual([
      'marche',
      'service',
      'montant',
      'arche',
      'mission',
      'compte',
    ]);
  });
  it('puts back the comma of an amount where the others of the page have cents', () => {
    const others = ['12,50', '€', '100,00', '€', '7,10', '€'];
    expect(read(...others, '307710', '€').at(-2)).toBe('3077,10');
    expect(read(...others, '1500', '€').at(-2)).toBe('1500');
    expect(read(...others, 'capital', 'de', '7550', '€').at(-2)).toBe('7550');
    expect(read('12', '€', '307710', '€').at(-2)).toBe('307710');
    expect(read(...others, '5071', '€', '30771', '€', '11541', '€').at(-2)).toBe('115,41');
    expect(read(...others, '5071', '€', '30771', '€', '11541', '€', '29990', '€').at(-2)).toBe('29990');
  });
  const column = (texts: readonly string[], right: (row: number) => number = () => 300): string[] =>
    mendWords(
      texts.map((text, row) => ({
        text,
        confidence: 0.9,
        box: { x: right(row) - 8 * text.length, y: 18 * row, width: 8 * text.length, height: 11 },
      })),
    ).map(({ text }) => text);
  it('puts back the comma of an amount in a column of others that have cents', () => {
    expect(column(['291,67', '109,98', '101261', '141,43'])).toEqual(['291,67', '109,98', '1012,61', '141,43']);
    expect(column(['291,67', '109,98', '1012', '1417', '2018'])).toEqual(['291,67', '109,98', '1012', '1417', '2018']);
    expect(column(['291,67', '109,98', '2026'])).toContain('2026');
    expect(column(['291,67', '109,98', '101261'], (row) => 300 + 20 * row)).toContain('101261');
  });
  it('leaves a number beside another word as it is, whatever stands over it', () => {
    const under = { y: 36, width: 48, height: 11 };
    const words = [
      { text: '291,67', confidence: 0.9, box: { x: 252, y: 0, width: 48, height: 11 } },
      { text: '109,98', confidence: 0.9, box: { x: 252, y: 18, width: 48, height: 11 } },
      { text: 'dossier', confidence: 0.9, box: { ...under, x: 198 } },
      { text: '101261', confidence: 0.9, box: { ...under, x: 252 } },
    ];
    expect(mendWords(words).at(-1)?.text).toBe('101261');
  });
  it('keeps the strokes of a date whose figures stand apart', () => {
    expect(read('01', '/', '09', '/', '2026')).toEqual(['01', '/', '09', '/', '2026']);
  });
  it('knows the first of a month', () => {
    expect(read('le', 'rer', 'février')).toEqual(['le', '1er', 'février']);
    expect(read('le', 'ler', 'mars')).toEqual(['le', '1er', 'mars']);
    expect(read('le', 'rer', 'étage')).toEqual(['le', 'rer', 'étage']);
  });
  it('joins the pieces of a SIRET set in boxes, when its key is right', () => {
    const inBoxes = (...texts: string[]): string[] =>
      mendWords(
        texts.map((text, at) => ({ text, confidence: 0.7, box: { x: 120 * at, y: 0, width: 102, height: 10 } })),
      ).map(({ text }) => text);
    expect(inBoxes('79', '903144800027')).toEqual(['79903144800027']);
    expect(inBoxes('79', '903144800028')).toEqual(['79', '903144800028']);
    expect(inBoxes('7990', '3144', '8000', '27')).toEqual(['7990', '3144', '8000', '27']);
  });
});
