/** The engine's own code comes with the first scan only. */
import type { OcrEngine } from './ocr-engine.ts';

export const lazyOcrEngine = (assets: URL): OcrEngine => {
  let engine: Promise<OcrEngine> | null = null;
  const started = (): Promise<OcrEngine> => {
    engine ??= import('./ocr-engine.ts').then(({ ocrEngine }) => ocrEngine(assets));
    return engine;
  };
  return {
    recognise: async (...asked) => (await started()).recognise(...asked),
    stop: () => void engine?.then(({ stop }) => stop()),
  };
};
