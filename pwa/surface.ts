import type { Surface } from '../shared/ui/ports.ts';
import { handOver } from './hand-over.ts';

/** A page of its own: no portal within reach, but the extension may be beside it. */
export const surface: Surface = {
  name: 'pwa',
  portal: null,
  handOver,
  offered: () => Promise.resolve(null),
  practiceUrl: './entrainement/depot.html',
};
