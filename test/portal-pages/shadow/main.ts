/** Web components, each field in a shadow root of its own within that of the application; what is sent is what the components tell their form. */
import { cadres, currencies, documentTypes, type Option, paymentMeans, vatTypes, yesNo } from '../options.ts';
import { carriedBy, countSubmissions, onOneScreen, publish } from '../page-model.ts';
import { findServices, findStructures } from '../server-data.ts';

const lists: Record<string, readonly Option[]> = {
  cadre: cadres,
  currency: currencies,
  documentType: documentTypes,
  vatType: vatTypes,
  paymentMeans,
  isState: yesNo,
};
const style =
  '<style>label,.label{display:block;font-weight:600} input,select{width:320px;padding:6px} ul{list-style:none;border:1px solid #999;padding:4px;width:320px} button{font:inherit}</style>';

/** A component of a form: its shadow root holds the input, its internals tell the form the value. */
abstract class Field extends HTMLElement {
  static formAssociated = true;
  static mode: ShadowRootMode = 'open';
  internals = this.attachInternals();
  root = this.attachShadow({ mode: (this.constructor as typeof Field).mode });
  get label(): string {
    return this.getAttribute('label') ?? '';
  }
  tell(value: string): void {
    this.internals.setFormValue(value);
  }
  find<T extends Element>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(selector);
    return found;
  }
}

class TextField extends Field {
  connectedCallback(): void {
    const held = this.getAttribute('value') ?? '';
    this.root.innerHTML = `${style}<label for="i">${this.label}${this.hasAttribute('required') ? ' <abbr title="obligatoire">*</abbr>' : ''}</label><input id="i" value="${held}" placeholder="${this.getAttribute('placeholder') ?? ''}" ${this.hasAttribute('readonly') ? 'readonly' : ''}>`;
    this.tell(held);
    const input = this.find<HTMLInputElement>('input');
    input.addEventListener('input', () => this.tell(input.value));
  }
}

/** Even the page's own scripts cannot look into it. */
class ClosedField extends TextField {
  static override mode: ShadowRootMode = 'closed';
}

class ListField extends Field {
  connectedCallback(): void {
    const options = lists[this.getAttribute('name') ?? ''] ?? [];
    this.root.innerHTML = `${style}<label for="s">${this.label}</label><select id="s"><option value="">Choisir…</option>${options.map(([value, text]) => `<option value="${value}">${text}</option>`).join('')}</select>`;
    const select = this.find<HTMLSelectElement>('select');
    select.addEventListener('change', () => this.tell(select.value));
  }
}

/** A group of drawn radios, moved in by keys or by a press. */
class ChoiceField extends Field {
  connectedCallback(): void {
    const options = lists[this.getAttribute('name') ?? ''] ?? [];
    this.root.innerHTML = `${style}<div class="label" id="l">${this.label}</div><div role="radiogroup" aria-labelledby="l">${options.map(([value, text]) => `<span role="radio" tabindex="0" aria-checked="false" data-value="${value}">◯ ${text}</span> `).join('')}</div>`;
    this.find('[role=radiogroup]').addEventListener('click', ({ target }) => {
      const pressed = (target as Element).closest<HTMLElement>('[role=radio]');
      if (!pressed) return;
      for (const each of this.root.querySelectorAll('[role=radio]'))
        each.setAttribute('aria-checked', String(each === pressed));
      this.tell(pressed.dataset.value ?? '');
    });
  }
}

class SearchField extends Field {
  connectedCallback(): void {
    this.root.innerHTML = `${style}<label for="i">${this.label}</label><input id="i" role="combobox" aria-expanded="false" aria-autocomplete="list" aria-controls="l" placeholder="Rechercher"><ul id="l" role="listbox" hidden></ul>`;
    const input = this.find<HTMLInputElement>('input');
    const menu = this.find<HTMLElement>('ul');
    const find = this.getAttribute('name') === 'buyerSiret' ? findStructures : findServices;
    const pick = (code: string, name: string) => {
      this.tell(code);
      input.value = `${code} - ${name}`;
      menu.hidden = true;
    };
    input.addEventListener('input', async () => {
      this.tell('');
      const typed = input.value;
      const found = typed.length < 2 ? [] : await find(typed);
      if (input.value !== typed) return;
      menu.hidden = false;
      menu.replaceChildren(
        ...found.map(({ code, name }) => {
          const item = Object.assign(document.createElement('li'), {
            role: 'option',
            textContent: `${code} - ${name}`,
          });
          item.addEventListener('pointerdown', () => pick(code, name));
          return item;
        }),
      );
      if (found.length === 0) menu.innerHTML = '<li>Aucun résultat</li>';
    });
  }
}

/** The title is in the block's shadow root, the fields are slotted into it. */
class Block extends HTMLElement {
  connectedCallback(): void {
    this.attachShadow({ mode: 'open' }).innerHTML = `<h2>${this.getAttribute('heading')}</h2><slot></slot>`;
  }
}

class App extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<h1>Nouvelle facture</h1><form>
     <cp-block heading="Fournisseur"><cp-text name="sellerSiret" label="SIRET" readonly value="897 433 942 00055"></cp-text><cp-text name="" label="Service"></cp-text></cp-block>
     <cp-block heading="Cadre de facturation"><cp-list name="cadre" label="Cadre"></cp-list></cp-block>
     <cp-block heading="Destinataire"><cp-choice name="isState" label="Le destinataire est-il l'État ?"></cp-choice><cp-search name="buyerSiret" label="SIRET"></cp-search><cp-search name="serviceCode" label="Service"></cp-search></cp-block>
     <cp-block heading="Références de la facture"><cp-text required name="invoiceNumber" label="Numéro de facture"></cp-text><cp-text name="issueDate" label="Date" placeholder="jj/mm/aaaa"></cp-text><cp-list name="currency" label="Devise"></cp-list><cp-choice name="documentType" label="Type"></cp-choice><cp-text name="commitmentNumber" label="Engagement juridique"></cp-text><cp-closed name="contractNumber" label="Marché"></cp-closed><cp-list name="vatType" label="Type de TVA"></cp-list><cp-list name="paymentMeans" label="Mode de règlement"></cp-list></cp-block>
     <cp-block heading="Montants"><cp-text name="totalNet" label="Total HT"></cp-text><cp-text name="totalVat" label="Total TVA" value="0,00"></cp-text><cp-text name="totalGross" label="Total TTC"></cp-text><cp-text name="amountDue" label="Net à payer"></cp-text></cp-block>
     <button>Envoyer</button></form>`;
    const form = root.querySelector('form');
    if (!form) return;
    countSubmissions(form);
    publish(() => carriedBy(form, onOneScreen));
  }
}

for (const [name, component] of Object.entries({
  'cp-text': TextField,
  'cp-closed': ClosedField,
  'cp-list': ListField,
  'cp-choice': ChoiceField,
  'cp-search': SearchField,
  'cp-block': Block,
  'cp-app': App,
}))
  customElements.define(name, component);
