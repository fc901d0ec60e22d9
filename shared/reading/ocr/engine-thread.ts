/** The thread that tesseract reads in: told once where its parts lie, then shown one picture after the other. */
import type { GrayImage } from './gray-image.ts';
import { type Core, type PictureOf, type Recognise, startTesseract } from './tesseract.ts';

/** `assets`: the folder, with its last slash, that holds the engine and its model. */
export type ToEngine = { assets: string } | { image: GrayImage; of: PictureOf };
/** `hocr`: all that was read of the picture. */
export type FromEngine = { share: number } | { hocr: string } | { failed: string };

let starting: Promise<Recognise> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<ToEngine>) => {
  const say = (message: FromEngine): void => self.postMessage(message);
  try {
    if ('assets' in data) {
      starting = start(data.assets);
      await starting;
      return;
    }
    const recognise = await starting;
    if (!recognise) throw new Error('not started');
    say({ hocr: recognise(data.image, data.of, (share) => say({ share })) });
  } catch (error) {
    say({ failed: String(error) });
  }
});

const NAME = 'tesseract-core-simd-lstm';

const start = async (assets: string): Promise<Recognise> => {
  const [{ default: core }, model] = await Promise.all([
    import(/* @vite-ignore */ `${assets}${NAME}.js`) as Promise<{ default: Core }>,
    fetched(`${assets}fra.traineddata.gz`).then(unpacked),
  ]);
  const instantiate = async (imports: WebAssembly.Imports): Promise<WebAssembly.Instance> => {
    const program = `${assets}${NAME}.wasm`;
    const { instance } = await WebAssembly.instantiateStreaming(fetched(program), imports);
    return instance;
  };
  return startTesseract({ core, instantiate, model });
};

const fetched = async (address: string): Promise<Response> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no ${address}`);
  return answer;
};

/** Some servers unpack it on the way. */
const unpacked = async (answer: Response): Promise<Uint8Array> => {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
