/** Whether confidence means what it says: values by tenths of confidence, with the share that is right. */
import type { Scored } from './score.ts';

/** `from` included, `to` excluded but for the last. `share` and `mean` are null where nothing was read. */
export type Calibration = { from: number; to: number; n: number; mean: number | null; share: number | null };

export const calibrate = (shown: Scored[]): Calibration[] =>
  Array.from({ length: 10 }, (_, tenth) => {
    const values = shown.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === tenth);
    return { from: tenth / 10, to: (tenth + 1) / 10, n: values.length, ...means(values) };
  });

const means = (values: Scored[]): Pick<Calibration, 'mean' | 'share'> => {
  if (values.length === 0) return { mean: null, share: null };
  const right = values.filter(({ outcome }) => outcome === 'right').length;
  return {
    mean: values.reduce((sum, { confidence }) => sum + confidence, 0) / values.length,
    share: right / values.length,
  };
};
