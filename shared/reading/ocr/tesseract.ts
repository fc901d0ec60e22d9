/** tesseract itself, compiled for browsers: what of it is called, and how. */
import type { GrayImage } from './gray-image.ts';

/** What its own script makes of its program. */
export type Core = (given: {
  instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => object;
  TesseractProgress: (percent: number) => void;
}) => Promise<CoreModule>;
type CoreModule = {
  TessBaseAPI: new () => Api;
  FS: { writeFile: (path: string, bytes: Uint8Array) => void };
  _malloc: (bytes: number) => number;
  _free: (at: number) => void;
};
type Api = {
  Init: (folder: null, language: string, engine: number) => number;
  SetVariable: (name: string, value: string) => boolean;
  SetImage: (at: number, width: number, height: number, bytesPerPixel: number, bytesPerLine: number) => void;
  Recognize: (monitor: null) => number;
  GetHOCRText: () => string;
};

/** `model`: of the language, unpacked. */
export type Parts = {
  core: Core;
  instantiate: (imports: WebAssembly.Imports) => Promise<WebAssembly.Instance>;
  model: Uint8Array;
};
/** A page of scattered words, or one line. */
export type PictureOf = 'page' | 'line';
/** @returns hOCR. */
export type Recognise = (image: GrayImage, of: PictureOf, onShare: (share: number) => void) => string;

const LANGUAGE = 'fra';
/** By neural network alone. */
const LSTM_ONLY = 1;
const MODE = 'tessedit_pageseg_mode';
const MODES: Readonly<Record<PictureOf, string>> = { page: '11', line: '7' };
/**
 * White on dark was turned before: the engine need not read every doubtful line once more, as if it were. Nor need it measure
 * whether letters stand at even distances: the network, which parts the words, does not ask.
 */
const PARAMETERS = { user_defined_dpi: '200', invert_threshold: '0', textord_all_prop: '1' };

/** Of a hundred: what comes before is the search for lines, and told of in no steps. */
const LINES_FOUND = 30;
/** It is told once a line: each telling goes through three threads. */
const STEP = 0.05;

export const startTesseract = async ({ core, instantiate, model }: Parts): Promise<Recognise> => {
  let memory: WebAssembly.Memory | undefined;
  let tell: (share: number) => void = () => undefined;
  const { TessBaseAPI, FS, _malloc, _free } = await new Promise<CoreModule>((done, fail) => {
    const instantiateWasm = (imports: WebAssembly.Imports, start: (instance: WebAssembly.Instance) => void): object => {
      instantiate(imports).then((instance) => {
        memory = Object.values(instance.exports).find((part) => part instanceof WebAssembly.Memory);
        start(instance);
      }, fail);
      return {};
    };
    const TesseractProgress = (percent: number): void => tell((percent - LINES_FOUND) / (100 - LINES_FOUND));
    core({ instantiateWasm, TesseractProgress }).then(done, fail);
  });
  FS.writeFile(`${LANGUAGE}.traineddata`, model);
  const api = new TessBaseAPI();
  if (api.Init(null, LANGUAGE, LSTM_ONLY) !== 0) throw new Error('the engine takes no model');
  for (const [name, value] of Object.entries(PARAMETERS)) api.SetVariable(name, value);

  /** The engine copies what it is shown. */
  const show = ({ width, height, data }: GrayImage): void => {
    const at = _malloc(data.length);
    if (!memory || at === 0) throw new Error('no room for the picture');
    new Uint8Array(memory.buffer, at, data.length).set(data);
    api.SetImage(at, width, height, 1, width);
    _free(at);
  };

  return (image, of, onShare) => {
    tell = inSteps(onShare);
    api.SetVariable(MODE, MODES[of]);
    show(image);
    if (api.Recognize(null) !== 0) throw new Error('the engine gave up');
    return api.GetHOCRText();
  };
};

export const inSteps = (onShare: (share: number) => void): ((share: number) => void) => {
  let told = 0;
  return (share) => {
    if (share < told + STEP) return;
    told = share;
    onShare(share);
  };
};
