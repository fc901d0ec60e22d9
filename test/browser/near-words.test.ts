/** Labels tied to nothing, in rows of several controls: which of the words around a control are its own. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';
import { totals } from './form-pieces.ts';

const item = (label: string, content: string) =>
  `<div style="width:230px;height:64px"><label style="display:block">${label}</label><div style="display:flex">${content}</div></div>`;
const row = (...items: string[]) => `<div style="display:flex;gap:18px">${items.join('')}</div>`;
const box = (name: string) => `<input data-model="${name}" style="width:100%">`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);

  it('leaves to the control before it its answers, its counter and what it shows as chosen', async () => {
    const type = ['Facture', 'Avoir']
      .map(
        (text) =>
          `<label style="position:relative"><input type="radio" name="t" style="position:absolute;opacity:0"><span>${text}</span></label>`,
      )
      .join('');
    const list =
      '<div tabindex="0" class="select-box" style="cursor:pointer"><span>EUR - Euro</span><svg width="9" height="9"></svg></div>';
    const page = await pages.open({
      html: `<form>${totals}<fieldset><legend>Références</legend>
        ${row(item('Type de pièce', type), item('Numéro de facture', `${box('number')}<span>0&nbsp;/&nbsp;20</span>`), item('Date d’émission', box('date')))}
        ${row(item('Devise', list), item('N° d’engagement juridique', box('ej')))}</fieldset></form>`,
    });
    await fillFrom(page, draftOf());
    expect(await modelOf(page)).toMatchObject({
      number: values.invoiceNumber,
      date: '17/02/2026',
      ej: values.commitmentNumber,
    });
  });

  it('takes the words before it that stand with what brings it up, or in one cell and line with another', async () => {
    const page = await pages.open({
      html: `<form>${totals}<fieldset><legend>Références</legend>
        <div style="display:flex"><div style="width:300px"><input type="checkbox"> <span>N° d’engagement</span></div><div>${box('ej')}</div></div>
        <p>Numéro de facture ${box('number').replace('100%', '120px')} Date de facture <b>${box('date').replace('100%', '120px')}</b></p></fieldset></form>`,
    });
    await fillFrom(page, draftOf());
    expect(await modelOf(page)).toMatchObject({
      number: values.invoiceNumber,
      date: '17/02/2026',
      ej: values.commitmentNumber,
    });
  });
});
