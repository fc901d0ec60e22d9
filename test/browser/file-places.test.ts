/** Where a page takes the file: an input it hides, a zone to drop on, with or without words that say so. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  let page: Page;
  const open = async (html: string, script = '') => {
    page = await pages.open({ html, script });
    return page;
  };

  it('gives the file to an input the page hides behind its own button, and the page can read it', async () => {
    await open(
      `<h1>Dépôt d’une nouvelle facture</h1><form><label>* Choix du fichier à importer
       <input type="file" data-model="file" style="opacity:0;width:1px;height:1px"></label>
       <label>Format de dépôt : <select data-model="format"><option>PDF signé (XAdES)<option>PDF non signé</select></label>
       <p id="read"></p><label>Pièces jointes <input type="file" data-model="annex"></label><button>Suivant</button></form>`,
      `document.querySelector('[data-model=file]').addEventListener('change', async (e) => {
         const [file] = e.target.files; document.querySelector('#read').textContent = file.name + ' ' + (await file.text()); });`,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ file: 'filled', depositFormat: 'different: page-has-other-value' });
    expect(await modelOf(page)).toMatchObject({ file: 'facture01125.pdf', annex: '' });
    expect(await page.$eval('#read', (each) => each.textContent)).toBe('facture01125.pdf %PDF-1.7');
  });

  it('reads the name of a file that the page has taken away and lists beneath', async () => {
    await open(
      `<h1>Dépôt d’une nouvelle facture</h1><form><p>Choix du fichier à importer *</p><span class="up"><div class="up-drag"><span role="button" tabindex="0">
       <input type="file" data-model="file" style="display:none"><div><p>Glissez votre fichier ici ou parcourez</p></div></span></div><div class="up-list"></div></span>
       <label>Format de dépôt <select><option>PDF signé (XAdES)<option selected>PDF non signé</select></label><button>Suivant</button></form>`,
      `document.querySelector('[type=file]').onchange = ({ target }) => {
         document.querySelector('.up-list').innerHTML = '<div><span>' + target.files[0].name + '</span></div>'; target.value = ''; };`,
    );
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ file: 'filled' });
  });

  it.each([
    ['filled', `'<p>📄 ' + target.files[0].name + ' <button type="button">Retirer</button></p>'`],
    ['not-found: not-on-page', `'<p>Fichier refusé</p>'`],
  ])(
    'reads as %s what the page shows in the place of its input, once it has been given the file',
    async (told, shown) => {
      await open(
        `<h1>Dépôt d’une nouvelle facture</h1><form><div id="g"><p id="d">Fichier à importer (PDF) *</p><label>Parcourir<input type="file" hidden aria-labelledby="d"></label></div>
       <label>Format de dépôt <select><option>PDF signé (XAdES)<option selected>PDF non signé</select></label></form>`,
        `document.querySelector('#g').onchange = ({ target }) => { target.closest('label').outerHTML = ${shown}; };`,
      );
      expect((await fillFrom(page, draftOf())).status.file).toBe(told);
    },
  );

  it('gives the file once where the page then says what was imported, and asks for another', async () => {
    const ask = '<label>Choix du fichier à importer * <input type="file"></label>';
    await open(
      `<h1>Dépôt d’une nouvelle facture</h1><form><div id="g">${ask}</div><label>Format de dépôt <select><option>PDF signé (XAdES)<option selected>PDF non signé</select></label></form>`,
      `window.given = 0; document.querySelector('#g').onchange = ({ target }) => { window.given += 1;
         document.querySelector('#g').innerHTML = '${ask}<p>Fichier importé : ' + target.files[0].name + ' (PDF non signé)</p>'; };`,
    );
    const all = { chosen: ({ step }: { step: unknown }) => step !== null };
    expect((await fillFrom(page, draftOf(), all)).status).toMatchObject({ file: 'filled' });
    expect((await fillFrom(page, draftOf(), all)).status).not.toHaveProperty('file', 'different');
    expect(await page.evaluate('window.given')).toBe(1);
  });

  it('gives the file to the transparent input of a component, whose drawing has an input for show', async () => {
    await open(
      `<h1>Dépôt d’une nouvelle facture</h1><form><label for="f">Choix du fichier à importer</label><x-file id="f" style="display:block"></x-file>
       <label>Format de dépôt <select><option>PDF non signé</select></label></form>`,
      `window.taken = ''; const root = document.querySelector('x-file').attachShadow({ mode: 'open' });
       root.innerHTML = '<div style="position:relative"><div><input type="file" aria-label="Choix du fichier à importer" style="position:absolute;inset:0;opacity:0"></div><div><input readonly aria-hidden="true" tabindex="-1" placeholder="Aucun fichier"></div><x-button>Parcourir</x-button></div>';
       root.querySelector('[type=file]').onchange = ({ target }) => { window.taken = target.files[0].name; };`,
    );
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ file: 'filled' });
    expect(await page.evaluate('taken')).toBe('facture01125.pdf');
  });

  it.each(
    casesIn(
      name,
      [
        [
          'a zone around a hidden input',
          `<div class="dz-drop-zone"><p>Glissez-déposez votre facture ici</p><p>PDF, 10 Mo au plus</p><input type="file" hidden></div>`,
          `q('input').onchange = (e) => take(e.target.files[0]);`,
        ],
        [
          'a zone that only its role and its words give away, around a hidden input',
          `<div role="button" tabindex="0">* Choix du fichier à importer : glissez-déposez votre fichier ici ou <u>parcourez</u><input type="file" hidden></div>`,
          `q('input').onchange = (e) => take(e.target.files[0]);`,
        ],
        [
          'a zone beside an input that is emptied at once',
          `<div><input type="file" style="display:none"><div class="fileDrop" tabindex="0">Déposez le fichier PDF ou <u>parcourez</u></div><p id="shown"></p></div>`,
          `q('input').onchange = (e) => { take(e.target.files[0]); e.target.value = ''; };`,
        ],
        [
          'a zone without an input',
          `<div><div id="dropzone"><span>Glisser votre facture ici</span></div><p id="shown"></p></div>`,
          `q('#dropzone').ondragover = (e) => e.preventDefault(); q('#dropzone').ondrop = (e) => { e.preventDefault(); take(e.dataTransfer.files[0]); };`,
        ],
        [
          'plain words under a transparent input',
          `<section><h2>Votre facture</h2><div style="position:relative;border:1px dashed;padding:20px"><p>Déposez votre facture ou parcourez</p><input type="file" style="position:absolute;inset:0;opacity:0"></div></section>`,
          `q('input').onchange = (e) => take(e.target.files[0]);`,
        ],
        [
          'plain words around a hidden input',
          `<div><div style="border:1px dashed;cursor:pointer"><b>Glissez le PDF ici</b> <span>ou parcourez vos fichiers</span></div><input type="file" hidden></div>`,
          `q('input').onchange = (e) => take(e.target.files[0]);`,
        ],
        [
          'a button that opens a hidden input',
          `<div><input type="file" style="display:none"><button type="button" class="btn">Choisir un fichier</button><p id="shown"></p></div>`,
          `q('input').onchange = (e) => take(e.target.files[0]);`,
        ],
      ],
      4,
    ),
  )('drops the file on %s', async (_name, zone, script) => {
    await open(
      `<h1>Dépôt d’une nouvelle facture</h1><form><label>Format de dépôt : <select><option>PDF non signé</select></label>${zone}
       <label>Pièces jointes <input type="file" id="annex"></label><button>Suivant</button></form>`,
      `const q = (s) => document.querySelector(s); window.taken = '';
       const take = async (file) => { if (q('#shown')) q('#shown').textContent = file.name; window.taken = file.name + ' ' + (await file.text()); };
       ${script}`,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ file: 'filled' });
    await page.waitForFunction(() => (window as unknown as { taken: string }).taken !== '');
    expect(await page.evaluate('window.taken')).toBe('facture01125.pdf %PDF-1.7');
    expect(await page.$eval('#annex', (each) => (each as HTMLInputElement).files?.length)).toBe(0);
  });
});
