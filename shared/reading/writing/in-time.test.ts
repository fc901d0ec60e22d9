import { expect, it } from 'vitest';
import { inTime } from './in-time.ts';

it('work that never ends ends in a word', async () => {
  expect(await inTime(new Promise(() => undefined), 1)).toBe('too-slow');
});

it('work that ends gives what it gives', async () => {
  expect(await inTime(Promise.resolve('copy'))).toBe('copy');
  await expect(inTime(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});
