import { expect, it } from 'vitest';
import { textOf } from './scan-bytes.ts';

it('keeps a file as plain signs, one a byte, each at its own place', () => {
  const text = textOf(Uint8Array.of(0x25, 0x50, 0x80, 0x9f, 0xff, 0x44, 0x46));
  expect(text.length).toBe(7);
  expect([text.slice(0, 2), text.slice(5)]).toEqual(['%P', 'DF']);
  expect([...text].every((sign) => (sign.codePointAt(0) ?? 0) < 0x80)).toBe(true);
});
