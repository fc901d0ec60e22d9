/** An account misread on its line is read again alone; its key settles what is taken. */
import { describe, expect, it } from 'vitest';
import { foundAccount, lostAccounts } from './lost-accounts.ts';
import type { OcrWord } from './ocr-engine.ts';

const sheet = { width: 900, height: 200 };
const line = (text: string): OcrWord[] => {
  let x = 40;
  return text.split(' ').map((word) => {
    const read = { text: word, confidence: 0.9, box: { x, y: 50, width: 11 * word.length, height: 26 } };
    x += 11 * word.length + 8;
    return read;
  });
};
const IBAN = 'FR76 1027 8046 4617 7146 4384 440';
const lostIn = (text: string, on = sheet) => lostAccounts(on, line(text));

describe('an account whose key is not right', () => {
  it.each([
    [`IBAN ${IBAN}`, 0],
    [`IBAN ${IBAN}. BIC`, 0],
    ['TVA FR76 102780464', 0],
    [`IBAN ${IBAN.replace('440', '730')}`, 1],
    [`IBAN ${IBAN.replace(' 440', '')} – BIC`, 1],
  ])('« %s »: %i to look at', (text, count) => {
    expect(lostIn(text).length).toBe(count);
  });
  it('is not looked for where its line is too short for it: it goes on below', () => {
    expect(lostIn(IBAN.slice(0, 24), { ...sheet, width: 380 })).toEqual([]);
  });
  it('is taken in one word, in the place of what was read, only when its key is right', () => {
    const [lost] = lostIn(`IBAN ${IBAN.replace('440', '730')} BIC`);
    if (!lost) throw new Error('nothing to look at');
    expect(lost.wrong.map(({ text }) => text).join(' ')).toBe(IBAN.replace('440', '730'));
    const found = foundAccount(lost, line(`${IBAN} BIC`));
    expect(found).toMatchObject({ text: IBAN.replaceAll(' ', ''), confidence: 0.7, box: { x: lost.start.box.x } });
    expect(foundAccount(lost, line(IBAN.replace('440', '730')))).toBeNull();
    expect(foundAccount(lost, line(`Virement ${IBAN}`))).toBeNull();
  });
});
