/** A finer picture of greys drawn coarser: each pixel is the mean of those it covers, so that no thin stroke falls between two. Pure. */
import { blank, type GrayImage } from './gray-image.ts';

/** @param size no larger than the image's. */
export const resample = (image: GrayImage, size: { width: number; height: number }): GrayImage => {
  const small = blank(size.width, size.height);
  const across = image.width / size.width;
  const down = image.height / size.height;
  const sums = new Float32Array(image.width);
  for (let y = 0; y < size.height; y += 1) {
    sumRows(sums, image, { from: y * down, to: (y + 1) * down });
    for (let x = 0; x < size.width; x += 1)
      small.data[y * size.width + x] = sumBetween(sums, x * across, (x + 1) * across) / (across * down) + 0.5;
  }
  return small;
};

/** Each column's shades between two heights; a row that is cut counts for its part. */
const sumRows = (
  sums: Float32Array,
  { width, height, data }: GrayImage,
  { from, to }: { from: number; to: number },
): void => {
  sums.fill(0);
  const last = Math.min(height, Math.ceil(to - 1e-6));
  for (let y = from | 0; y < last; y += 1) {
    const share = Math.min(y + 1, to) - Math.max(y, from);
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) sums[x] = (sums[x] ?? 0) + share * (data[at] ?? 255);
  }
};

const sumBetween = (sums: Float32Array, from: number, to: number): number => {
  const first = from | 0;
  const last = Math.min(sums.length - 1, Math.ceil(to - 1e-6) - 1);
  if (last <= first) return (to - from) * (sums[first] ?? 255);
  let sum = (first + 1 - from) * (sums[first] ?? 255) + (to - last) * (sums[last] ?? 255);
  for (let x = first + 1; x < last; x += 1) sum += sums[x] ?? 255;
  return sum;
};
