/** Pictures of the pages, drawn once each, when first asked for. */
import { prepareReaders } from '../read-draft.ts';

/** `scale`: canvas pixels per PDF point. */
export type PageImage = { canvas: HTMLCanvasElement; scale: number };
export type PageImages = ReturnType<typeof pageImages>;

/** Sharp on a dense screen, light enough for a phone. */
const SCALE = 2;

export const pageImages = (file: File) => {
  const opened = (async () => {
    await prepareReaders();
    const { openPages } = await import('../../reading/render-page.ts');
    return openPages(new Uint8Array(await file.arrayBuffer()));
  })();
  const drawn = new Map<number, Promise<PageImage>>();

  const draw = async (page: number): Promise<PageImage> => {
    const canvas = document.createElement('canvas');
    await (await opened).render(page, canvas, SCALE);
    return { canvas, scale: SCALE };
  };

  const get = (page: number): Promise<PageImage> => {
    const known = drawn.get(page) ?? draw(page);
    drawn.set(page, known);
    return known;
  };

  const close = (): void => {
    opened.then(
      (pages) => pages.close(),
      () => undefined,
    );
  };

  return { get, close };
};
