/** Files are given to an engine that only knows where they lie. */
import { expect, it } from 'vitest';
import { owningFiles } from './own-files.ts';

const engine = () => {
  const files = new Map<string, Uint8Array>();
  const read: string[] = [];
  class TessBaseAPI {
    Init(): number {
      read.push(...files.keys());
      return 0;
    }
    SetImageFile(): number {
      if (!files.get('/input')?.length) throw new Error('no picture');
      return files.get('/input')?.[0] ?? 0;
    }
  }
  const FS = {
    writeFile: (_path: string, _data: Uint8Array): void => undefined,
    open: (path: string): unknown => path,
    write: (path: unknown, data: Uint8Array, _from: number, _length: number, _at: number, own: boolean): void =>
      void files.set(String(path), own ? data : data.slice()),
    close: (): void => undefined,
    unlink: (path: string): void => void files.delete(path),
  };
  return { files, read, make: async () => ({ FS, TessBaseAPI }) };
};

it('reads a picture from the memory that it came in, and gives it back at once', async () => {
  const { files, make } = engine();
  const core = await owningFiles(make)();
  const picture = new Uint8Array([7, 8, 9]);
  core.FS.writeFile('/input', picture);
  expect(files.get('/input')).toBe(picture);
  expect(new core.TessBaseAPI().SetImageFile()).toBe(7);
  expect(picture.buffer.detached).toBe(true);
  expect(files.size).toBe(0);
});

it('gives back the model once it has started, and a picture that it cannot read', async () => {
  const { files, read, make } = engine();
  const core = await owningFiles(make)();
  const [model, none] = [new Uint8Array([1]), new Uint8Array(0)];
  core.FS.writeFile('./fra.traineddata', model);
  new core.TessBaseAPI().Init();
  expect(read).toEqual(['./fra.traineddata']);
  expect(model.buffer.detached).toBe(true);
  core.FS.writeFile('/input', none);
  expect(() => new core.TessBaseAPI().SetImageFile()).toThrow('no picture');
  expect(files.size).toBe(0);
});
