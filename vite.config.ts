/** One config, six modes: `chrome` and `firefox` build the extension, `pwa` the web application, `bench` the page that measures reading, `portal-pages` imitations of the portal for the tests, `test` runs vitest. */
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { extensionManifest } from './extension/extension-manifest.ts';
import { portalPageNames } from './test/portal-pages/portal-page-names.ts';
import { quickPdfStart } from './test/support/quick-pdf-start.ts';

const root = import.meta.dirname;

/** Where the PWA is served: the only page, besides the portal, that the extension talks to. */
const pwaOrigin = process.env.BORDEREAU_PWA_ORIGIN ?? 'http://localhost:4816';

/** pdf.js decoders and standard fonts, served by ourselves: nothing is ever fetched from elsewhere. */
const pdfAssets = { wasm: ['jbig2.wasm', 'openjpeg.wasm', 'qcms_bg.wasm'], standard_fonts: [] as string[] };

const local = (): Plugin => ({
  name: 'local-pdf-assets',
  async generateBundle() {
    const { readdir, readFile } = await import('node:fs/promises');
    for (const folder of Object.keys(pdfAssets) as (keyof typeof pdfAssets)[]) {
      const from = resolve(root, 'node_modules/pdfjs-dist', folder);
      const names = pdfAssets[folder].length ? pdfAssets[folder] : await readdir(from);
      for (const name of names) {
        this.emitFile({
          type: 'asset',
          fileName: `pdfjs/${folder}/${name}`,
          source: await readFile(resolve(from, name)),
        });
      }
    }
  },
});

/** The scan reader: engine, its thread and its model, without the addresses that its library would fetch them from. */
const ocr = (): Plugin => ({
  name: 'local-ocr-assets',
  async generateBundle() {
    const { readFile } = await import('node:fs/promises');
    const from = (name: string) => readFile(resolve(root, 'node_modules', name));
    const emit = (fileName: string, source: string | Uint8Array) =>
      this.emitFile({ type: 'asset', fileName: `ocr/${fileName}`, source });
    emit('worker.min.js', (await from('tesseract.js/dist/worker.min.js')).toString('utf8').replaceAll(CDN, ''));
    const { owningFiles } = await import('./shared/reading/ocr/own-files.ts');
    const core = await from('tesseract.js-core/tesseract-core-simd-lstm.js');
    emit('tesseract-core-simd-lstm.js', `${core}\nTesseractCore = (${owningFiles})(TesseractCore);\n`);
    emit('tesseract-core-simd-lstm.wasm', await from('tesseract.js-core/tesseract-core-simd-lstm.wasm'));
    const { withoutDictionary } = await import('./test/support/traineddata.ts');
    emit(
      'fra.traineddata.gz',
      withoutDictionary(await from('@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz')),
    );
  },
});

const CDN = 'https://cdn.jsdelivr.net/npm/';

/** The library would fetch what it misses from a content network: it must not even know the address. */
const withoutCdn = (): Plugin => ({
  name: 'without-cdn',
  transform: (code, id) => (id.includes('tesseract.js') && code.includes(CDN) ? code.replaceAll(CDN, '') : null),
});

const PDF_WRITER = '@cantoo/pdf-lib';

/** The page and the reading thread are built apart: each would carry its own copy of the library that writes PDFs. */
const sharedPdfWriter = (): Plugin => ({
  name: 'shared-pdf-writer',
  enforce: 'pre',
  resolveId: (source) => (source === PDF_WRITER ? { id: './pdf-lib.js', external: true } : null),
  async generateBundle() {
    const { readFile } = await import('node:fs/promises');
    const code = await readFile(resolve(root, `node_modules/${PDF_WRITER}/dist/pdf-lib.esm.min.js`), 'utf8');
    this.emitFile({
      type: 'asset',
      fileName: 'assets/pdf-lib.js',
      source: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, ''),
    });
  },
});

const common = {
  root,
  base: '',
  publicDir: false,
  worker: {
    format: 'es',
    plugins: () => [withoutCdn(), sharedPdfWriter(), quickPdfStart()],
    // Nearly every function that tells fields from words is called in a first reading: Chromium is told to compile them with
    // the file, while pdf.js loads, and not one by one.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'core', test: /shared\/core\// }] },
        postBanner: ({ name }) => (name === 'core' ? '//# allFunctionsCalledOnLoad' : ''),
      },
    },
  },
  define: { PWA_ORIGIN: JSON.stringify(pwaOrigin) },
  build: {
    target: 'es2024',
    modulePreload: false,
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    // A file of ours is fetched, and the content policy lets none be fetched from a data: address.
    assetsInlineLimit: 0,
  },
} satisfies ViteUserConfig;

const extension = (browser: 'chrome' | 'firefox'): ViteUserConfig => ({
  ...common,
  plugins: [
    preact(),
    local(),
    ocr(),
    sharedPdfWriter(),
    quickPdfStart(),
    crx({ manifest: extensionManifest(browser, pwaOrigin) as ManifestV3Export, browser }),
  ],
  build: {
    ...common.build,
    outDir: resolve(root, 'dist', browser),
    rolldownOptions: { input: { panel: 'extension/panel/index.html' } },
  },
});

const pwa: ViteUserConfig = {
  ...common,
  root: resolve(root, 'pwa'),
  publicDir: resolve(root, 'pwa/public'),
  base: './',
  plugins: [
    preact(),
    local(),
    ocr(),
    sharedPdfWriter(),
    quickPdfStart(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'service-worker',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,mjs,css,wasm,gz,pfb,ttf,pdf,png,svg,woff2,webmanifest}'],
        maximumFileSizeToCacheInBytes: 5_000_000,
      },
    }),
  ],
  build: {
    ...common.build,
    outDir: resolve(root, 'dist/pwa'),
    rolldownOptions: {
      input: {
        app: resolve(root, 'pwa/index.html'),
        deposit: resolve(root, 'pwa/entrainement/depot.html'),
        form: resolve(root, 'pwa/entrainement/formulaire.html'),
      },
    },
  },
};

/** The product's reading with nothing around it. */
const bench: ViteUserConfig = {
  ...common,
  root: resolve(root, 'test/bench/page'),
  base: './',
  plugins: [local(), ocr(), sharedPdfWriter(), quickPdfStart()],
  build: { ...common.build, outDir: resolve(root, 'dist/bench') },
};

/** Portal pages of other makes, for the tests: nothing of the product is in them. */
const portalPages: ViteUserConfig = {
  ...common,
  root: resolve(root, 'test/portal-pages'),
  base: './',
  resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    ...common.build,
    outDir: resolve(root, 'dist/portal-pages'),
    rolldownOptions: { input: portalPageNames.map((name) => resolve(root, 'test/portal-pages', name, 'index.html')) },
  },
};

const test: ViteUserConfig = {
  root,
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: [
            '{shared,extension,pwa}/**/*.test.{ts,tsx}',
            'test/{bench,corpus,drafts,guards,support}/**/*.test.ts',
          ],
          // A test that hangs ends; a busy machine is no failure.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // After the unit tests. Most of a browser test is waiting for a page: two cores do with three at a time.
          sequence: { groupOrder: 1 },
          include: ['test/browser/**/*.test.ts'],
          maxWorkers: 3,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
          globalSetup: 'test/support/build-all.ts',
        },
      },
    ],
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'chrome' || mode === 'firefox') return extension(mode);
  if (mode === 'bench') return bench;
  if (mode === 'portal-pages') return portalPages;
  return mode === 'pwa' ? pwa : test;
});
