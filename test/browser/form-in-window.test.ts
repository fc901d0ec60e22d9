/** A form that stands itself in a window over the page: a press elsewhere, or Escape, would close it with all that is in it. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { totals } from './form-pieces.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);

  it('stays open while its lists and dates are filled', async () => {
    const page = await open({
      html: `<div id="w" role="dialog" style="position:fixed;inset:0;overflow:auto;background:white;pointer-events:auto"><form>${totals}
        <h2>Références</h2><label for="n">Numéro de facture</label> <input id="n"><label for="d">Date de facture</label> <input id="d" placeholder="JJ/MM/AAAA">
        <p id="l">Devise</p><button type="button" id="o" role="combobox" aria-labelledby="l" aria-expanded="false" aria-controls="list">Choisir</button></form></div>
        <div id="list" role="listbox" hidden style="position:fixed;top:0;pointer-events:auto"><div role="option">EUR - Euro</div><div role="option">USD - Dollar</div></div>`,
      script: `document.body.style.pointerEvents = 'none'; window.shut = 0;
        const o = document.querySelector('#o'), list = document.querySelector('#list');
        const show = (on) => { list.hidden = !on; o.setAttribute('aria-expanded', String(on)); };
        o.onclick = () => show(true);
        for (const each of list.children) each.onclick = () => { o.textContent = each.textContent; show(false); };
        const outside = ({ target }) => { if (list.hidden && !target.closest?.('#w')) { window.shut += 1; } };
        document.addEventListener('pointerdown', outside);
        document.addEventListener('keydown', ({ key }) => { if (key === 'Escape' && list.hidden) window.shut += 1; });`,
    });
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ invoiceNumber: 'filled', currency: 'filled', issueDate: 'filled' });
    expect(await page.evaluate('window.shut')).toBe(0);
  });
});
