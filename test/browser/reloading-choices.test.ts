/** A page that sends itself to its server as soon as something is chosen: that is the user's to do, and what follows is filled afterwards. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, loadSelect2 } from './content-page.ts';
import { totals } from './form-pieces.ts';

const ADDRESS = 'https://cpro.chorus-pro.gouv.fr/form';
const { buyerSiret = '', serviceCode = '' } = values;
const KNOWN = [buyerSiret, '12345678200028'];

/** As the server draws it: with the recipient it was sent, and the service that was looked for. */
const draw = (sent: URLSearchParams): string => {
  const [buyer, service] = [sent.get('choice'), sent.get('service')];
  const line = (label: string, field: string) => `<p><label>${label} ${field}</label></p>`;
  return `<!doctype html><html lang="fr"><body><h1>Dépôt d’une facture</h1><form action="/form">${totals}<section><h2>Destinataire de la facture</h2>
    <p><label for="s">SIRET</label> <select id="s" name="choice" style="width:300px">${buyer ? `<option selected>${buyer}</option>` : ''}</select></p>
    ${line('Raison sociale', `<input readonly value="${buyer ? 'UNE MAIRIE' : ''}">`)}
    <div><label for="c">Code service</label> <span><input id="c" name="service" value="${service ?? ''}" placeholder="Rechercher un service" ${buyer ? '' : 'disabled'}> <button>Rechercher</button></span></div>
    ${line('Libellé service', `<input readonly value="${service ? 'Achats' : ''}">`)}</section></form></body></html>`;
};

/** `chosen`: what the page does then. */
const script = (chosen: string): string => ` 
  jQuery('#s').select2({ placeholder: 'Rechercher une structure', minimumInputLength: 3,
    ajax: { transport: ({ data }, done) => setTimeout(() => done({ results: ${JSON.stringify(KNOWN)}.filter((each) => each.startsWith(data.term)).map((each) => ({ id: each, text: each + ' - UNE MAIRIE' })) }), 50) } })
    .on('select2:select', () => { ${chosen} });`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { newPage, inject } = contentBrowser(name);
  let page: Page;
  const asked: string[] = [];
  afterEach(() => page.close());

  const open = async (chosen: string) => {
    page = await newPage();
    asked.length = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { search, searchParams } = new URL(request.url());
      if (search !== '') asked.push(search);
      void request.respond({ contentType: 'text/html; charset=utf-8', body: draw(searchParams) });
    });
    await page.goto(ADDRESS);
    await ready(chosen);
  };
  const ready = async (chosen: string) => {
    await loadSelect2(page);
    await page.addScriptTag({ content: script(chosen) });
    await inject(page);
  };
  const chosen = () => page.$eval('#s', (list) => (list as HTMLSelectElement).value);

  it('leaves to the user what the page sends as soon as it is chosen, and fills the rest afterwards', async () => {
    const sends = 'document.forms[0].submit()';
    await open(sends);
    expect((await fillFrom(page, draftOf())).status).toMatchObject({
      buyerSiret: 'refused: reloads',
      totalNet: 'filled',
    });
    expect([asked, await chosen()]).toEqual([[], '']);

    await page.click('.select2-selection');
    await (await page.waitForSelector('.select2-container--open .select2-search__field'))?.type(buyerSiret);
    await page.waitForFunction(() => {
      const [only, another] = document.querySelectorAll('.select2-results__option');
      return only?.matches('.select2-results__option--highlighted') && !another;
    });
    const loaded = page.waitForNavigation();
    await page.keyboard.press('Enter');
    await loaded;
    await ready(sends);
    const { status, outcomes } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ buyerSiret: 'already-right', serviceCode: 'refused: by-hand' });
    expect(outcomes.find(({ target }) => target === 'serviceCode')?.page).toBe(serviceCode);

    const found = page.waitForNavigation();
    await page.click('button');
    await found;
    await ready(sends);
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ serviceCode: 'already-right' });
  });

  it('keeps what is chosen where the page asks its server without leaving', async () => {
    await open(`document.querySelector('[readonly]').value = 'UNE MAIRIE'; location.hash = 'found'`);
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ buyerSiret: 'filled' });
    expect(await chosen()).toBe(buyerSiret);
  });
});
