/** « Destinataire de la facture »: the State's question, the two searches, and the two texts that follow them. */
import {
  findRecipient,
  type Recipient,
  type Service,
  STATE_SIRET,
  searchRecipients,
  searchServices,
} from './directory.ts';
import type { FormModel } from './form-model.ts';
import { createLookup, type Lookup } from './lookup.ts';
import type { PracticePage } from './practice-page.ts';

type Block = { page: PracticePage; model: FormModel; siret: Lookup; service: Lookup };

export const openRecipient = (page: PracticePage, model: FormModel) => {
  const block: Block = {
    page,
    model,
    siret: createLookup(page.select('siret'), {
      placeholder: 'Rechercher une structure',
      minimumInputLength: 3,
      search: (query) => searchRecipients(query).map(recipientResult),
      chosen: (siret) => keepRecipient(block, findRecipient(siret ?? '')),
    }),
    service: createLookup(page.select('codeService'), {
      placeholder: 'Rechercher un service',
      minimumInputLength: 0,
      search: (query) => searchServices(model.siret, query).map(serviceResult),
      chosen: (code) => keepService(block, findService(model.siret, code)),
    }),
  };
  page.input('etatOui').addEventListener('change', () => answerState(block, true));
  page.input('etatNon').addEventListener('change', () => answerState(block, false));
  openAdvancedSearch(page);
  return { show: (siret: string, code: string) => prefillRecipient(block, siret, code) };
};

const recipientResult = ({ siret, name }: Recipient) => ({ id: siret, text: `${siret} - ${name}`, shown: siret });
const serviceResult = ({ code, name }: Service) => ({ id: code, text: `${code} - ${name}`, shown: code });

const findService = (siret: string, code: string | null): Service | null =>
  (code && searchServices(siret, code).find((service) => service.code === code)) || null;

/** A new recipient empties the service of the former one. */
const keepRecipient = ({ page, model, service }: Block, recipient: Recipient | null): void => {
  Object.assign(model, { siret: recipient?.siret ?? '', raisonSociale: recipient?.name ?? '' });
  page.input('raisonSociale').value = model.raisonSociale;
  service.show(null);
  keepServiceText(page, model, null);
};

const keepService = ({ page, model }: Block, service: Service | null): void => keepServiceText(page, model, service);

const keepServiceText = (page: PracticePage, model: FormModel, service: Service | null): void => {
  Object.assign(model, { codeService: service?.code ?? '', libelleService: service?.name ?? '' });
  page.input('libelleService').value = model.libelleService;
};

const answerState = (block: Block, isState: boolean): void => {
  block.model.etat = String(isState);
  const state = isState ? findRecipient(STATE_SIRET) : null;
  block.siret.show(state && recipientResult(state));
  block.siret.lock(isState);
  keepRecipient(block, state);
};

const prefillRecipient = (block: Block, siret: string, code: string): void => {
  const recipient = findRecipient(siret);
  if (!recipient) return;
  const isState = siret === STATE_SIRET;
  block.page.input(isState ? 'etatOui' : 'etatNon').checked = true;
  answerState(block, isState);
  if (!isState) block.siret.show(recipientResult(recipient));
  keepRecipient(block, recipient);
  block.page.element('siret').parentElement?.classList.add('recognised');
  const service = findService(siret, code);
  if (!service) return;
  block.service.show(serviceResult(service));
  keepService(block, service);
  block.page.element('codeService').parentElement?.classList.add('recognised');
};

const openAdvancedSearch = (page: PracticePage): void => {
  const dialog = page.element('recherche');
  if (!(dialog instanceof HTMLDialogElement)) return;
  for (const id of ['rechercheStructure', 'rechercheService']) {
    page.element(id).addEventListener('click', (event) => {
      event.preventDefault();
      dialog.showModal();
    });
  }
  page.element('fermerRecherche').addEventListener('click', () => dialog.close());
};
