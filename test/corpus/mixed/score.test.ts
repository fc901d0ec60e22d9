/** A ratchet: reading that gets better or worse is recorded on purpose, with `npm run corpus -- --record`. */
import { expect, it } from 'vitest';
import { recordedScore, scoreNow } from './score.ts';

it('reads the cross-section exactly as recorded', async () => {
  expect(await scoreNow(), 'npm run corpus -- --record').toEqual(recordedScore());
});
