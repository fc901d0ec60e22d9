import type { Surface } from '../shared/ui/ports.ts';
import { handOver } from './hand-over.ts';
import { install } from './install-prompt.ts';
import { watchOffers } from './offered-files.ts';
import { practiceUrl } from './practice-url.ts';

/** A page of its own: no portal within reach, but the extension may be beside it. */
export const surface: Surface = {
  name: 'pwa',
  portal: null,
  handOver,
  watchOffers,
  install,
  safeStorage: false,
  practiceUrl,
};
