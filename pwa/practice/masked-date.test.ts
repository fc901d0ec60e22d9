import { describe, expect, it } from 'vitest';
import { typeKey } from './masked-date.ts';

const typeAll = (keys: string[], known = '', selection: [number, number] = [0, 0]): string => {
  let state = { digits: known, caret: selection[0] };
  let end = selection[1];
  for (const key of keys) {
    state = typeKey(key, state.digits, [state.caret, end]) ?? state;
    end = state.caret;
  }
  return state.digits;
};

describe('the date mask', () => {
  it('keeps the digits typed, whatever stands between them', () => {
    expect(typeAll([...'17/02/2026'])).toBe('17022026');
  });
  it('takes no ninth digit', () => expect(typeAll([...'170220269'])).toBe('17022026'));
  it('replaces what is selected', () => expect(typeAll([...'18032026'], '17022026', [0, 8])).toBe('18032026'));
  it('erases before or after the caret, or the selection', () => {
    expect(typeAll(['Backspace'], '1702', [4, 4])).toBe('170');
    expect(typeAll(['Delete'], '1702', [0, 0])).toBe('702');
    expect(typeAll(['Delete'], '1702', [1, 3])).toBe('12');
  });
  it('leaves Tab and arrows to the browser', () => {
    expect(typeKey('Tab', '17', [2, 2])).toBeNull();
    expect(typeKey('ArrowLeft', '17', [2, 2])).toBeNull();
  });
});
