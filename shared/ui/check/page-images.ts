/** Pictures of the pages, drawn once each, when first asked for. */

/** `scale`: canvas pixels per PDF point. */
export type PageImage = { canvas: HTMLCanvasElement; scale: number };
export type PageImages = ReturnType<typeof pageImages>;

/** Sharp on a dense screen, light enough for a phone. */
const SCALE = 2;
/** From this many pixels the drawing may come out smaller than asked, and the boxes would miss. */
const REDUCED_FROM = 15_900_000;

/** Heavy: fetched, from our own origin, when a page is first to be drawn. */
const loadDrawing = async () => {
  const [pages, engine] = await Promise.all([
    import('../../reading/render-page.ts'),
    import('../../reading/pdf-engine.browser.ts'),
  ]);
  return { ...pages, ...engine };
};

export const pageImages = (file: File) => {
  const load = async () => {
    const { openPages, startPdfEngine } = await loadDrawing();
    startPdfEngine();
    return openPages(new Uint8Array(await file.arrayBuffer()));
  };
  /** Opened when a page is first asked for: an e-invoice by itself has none. */
  let opened: ReturnType<typeof load> | null = null;
  const drawn = new Map<number, Promise<PageImage>>();

  const draw = async (page: number): Promise<PageImage> => {
    const canvas = document.createElement('canvas');
    opened ??= load();
    const pages = await opened;
    await pages.render(page, canvas, SCALE);
    if (canvas.width * canvas.height < REDUCED_FROM) return { canvas, scale: SCALE };
    await pages.render(page, canvas, 1);
    return { canvas, scale: 1 };
  };

  const get = (page: number): Promise<PageImage> => {
    const known = drawn.get(page) ?? draw(page);
    drawn.set(page, known);
    return known;
  };

  const close = (): void => {
    opened?.then(
      (pages) => pages.close(),
      () => undefined,
    );
  };

  return { get, close };
};
