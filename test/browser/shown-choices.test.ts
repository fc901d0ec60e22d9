/** A list that shows what was chosen in other words than those it was chosen by. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, look } from './content-page.ts';
import { recipient, totals } from './form-pieces.ts';

const box = (
  shown: string,
) => `<label for="s">SIRET</label><div class="x-control" style="width:400px"><div class="x-value-container" style="display:grid">
  ${shown}<div class="x-input" style="grid-area:1/1"><input id="s" role="combobox" aria-expanded="false" autocomplete="off" style="border:0;width:5px"></div></div></div><div id="menu"></div>`;

const script = `
  const $ = (q) => document.querySelector(q); const input = $('#s');
  input.oninput = () => setTimeout(() => { $('#menu').innerHTML = input.value.length < 3 ? '' :
    '<div role="listbox"><div role="option"><b>Services de l’État</b><br><small>11000201100044</small></div></div>'; }, 200);
  $('#menu').onclick = () => { $('#menu').innerHTML = ''; input.value = ''; input.style.opacity = 0;
    $('.shown').className = 'shown x-single-value'; $('.shown').textContent = '11000201100044'; };`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  const shown = (words: string) => `<div class="shown x-placeholder" style="grid-area:1/1">${words}</div>`;

  it('holds what it shows, its input being transparent by then, and nothing while it invites', async () => {
    const page = await pages.open({
      html: `<form>${totals}${recipient(box(shown('Rechercher une structure')))}</form>`,
      script,
    });
    const valueNow = async () =>
      (await look(page)).controls.find(({ labels }) => labels[0]?.text === 'SIRET')?.value ?? null;
    expect((await fillFrom(page, draftOf())).status.buyerSiret).toBe('filled');
    expect(await valueNow()).toBe('11000201100044');
    await page.$eval('.shown', (each) => {
      [each.className, each.textContent] = ['shown x-placeholder', 'Rechercher une structure'];
    });
    expect(await valueNow()).toBe('');
  });
});
