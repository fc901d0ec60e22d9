import { describe, expect, it } from 'vitest';
import { formWords } from './form-words.ts';

const box = { subtype: 'Widget', fieldType: 'Btn', rect: [40, 300, 50, 310] };

describe('the boxes of a form', () => {
  it.each([
    ['a ticked one', { ...box, checkBox: true, fieldValue: 'Oui', exportValue: 'Oui' }, ['☒']],
    ['an open one', { ...box, checkBox: true, fieldValue: 'Off', exportValue: 'Oui' }, ['☐']],
    ['the chosen one of several', { ...box, radioButton: true, fieldValue: 'vir', buttonValue: 'vir' }, ['☒']],
    ['another of several', { ...box, radioButton: true, fieldValue: 'vir', buttonValue: 'chq' }, ['☐']],
    ['none of several', { ...box, radioButton: true, fieldValue: null, buttonValue: 'chq' }, ['☐']],
    ['a hidden one', { ...box, checkBox: true, hidden: true, fieldValue: 'Oui', exportValue: 'Oui' }, []],
    ['a button to press', { ...box, fieldValue: 'Imprimer' }, []],
  ])('are shown as signs: %s', (_, annotation, texts) => {
    expect(formWords([annotation], [1, 0, 0, -1, 0, 842]).map(({ text }) => text)).toEqual(texts);
  });
});
