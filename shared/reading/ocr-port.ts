/** The engine that reads pictures of pages, where there is one: Node has none, and says that a file is a picture. */
import type { OcrEngine } from './ocr/ocr-engine.ts';

let engine: OcrEngine | null = null;

export const setOcrEngine = (chosen: OcrEngine): void => {
  engine = chosen;
};

export const ocrEngineInUse = (): OcrEngine | null => engine;
