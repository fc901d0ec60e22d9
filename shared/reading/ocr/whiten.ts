/** Takes the grain off the paper: what is nearly as light as paper is white. Pure. */
import type { GrayImage } from './gray-image.ts';

/** Below the commonest shade, in shades: paper still. */
const GRAIN = 14;
/** A page whose commonest shade is darker is no light paper. */
const LIGHT = 170;

/** `image` itself is whitened. */
export const whiten = (image: GrayImage): GrayImage => {
  const paper = commonestOf(image.data);
  if (paper < LIGHT || paper >= 255) return image;
  const white = paper - GRAIN;
  const lighter = Uint8Array.from({ length: 256 }, (_, shade) => Math.min(255, Math.round((shade * 255) / white)));
  const { data } = image;
  for (let at = 0; at < data.length; at += 1) data[at] = lighter[data[at] ?? 255] ?? 255;
  return image;
};

const commonestOf = (data: Uint8Array): number => {
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at += 5) counts[data[at] ?? 255] = (counts[data[at] ?? 255] ?? 0) + 1;
  return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
};
