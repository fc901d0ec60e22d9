/** A canvas as a JPEG no heavier than it may be. */

const QUALITIES = [0.9, 0.75, 0.55, 0.35];

/** @returns null when even the lowest quality that is still legible takes more than `most` bytes. */
export const encodeJpeg = async (canvas: OffscreenCanvas, most: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  for (const quality of QUALITIES) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= most) return new Uint8Array(await blob.arrayBuffer());
  }
  return null;
};
