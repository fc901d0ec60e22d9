/** A page of lines as they look from afar, without letters that reach up or down. */
import { blank, type GrayImage } from '../../shared/reading/ocr/gray-image.ts';

export const linesOfStrokes = (width = 600, height = 800): GrayImage => {
  const page = blank(width, height);
  for (let line = 60; line < height - 60; line += 30)
    for (let x = 50 + ((line * 7) % 23); x < width - 50; x += 9 + ((x * 5 + line) % 7))
      for (let dy = 0; dy < 12; dy += 1) for (let dx = 0; dx < 4; dx += 1) page.data[(line + dy) * width + x + dx] = 20;
  return page;
};
