/** The form screen as its labels are known, laid out in the ways a server may lay it out. Ids mean nothing here. */

export type Layout = 'label-for' | 'wrapping' | 'cells' | 'above' | 'aria' | 'flat';

type Field = { label: string; widget: (id: string) => string };
type Block = { title: string; fields: Field[] };

const input =
  (model: string, more = ''): Field['widget'] =>
  (id) =>
    `<input id="${id}" data-model="${model}" ${more}>`;
const list =
  (model: string, ...options: string[]): Field['widget'] =>
  (id) =>
    `<select id="${id}" data-model="${model}"><option value="">-- Sélectionnez --</option>${options
      .map((option) => `<option value="${option}">${option}</option>`)
      .join('')}</select>`;
const searched =
  (model: string, kind: string): Field['widget'] =>
  (id) =>
    `<select id="${id}" data-model="${model}" class="${kind}" style="width:260px"></select>`;

const blocks: Block[] = [
  {
    title: 'FOURNISSEUR DE LA FACTURE',
    fields: [
      {
        label: '* Désignation :',
        widget: input('seller', 'readonly value="89743394200055 - AFE Test - Atelier du marché"'),
      },
      { label: 'Service :', widget: input('sellerService') },
    ],
  },
  {
    title: 'CADRE DE FACTURATION',
    fields: [
      {
        label: '* Cadre de facturation :',
        widget: list(
          'cadre',
          'A12: Dépôt par un cotraitant',
          'A1: Dépôt par un fournisseur d’une facture',
          'A2: Déjà payée',
        ),
      },
    ],
  },
  {
    title: 'DESTINATAIRE DE LA FACTURE',
    fields: [
      { label: '* SIRET :', widget: searched('siret', 'structure') },
      { label: 'Raison sociale :', widget: input('name', 'readonly') },
      { label: 'Code service', widget: searched('service', 'service') },
      { label: 'Libellé service :', widget: input('serviceName', 'readonly') },
    ],
  },
  {
    title: 'RÉFÉRENCES',
    fields: [
      { label: '* Numéro de facture :', widget: input('number') },
      { label: 'Date de facture :', widget: input('date', 'class="masked" placeholder="jj/mm/aaaa"') },
      { label: '* Devise :', widget: list('currency', 'CHF - Franc suisse', 'EUR - Euro européen') },
      { label: 'N° d’engagement :', widget: input('ej') },
      { label: 'Numéro du marché :', widget: input('contract') },
      { label: '* Type de TVA :', widget: list('vat', 'TVA sur les débits', 'TVA sur les encaissements') },
      { label: '* Mode de règlement :', widget: list('payment', 'Chèque', 'Virement') },
    ],
  },
  {
    title: 'MONTANTS TOTAUX',
    fields: [
      { label: '* Montant HT :', widget: input('net', 'class="formatted"') },
      { label: '* Montant TVA :', widget: input('vatAmount') },
      { label: 'Montant TTC :', widget: input('gross') },
      { label: '* Net à payer :', widget: input('due', 'placeholder="Net à payer"') },
    ],
  },
];

const isState = `<fieldset><legend>Le destinataire est-il l’État ?</legend>
  <label><input type="radio" name="etat" data-model="state" value="1"> Oui</label>
  <label><input type="radio" name="etat" data-model="state" value="0"> Non</label></fieldset>`;
const type = `<div role="radiogroup" aria-label="Type">
  <input type="radio" name="type" data-model="type" value="F" id="tf"><label for="tf">Facture</label>
  <input type="radio" name="type" data-model="type" value="A" id="ta"><label for="ta">Avoir</label></div>`;

const layouts: Record<Layout, (label: string, id: string, widget: string) => string> = {
  'label-for': (label, id, widget) => `<p><label for="${id}">${label}</label> ${widget}</p>`,
  wrapping: (label, _id, widget) => `<p><label>${label} ${widget}</label></p>`,
  cells: (label, _id, widget) => `<tr><td>${label}</td><td>${widget}</td></tr>`,
  above: (label, _id, widget) => `<div class="col"><div>${label}</div>${widget}</div>`,
  aria: (label, id, widget) =>
    `<div><span id="n${id}">${label}</span>${widget.replace('data-model', `aria-labelledby="n${id}" data-model`)}</div>`,
  flat: (label, _id, widget) => `<span>${label}</span> ${widget}<br>`,
};

const extras: Record<string, string> = { 'DESTINATAIRE DE LA FACTURE': isState, RÉFÉRENCES: type };

