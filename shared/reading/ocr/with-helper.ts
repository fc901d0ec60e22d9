/** A page cut where nothing is written, and a half of it read by each of two engines: in half the time, where there are processors. */
import { cleanGap, type Gap } from './clean-gap.ts';
import { type GrayImage, rowsOf } from './gray-image.ts';
import type { OcrEngine, OcrWord } from './ocr-engine.ts';

/** Many pages are read by one engine: another would hold as much memory until the last. */
export const withHelper = (engine: OcrEngine, helper: OcrEngine): OcrEngine => {
  /** What the helper reads. */
  const helped = new Set<GrayImage>();

  const start = (): void => {
    engine.start();
    helper.start();
  };

  const help = async (image: GrayImage, onShare: (share: number) => void): Promise<OcrWord[]> => {
    helped.add(image);
    try {
      return await helper.recognise(image, onShare);
    } catch {
      helper.stop();
      return await engine.recognise(image, onShare);
    } finally {
      helped.delete(image);
    }
  };

  /** The gap belongs to both halves: letters need a margin. */
  const recogniseHalves = async (
    image: GrayImage,
    { from, to }: Gap,
    onShare: (share: number) => void,
  ): Promise<OcrWord[]> => {
    const done = { upper: 0, lower: 0 };
    const tell = (half: keyof typeof done) => (share: number) => {
      done[half] = share;
      onShare((done.upper + done.lower) / 2);
    };
    const [upper, lower] = await Promise.all([
      engine.recognise(rowsOf(image, 0, to), tell('upper')),
      help(rowsOf(image, from, image.height), tell('lower')),
    ]);
    return [...upper, ...lower.map(({ box, ...word }) => ({ ...word, box: { ...box, y: box.y + from } }))];
  };

  const recognise: OcrEngine['recognise'] = (image, onShare, shown = 'page') => {
    if (shown === 'later page' && helped.size === 0) helper.stop();
    const gap = shown === 'page' ? cleanGap(image) : null;
    return gap ? recogniseHalves(image, gap, onShare) : engine.recognise(image, onShare, shown);
  };

  const stop = (): void => {
    // What was being read then never comes to an end.
    helped.clear();
    engine.stop();
    helper.stop();
  };

  return { start, recognise, stop };
};
