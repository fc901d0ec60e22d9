/** Ink that hangs together: a sign, a rule, a picture. Pure. */
import type { GrayImage } from './gray-image.ts';

/** `right` and `bottom` lie in it. `darkest`: the shade of its darkest pixel. */
export type Patch = { left: number; top: number; right: number; bottom: number; darkest: number };
/** Of each pixel: ink that was not met yet, or that was. */
export const [UNMET, MET] = [0, 1];

/**
 * @param marks one per pixel; those of the patch are met then.
 * @param start a pixel of it.
 * @param given `ink`: paper is this light or lighter; `pixels`: where those of the patch are put, in the stead of what was there.
 */
export const patchAt = (
  { width, height, data }: GrayImage,
  marks: Uint8Array,
  start: number,
  { ink, pixels = [] }: { ink: number; pixels?: number[] },
): Patch => {
  const patch = { left: width, top: height, right: 0, bottom: 0, darkest: 255 };
  pixels.splice(0, Infinity, start);
  marks[start] = MET;
  for (let next = 0; next < pixels.length; next += 1) {
    const at = pixels[next] ?? 0;
    const [x, y] = [at % width, Math.floor(at / width)];
    patch.left = Math.min(patch.left, x);
    patch.right = Math.max(patch.right, x);
    patch.top = Math.min(patch.top, y);
    patch.bottom = Math.max(patch.bottom, y);
    patch.darkest = Math.min(patch.darkest, data[at] ?? 255);
    for (const beside of [x > 0 ? at - 1 : at, x < width - 1 ? at + 1 : at, at - width, at + width]) {
      if (marks[beside] !== UNMET || (data[beside] ?? 255) >= ink) continue;
      marks[beside] = MET;
      pixels.push(beside);
    }
  }
  return patch;
};
