/** The engine's own code comes with the first scan only. A second engine helps the first where there is a processor for it. */
import type { OcrEngine } from './ocr-engine.ts';

/** Long enough for the next file of a pile. */
const IDLE_MS = 60_000;
/** As much memory as the first holds, for half of its time. */
const HELPER_IDLE_MS = 10_000;

export const lazyOcrEngine = (assets: URL): OcrEngine => {
  let engine: Promise<OcrEngine> | null = null;
  const load = async (): Promise<OcrEngine> => {
    const { ocrEngine } = await import('./ocr-engine.ts');
    const first = ocrEngine(assets, IDLE_MS);
    if (navigator.hardwareConcurrency < 2) return first;
    const { withHelper } = await import('./with-helper.ts');
    return withHelper(first, ocrEngine(assets, HELPER_IDLE_MS));
  };
  const loaded = (): Promise<OcrEngine> => {
    engine ??= load();
    return engine;
  };
  return {
    start: () =>
      void loaded().then(
        ({ start }) => start(),
        () => undefined,
      ),
    recognise: async (...asked) => (await loaded()).recognise(...asked),
    stop: () => void engine?.then(({ stop }) => stop()),
  };
};
