import { describe, expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import type { PageControl } from './page-snapshot.ts';
import { planFill } from './plan-fill.ts';
import { control, draftOf, formPage, having, texts, values } from './snapshot.fixture.ts';

const plan = (change?: (controls: PageControl[]) => PageControl[], own = values) =>
  planFill(draftOf(own), chorusPro, formPage(change));
const row = (target: string, change?: (controls: PageControl[]) => PageControl[], own = values) =>
  plan(change, own).rows.find((each) => each.target === target);
const adding =
  (...more: PageControl[]) =>
  (controls: PageControl[]) => [...controls, ...more];

describe('on the form screen', () => {
  it('plans every field, in the portal’s order: the State before the SIRET before the service', () => {
    const targets = plan().rows.map(({ target }) => target);
    expect(plan().screen).toBe('form');
    expect(targets.indexOf('isState')).toBeLessThan(targets.indexOf('buyerSiret'));
    expect(targets.indexOf('buyerSiret')).toBeLessThan(targets.indexOf('serviceCode'));
  });
  it('writes as the portal writes', () => {
    expect(row('totalNet')?.step?.action).toEqual({ kind: 'write', text: '7850,00' });
    expect(row('issueDate')?.step?.action).toEqual({ kind: 'write', text: '17/02/2026' });
    expect(row('cadre')?.step?.action).toEqual({ kind: 'choose', option: 'A1_FACTURE_FOURNISSEUR' });
    expect(row('buyerSiret')?.step?.action).toMatchObject({ kind: 'search', queries: ['11000201100044'] });
    expect(row('isState')?.step?.action).toEqual({ kind: 'choose', option: '0' });
  });
  it('answers the question of the State from the SIRET', () => {
    expect(row('isState', undefined, { ...values, buyerSiret: '12345678200036', isState: true })?.ours).toBe('Non');
  });
  it('sees what is already right, in another writing', () => {
    expect(row('sellerSiret')?.comparison).toBe('same');
    expect(row('currency')?.comparison).toBe('same');
    expect(row('totalNet', having('* Montant HT :', { value: '7 850,00' }))?.comparison).toBe('same');
    expect(row('buyerSiret', having('* SIRET :', { value: '11000201100044', locked: true }))?.comparison).toBe('same');
  });
  it('sees that a list holds ours by what the page calls it, where its words do not say', () => {
    const holding = (code: string) => having('Code service', { value: 'Service facturier', code });
    expect(row('serviceCode', holding('SFACETAT'))?.comparison).toBe('same');
    expect(row('serviceCode', holding('3'))?.comparison).toBe('different');
  });
  it('shows another value and leaves the choice', () => {
    const different = row('commitmentNumber', having('N° d’engagement :', { value: '442136' }));
    expect(different).toMatchObject({ comparison: 'different', page: '442136', ours: '0000048295' });
    expect(different?.step).not.toBeNull();
  });
  it('chooses the account that is named whole in the portal’s list', () => {
    const iban = 'FR7630006000011234567890189';
    const accounts = (...options: string[]) =>
      having('Références bancaires :', { options: texts('Aucune', ...options) });
    const ibanRow = (change: ReturnType<typeof having>) => row('iban', change, { ...values, iban });
    const [ours, other] = ['Principal - FR76 3000 6000 0112 3456 7890 189', 'Lyon - FR76 3000 6000 0112 3456 7890 286'];
    expect(ibanRow(accounts(other, ours))?.step?.action).toEqual({ kind: 'choose', option: '2' });
    expect(ibanRow(accounts(other))?.comparison).toBe('option-missing');
    expect(ibanRow(accounts(ours, `${ours} (ancien)`))?.comparison).toBe('ambiguous');
    expect(ibanRow(having('Références bancaires :', { kind: 'text' }))?.comparison).toBe('by-hand');
  });
  it('chooses the one service that the list calls by the wording of ours, where none bears its code', () => {
    const own = { ...values, supplierService: 'FACT - Facturation' };
    const service = (value: string, ...options: string[]) =>
      row('supplierService', having('Service :', { kind: 'select', options: texts('', ...options), value }), own);
    expect(service('', 'Logistique', 'Facturation')?.step?.action).toEqual({ kind: 'choose', option: '2' });
    expect(service('', 'Facturation', 'FACT - Facturation')?.step?.action).toEqual({ kind: 'choose', option: '2' });
    expect(service('', 'Facturation', 'Facturation')?.comparison).toBe('ambiguous');
    expect(service('', 'FACT2 - Facturation')?.comparison).toBe('option-missing');
    expect(service('Facturation', 'Logistique', 'Facturation')?.comparison).toBe('same');
    expect(service('Facturation', 'Facturation', 'Facturation')?.comparison).toBe('ambiguous');
  });
  it('types an account only where an IBAN is asked of the supplier, and its key holds', () => {
    const own = 'FR7630006000011234567890189';
    const typed = (label: string, block: string, iban = own) => {
      const labels: PageControl['labels'] = [{ text: label, source: 'label' }];
      const asked = having('Références bancaires :', { kind: 'text', labels, blocks: [block] });
      return row('iban', asked, { ...values, iban });
    };
    expect(typed('IBAN du compte à créditer', 'Fournisseur')?.step?.action).toEqual({ kind: 'write', text: own });
    expect(typed('Compte à créditer', 'Fournisseur')?.comparison).toBe('by-hand');
    expect(typed('IBAN', 'Fournisseur', own.replace('0189', '0198'))?.comparison).toBe('by-hand');
    expect(typed('IBAN', 'Destinataire')?.comparison).toBe('not-on-page');
    expect(typed('IBAN du débiteur', 'Règlement')?.comparison).toBe('not-on-page');
  });
  it('chooses the one account of which the portal shows the end of ours', () => {
    const row = (...options: string[]) => {
      const value = options.at(-1) ?? '';
      const list = having('Références bancaires :', { options: texts('', ...options), value });
      const form = formPage(list);
      const own = draftOf({ ...values, iban: 'FR7630006000011234567890189' });
      return planFill(own, chorusPro, form).rows.find(({ target }) => target === 'iban');
    };
    expect(row('Compte n° …0189', 'Compte n° …2606', '')?.step?.action).toEqual({ kind: 'choose', option: '1' });
    expect(row('Compte n° …0189', 'Affacturage …0189', '')?.comparison).toBe('ambiguous');
    expect(row('Compte n° …2606', 'Compte n° …0189')?.comparison).toBe('same');
    expect(row('Affacturage …0189', 'Compte n° …0189')?.comparison).toBe('ambiguous');
  });
  it('has nothing to choose where all that might be the field hold our value already', () => {
    const type = (value: string) =>
      control('Type', { kind: 'select', options: texts('Facture', 'Avoir'), value, blocks: ['RÉFÉRENCES'] });
    const held = having('Type', { value: 'Facture' });
    expect(row('documentType', (all) => [...held(all), type('Facture')])?.comparison).toBe('same');
    expect(row('documentType', (all) => [...held(all), type('Avoir')])?.comparison).toBe('ambiguous');
    expect(row('documentType', (all) => [...held(all), type('')])?.comparison).toBe('ambiguous');
  });
  it('repeats what the portal says of a field', () => {
    const complaint = 'Ce service est inconnu.';
    expect(row('serviceCode', having('Code service', { complaint }))?.complaint).toBe(complaint);
  });
  it('takes an invitation for an empty control', () => {
    expect(row('cadre')).toMatchObject({ comparison: 'empty', page: '' });
    expect(row('issueDate', having('Date de facture :', { value: '__/__/____' }))?.comparison).toBe('empty');
  });
  it('leaves alone what is locked, done by hand, or not known', () => {
    expect(row('totalGross', having('Montant TTC :', { locked: true }))).toMatchObject({
      comparison: 'locked',
      step: null,
    });
    expect(row('contractNumber')).toMatchObject({ comparison: 'no-value', step: null });
    expect(row('paymentMeans', having('* Mode de règlement :', { options: texts('Chèque') }))?.comparison).toBe(
      'option-missing',
    );
  });
});

describe('a single box to tick where a choice could be', () => {
  const BOX = [
    { value: 'true', text: 'Oui' },
    { value: 'false', text: 'Non' },
  ];
  const box = (value: string) => (controls: PageControl[]) =>
    controls
      .filter(({ labels }) => !labels.some(({ text }) => /^\W*Type/.test(text) && !/TVA/.test(text)))
      .concat(control('Il s’agit d’un avoir', { kind: 'checkbox', options: BOX, value, blocks: ['RÉFÉRENCES'] }));
  const creditNote = { ...values, documentType: 'creditNote' as const };

  it('is ticked for what it says, and right as it is for the rest', () => {
    expect(row('documentType', box('Non'), creditNote)).toMatchObject({
      comparison: 'empty',
      step: { action: { kind: 'choose', option: 'true' }, reads: ['Oui'] },
    });
    expect(row('documentType', box('Non'))?.comparison).toBe('same');
    expect(row('documentType', box('Oui'), creditNote)?.comparison).toBe('same');
    expect(row('documentType', box('Oui'))).toMatchObject({
      comparison: 'different',
      step: { action: { kind: 'choose', option: 'false' } },
    });
  });
});

describe('a SIRET that the page writes in words, with no field for it', () => {
  const without = formPage((controls) => controls.filter(({ labels }) => labels[0]?.text !== '* SIRET :'));
  const shown = (...sirets: [text: string, block: string][]) =>
    planFill(draftOf(), chorusPro, {
      ...without,
      sirets: sirets.map(([text, block]) => ({ text, blocks: [block] })),
    }).rows.find(({ target }) => target === 'buyerSiret');
  it.each<[string, [string, string][], object]>([
    [
      'is ours',
      [['110 002 011 00044', 'DESTINATAIRE DE LA FACTURE']],
      { comparison: 'same', page: '110 002 011 00044' },
    ],
    [
      'is another',
      [['12345678200028', 'DESTINATAIRE DE LA FACTURE']],
      { comparison: 'locked', page: '12345678200028' },
    ],
    ['is the supplier’s', [['11000201100044', 'FOURNISSEUR DE LA FACTURE']], { comparison: 'not-on-page', page: '' }],
    [
      'is one of two',
      [
        ['11000201100044', 'DESTINATAIRE DE LA FACTURE'],
        ['12345678200028', 'DESTINATAIRE DE LA FACTURE'],
      ],
      { comparison: 'not-on-page', page: '' },
    ],
  ])('%s', (_, sirets, expected) => expect(shown(...sirets)).toMatchObject({ ...expected, step: null }));
});

describe('a recipient that the page has to look for', () => {
  const search = { button: 'Rechercher', found: null };
  const siret = { kind: 'text' as const, search };
  const named = (name: string) => (controls: PageControl[]) =>
    having('Raison sociale :', { value: name, locked: true })(
      having('* SIRET :', { ...siret, value: '11000201100044' })(controls),
    );

  it('is written, then left to the user until the page shows whom it has found', () => {
    expect(row('buyerSiret', having('* SIRET :', siret))).toMatchObject({ comparison: 'empty', search: 'Rechercher' });
    expect(row('buyerSiret', named(''))).toMatchObject({ comparison: 'by-hand', search: 'Rechercher', step: null });
    expect(row('buyerSiret', named('Services de l’État'))?.comparison).toBe('same');
  });
  it('is not taken for found while the page leaves its name blank', () => {
    const typed = having('* SIRET :', { kind: 'text', value: '11000201100044' });
    expect(row('buyerSiret', typed)).toMatchObject({ comparison: 'by-hand', search: '' });
    const chosen = having('* SIRET :', { kind: 'lookup', value: '11000201100044' });
    expect(row('buyerSiret', chosen)?.comparison).toBe('same');
  });
});

describe('a service that the page has to look for', () => {
  const service = (found: string | null, value = '', button = 'Rechercher') =>
    row('serviceCode', having('Code service', { kind: 'text', value, search: { button, found } }));
  it('is written, then left to the user until the page shows what it is called', () => {
    expect(service('')).toMatchObject({ comparison: 'empty', search: 'Rechercher' });
    expect(service('', 'SFACETAT')).toMatchObject({ comparison: 'by-hand', search: 'Rechercher', step: null });
    expect(service('Service facturier', 'SFACETAT')?.comparison).toBe('same');
  });
  it('counts as written where the page has no button for it, or shows no name', () => {
    expect(service('', 'SFACETAT', '')?.comparison).toBe('same');
    expect(service(null, 'SFACETAT')?.comparison).toBe('same');
  });
});

describe('two equal matches are a refusal', () => {
  it('when a label stands twice', () => {
    const twice = adding(control('Numéro de facture', { blocks: ['RÉFÉRENCES'] }));
    expect(row('invoiceNumber', twice)).toMatchObject({ comparison: 'ambiguous', step: null });
  });
  it('unless one stands where no field of ours does', () => {
    const origin = adding(control('Numéro de facture', { blocks: ['Facture d’origine', 'RÉFÉRENCES'] }));
    const vatLine = adding(control('Montant TVA', { blocks: ['Détail de la TVA', 'MONTANTS TOTAUX'] }));
    expect(row('invoiceNumber', origin)?.comparison).toBe('empty');
    expect(row('totalVat', vatLine)?.comparison).toBe('empty');
  });
  it('or the other only repeats it, as a summary does', () => {
    const copy = { blocks: ['Récapitulatif'], locked: true };
    const [shown, disabled] = [control('Montant HT', { ...copy, readOnly: true }), control('Montant HT', copy)];
    expect(row('totalNet', adding(shown))).toMatchObject({ comparison: 'empty' });
    expect(row('totalNet', adding(shown))?.step?.ref).not.toBe(shown.ref);
    expect(row('totalNet', adding(disabled))).toMatchObject({ comparison: 'ambiguous', step: null });
    const near = { labels: [{ text: 'Montant HT', source: 'near' as const }] };
    expect(row('totalNet', (all) => adding(shown)(having('* Montant HT :', near)(all)))?.comparison).toBe('empty');
  });
  it('or one is named by a real label and the other merely stands near', () => {
    const near = control('', { blocks: ['RÉFÉRENCES'], labels: [{ text: 'Numéro de facture', source: 'near' }] });
    expect(row('invoiceNumber', adding(near))?.step?.ref).not.toBe(near.ref);
    expect(row('invoiceNumber', adding(near))?.comparison).toBe('empty');
  });
  it('better placed or better labelled, but not both: refused', () => {
    const elsewhere = (controls: PageControl[]) => [
      ...having('* Numéro de facture :', { labels: [{ text: 'Numéro de facture', source: 'near' }] })(controls),
      control('Numéro de facture'),
    ];
    expect(row('invoiceNumber', elsewhere)?.step ?? null).toBeNull();
  });
});

describe('the seller is not the recipient', () => {
  it('tells their SIRET and service by the block', () => {
    const seller = adding(
      control('SIRET', { blocks: ['Émetteur'] }),
      control('Code service', { blocks: ['Émetteur'] }),
    );
    expect(row('buyerSiret', seller)?.step?.action).toMatchObject({ kind: 'search' });
    expect(row('serviceCode', seller)?.step?.action).toMatchObject({ kind: 'search' });
  });
  it('never takes the seller’s SIRET for a recipient that is not there', () => {
    const only = (controls: PageControl[]) =>
      controls.map((each) => (each.labels[0]?.text === '* SIRET :' ? { ...each, blocks: ['FOURNISSEUR'] } : each));
    expect(row('buyerSiret', only)).toMatchObject({ comparison: 'not-on-page', step: null });
  });
  it('refuses a bare « SIRET » under no known block', () => {
    const bare = (controls: PageControl[]) => having('* SIRET :', { blocks: ['Bloc 7'] })(controls);
    expect(row('buyerSiret', bare)?.step).toBeNull();
  });
  it('understands a label that says its block', () => {
    const said = having('* SIRET :', {
      blocks: [],
      labels: [{ text: 'SIRET de l’organisme public', source: 'label' }],
    });
    expect(row('buyerSiret', said)?.comparison).toBe('empty');
  });
});

it.each([
  ['totalNet', '* Montant HT :', 'Total hors taxes'],
  ['totalVat', '* Montant TVA :', 'Montant total de la TVA'],
  ['totalGross', 'Montant TTC :', 'Total toutes taxes comprises'],
  ['amountDue', '* Net à payer :', 'Total à régler'],
  ['commitmentNumber', 'N° d’engagement :', 'Référence d’engagement juridique (EJ)'],
  ['contractNumber', 'Numéro du marché :', 'Référence du marché public'],
  ['issueDate', 'Date de facture :', 'Date d’émission de la facture (jj/mm/aaaa)'],
  ['invoiceNumber', '* Numéro de facture :', 'Référence de votre facture'],
  ['paymentMeans', '* Mode de règlement :', 'Moyen de paiement'],
  ['vatType', '* Type de TVA :', 'Exigibilité de la TVA'],
  ['currency', '* Devise :', 'Monnaie de facturation'],
  ['serviceCode', 'Code service', 'Service exécutant'],
])('%s is found under other words: %s → %s', (target, label, text) => {
  const comparison = row(target, having(label, { labels: [{ text, source: 'label' }] }), {
    ...values,
    contractNumber: 'M-7',
  })?.comparison;
  expect(['empty', 'same']).toContain(comparison);
});

it('has no row on a page that is not the portal’s', () => {
  const search = { titles: ['Recherche'], controls: [control('Numéro de facture'), control('SIRET')] };
  expect(planFill(draftOf(), chorusPro, search)).toEqual({ screen: null, rows: [] });
});

it('plans the upload screen, the file first', () => {
  const upload = {
    titles: ['DÉPÔT D’UNE NOUVELLE FACTURE', 'FORMAT DE DÉPÔT', 'INFORMATIONS COMPLÉMENTAIRES'],
    controls: [
      control('* Choix du fichier à importer', { kind: 'file' }),
      control('* Format de dépôt :', { kind: 'select', options: texts('PDF signé (PAdES)', 'PDF non signé') }),
      control('* Cadre de facturation :', { kind: 'select', options: texts('A1: x', 'A2: y') }),
      control('* Structure :', { kind: 'select', options: texts('', '89743394200055 - AFE Test - Atelier du marché') }),
    ],
  };
  const { screen, rows } = planFill(draftOf(), chorusPro, upload);
  expect(screen).toBe('upload');
  expect(rows.map(({ target, step }) => [target, step?.action])).toEqual([
    ['file', { kind: 'attach' }],
    ['depositFormat', { kind: 'choose', option: '1' }],
    ['cadre', { kind: 'choose', option: '0' }],
    ['sellerSiret', { kind: 'choose', option: '1' }],
    ['supplierService', undefined],
  ]);
  const account = control('Références bancaires', {
    kind: 'select',
    options: texts('Aucune', 'FR76 3000 6000 0112 3456 7890 189'),
  });
  const asking = { ...upload, controls: [...upload.controls, account] };
  const own = { ...values, iban: 'FR7630006000011234567890189' };
  const chosen = planFill(draftOf(own), chorusPro, asking).rows.find(({ target }) => target === 'iban');
  expect(chosen?.step?.action).toEqual({ kind: 'choose', option: '1' });
});

it('says of what a page need not ask for that it is not asked, and of the rest that it was not found', () => {
  const without =
    (...labels: string[]) =>
    (all: PageControl[]) =>
      all.filter(({ labels: [own] }) => !labels.includes(own?.text ?? ''));
  const bare = without('Références bancaires :', 'N° d’engagement :');
  const own = { ...values, iban: 'FR7630006000011234567890189' };
  expect(row('depositFormat', bare)).toMatchObject({ comparison: 'not-on-page', notAsked: true });
  expect(row('iban', bare, own)).toMatchObject({ comparison: 'not-on-page', notAsked: true });
  expect(row('iban', bare)).toBeUndefined();
  expect(row('commitmentNumber', bare)).toMatchObject({ comparison: 'not-on-page' });
  expect(row('commitmentNumber', bare)).not.toHaveProperty('notAsked');
});

it('writes the supplier’s VAT number where a page asks for it, and says nothing of it elsewhere', () => {
  const own = { ...values, sellerVat: 'FR31897433942' };
  const asked = (label: string, blocks: string[], value = '') =>
    row('sellerVat', adding(control(label, { blocks, value })), own);
  const supplier = ['FOURNISSEUR DE LA FACTURE'];
  const action = { kind: 'write', text: 'FR31897433942' };
  expect(asked('N° de TVA intracommunautaire :', supplier)?.step?.action).toEqual(action);
  expect(asked('Numéro TVA du fournisseur', [])?.step?.action).toEqual(action);
  expect(asked('N° de TVA', supplier, 'fr 31 897 433 942')?.comparison).toBe('same');
  expect(asked('N° de TVA', supplier, 'FR31897433943')?.comparison).toBe('different');
  expect(asked('N° de TVA intracommunautaire', ['DESTINATAIRE DE LA FACTURE'])).toBeUndefined();
  expect(asked('Montant TVA', supplier)).toBeUndefined();
  expect(asked('N° de TVA', [])).toBeUndefined();
  expect(row('sellerVat', undefined, own)).toBeUndefined();
});

it('leaves the rows of VAT alone while the page has to be sent for more of them', () => {
  const own = { ...values, vatBreakdown: [2000, 550].map((rate) => ({ rate, base: 10000, amount: rate * 10 })) };
  const rows = (more: Partial<PageControl>) =>
    row('vatBreakdown', adding(control('', { kind: 'vat-rows', blocks: ['Détail de la TVA'], ...more })), own);
  expect(rows({ rows: 1, adder: 'Ajouter' })).toMatchObject({
    comparison: 'by-hand',
    step: null,
    press: { for: 'add', button: 'Ajouter', times: 1 },
  });
  expect(rows({ rows: 0, adder: 'Ajouter' })?.press).toMatchObject({ times: 2 });
  expect(rows({ rows: 0, adder: 'Ajouter', putAway: true })).toMatchObject({
    comparison: 'empty',
    step: { action: { kind: 'rows' } },
    press: { for: 'add', button: 'Ajouter', times: 2 },
  });
  expect(rows({ rows: 1, adder: 'Ajouter', putAway: true, value: '20 % | 1,00 | 0,20' })).toMatchObject({
    comparison: 'by-hand',
    step: null,
  });
  expect(rows({ rows: 2, adder: 'Ajouter' })).toMatchObject({
    comparison: 'empty',
    step: { action: { kind: 'rows' } },
  });
  expect(rows({ rows: 0 })).toMatchObject({ comparison: 'empty', step: { action: { kind: 'rows' } } });
});

it('names the button that looks for a recipient which the page only shows, and none beside what is shut for another reason', () => {
  const siret = (more: Partial<PageControl>) =>
    row('buyerSiret', having('* SIRET :', { value: '26560014800026', kind: 'text', locked: true, ...more }));
  const search = { button: 'Rechercher une structure', found: null };
  expect(siret({ readOnly: true, search })).toMatchObject({
    comparison: 'by-hand',
    step: null,
    press: { for: 'open', button: 'Rechercher une structure' },
  });
  expect(siret({ search })).toMatchObject({ comparison: 'locked' });
  expect(siret({ readOnly: true })).toMatchObject({ comparison: 'locked' });
});