const wrapBlock = (layout: Layout, title: string, inner: string): string => {
  const extra = extras[title] ?? '';
  if (layout === 'cells') return `<section><h3>${title}</h3>${extra}<table>${inner}</table></section>`;
  if (layout === 'flat') return `<h3>${title}</h3>${extra}<div>${inner}</div>`;
  if (layout === 'aria') return `<div role="group" aria-label="${title}">${extra}${inner}</div>`;
  if (layout === 'above')
    return `<div class="panel"><div class="panel-heading">${title}</div><div>${extra}<div class="grid">${inner}</div></div></div>`;
  return `<fieldset><legend>${title}</legend>${extra}${inner}</fieldset>`;
};

const style = `<style>.grid{display:flex;flex-wrap:wrap;gap:12px}.col{width:280px} .panel{margin:20px 0}</style>`;
const header = `<header><form role="search"><label for="q">Numéro de facture</label><input id="q" data-model="q"><button>Rechercher</button></form></header>`;
const buttons = `<button>Annuler</button><button>Enregistrer en mode Brouillon</button><button>Valider et envoyer</button>`;

export const seedForm = (layout: Layout): string => {
  let last = 0;
  const inner = blocks.map(({ title, fields }) =>
    wrapBlock(
      layout,
      title,
      fields
        .map(({ label, widget }) => {
          const id = `x${++last}`;
          return layouts[layout](label, id, widget(id));
        })
        .join(''),
    ),
  );
  return `${style}${header}<main><form>${buttons}${inner.join('')}</form></main>`;
};

/**
 * The portal's behaviour: late search results, a mask that takes keys only, an amount reformatted on leaving,
 * the State's answer that sets and locks the SIRET. Submissions and presses on forbidden buttons are counted.
 */
export const seedScript = `
  const structures = ['12345678200028 - SERVICE OBLIGATOIRE', '12345678200036 - EJ OBLIGATOIRE', '11000201100044 - SERVICES DE L’ETAT'];
  const services = ['SAAM D5 - Service achats', 'SAAM D4 - Service travaux', 'D5 - Autre', 'SFACETAT - Facturier'];
  const source = (all) => ({ transport: ({ data }, success) => { setTimeout(() => success({ results: all
    .filter((text) => text.toLowerCase().includes((data.term || '').toLowerCase())).map((text) => ({ id: text.split(' - ')[0], text })) }), 350); return {}; },
    delay: 150, processResults: (found) => found });
  const language = { noResults: () => 'Aucun résultat', searching: () => 'Recherche…', inputTooShort: () => 'Saisissez 2 caractères' };
  if (window.jQuery) {
    const named = (element) => { document.querySelector('[data-model=name]').value = element ? (jQuery(element).select2('data')[0]?.text ?? '').split(' - ')[1] ?? '' : ''; };
    jQuery('.structure').select2({ ajax: source(structures), placeholder: 'Rechercher une structure', minimumInputLength: 2, language }).on('select2:select', (e) => named(e.target));
    jQuery('.service').select2({ ajax: source(services), placeholder: 'Rechercher un service', language });
    jQuery('[name=etat]').on('change', function () {
      if (this.value !== '1') return;
      const option = new Option('11000201100044 - SERVICES DE L’ETAT', '11000201100044', true, true);
      jQuery('.structure').append(option).trigger('change').prop('disabled', true);
      named(jQuery('.structure')[0]);
    });
  }
  for (const masked of document.querySelectorAll('.masked')) {
    let digits = '';
    const draw = () => { const t = digits.padEnd(8, '_'); masked.value = digits ? t.slice(0, 2) + '/' + t.slice(2, 4) + '/' + t.slice(4) : ''; };
    masked.addEventListener('keydown', (e) => {
      if (e.key === 'Backspace' || e.key === 'Delete') digits = '';
      else if (/^\\d$/.test(e.key) && digits.length < 8) digits += e.key;
      else if (e.key === 'Tab') return;
      e.preventDefault(); draw();
    });
    masked.addEventListener('input', draw);
    masked.addEventListener('blur', draw);
  }
  for (const formatted of document.querySelectorAll('.formatted')) {
    formatted.addEventListener('blur', () => { formatted.value = formatted.value.replace(/\\B(?=(\\d{3})+(?!\\d))/g, '\\u202f'); });
  }
  window.harm = [];
  document.addEventListener('submit', (e) => { harm.push('submit'); e.preventDefault(); }, true);
  document.addEventListener('click', (e) => { const b = e.target.closest('button:not([type=button]), input[type=submit]'); if (b) harm.push('click ' + b.textContent); }, true);
`;
