/** The files that tesseract is given: the library would copy each, and the browser hold both long after they were read. */

type Files = {
  writeFile: (path: string, data: Uint8Array<ArrayBuffer>) => void;
  open: (path: string, flags: string) => unknown;
  write: (stream: unknown, data: Uint8Array, from: number, length: number, at: number, own: boolean) => void;
  close: (stream: unknown) => void;
  unlink: (path: string) => void;
};
type Reads = (this: unknown, ...given: unknown[]) => unknown;
/** `Init` reads the model into the engine's own memory, `SetImageFile` a picture. */
type Core = { FS: Files; TessBaseAPI: { prototype: { Init: Reads; SetImageFile: Reads } } };
type MakeCore<C extends Core> = (options?: unknown) => Promise<C>;

/**
 * The build writes this function, as text, behind the engine's code: it can use nothing from outside itself.
 * @returns the same engine, which takes files as they are and gives them back as soon as it has read them.
 */
export const owningFiles =
  <C extends Core>(make: MakeCore<C>): MakeCore<C> =>
  async (options) => {
    const core = await make(options);
    const { FS } = core;
    const api = core.TessBaseAPI.prototype;
    const given = new Map<string, Uint8Array<ArrayBuffer>>();
    // What came in a message the browser holds as well, whatever the engine does with it: unless it goes out in another one.
    const { port1: nowhere, port2: end } = new MessageChannel();
    end.close();
    FS.writeFile = (path, data) => {
      const stream = FS.open(path, 'w');
      FS.write(stream, data, 0, data.length, 0, true);
      FS.close(stream);
      given.set(path, data);
    };
    const giveBack = (): void => {
      for (const [path, { buffer }] of given) {
        FS.unlink(path);
        nowhere.postMessage(null, [buffer]);
      }
      given.clear();
    };
    for (const name of ['Init', 'SetImageFile'] as const) {
      const read = api[name];
      api[name] = function (...asked) {
        try {
          return read.apply(this, asked);
        } finally {
          giveBack();
        }
      };
    }
    return core;
  };
