/** Screen 1: the file and what goes with it. */
import { passDeposit } from './deposit.ts';
import { searchOwnStructures } from './directory.ts';
import { createLookup } from './lookup.ts';
import { cadres, depositFormats, supplierServices } from './options.ts';
import { follow, openPage, type PracticePage, setOptions, showRefusals } from './practice-page.ts';
import { readLines } from './read-lines.ts';
import { type Recognised, recognise } from './recognise.ts';

const model = { fileName: '', fileSize: 0, format: '', cadre: '', structure: '', service: '' };
let file: File | null = null;

const page = openPage(model);
if (page) open(page);

function open(page: PracticePage): void {
  setOptions(page.select('format'), depositFormats);
  setOptions(page.select('cadre'), cadres);
  setOptions(page.select('service'), supplierServices);
  for (const key of ['format', 'cadre', 'service'] as const) follow(page.select(key), model, key);
  createLookup(page.select('structure'), {
    placeholder: 'Sélectionner une structure',
    minimumInputLength: 0,
    search: (query) => searchOwnStructures(query).map((text) => ({ id: text, text, shown: text })),
    chosen: (text) => {
      model.structure = text ?? '';
    },
  });
  page.input('fichier').addEventListener('change', () => void takeFile(page));
  page.element('formulaire').addEventListener('submit', (event) => void proceed(page, event));
}

const takeFile = async (page: PracticePage): Promise<void> => {
  file = page.input('fichier').files?.[0] ?? null;
  Object.assign(model, { fileName: file?.name ?? '', fileSize: file?.size ?? 0 });
  page.element('nomDuFichier').textContent = model.fileName;
  if (!file) return;
  const signed = (await file.text()).includes('/ByteRange');
  model.format = signed ? 'PDF_SIGNE_PADES' : 'PDF_NON_SIGNE';
  page.select('format').value = model.format;
};

const required = {
  fileName: 'Choix du fichier à importer',
  format: 'Format de dépôt',
  cadre: 'Cadre de facturation',
  structure: 'Structure',
} as const;

const missing = (): string[] =>
  Object.entries(required)
    .filter(([key]) => model[key as keyof typeof required] === '')
    .map(([, label]) => `« ${label} » est obligatoire.`);

/** « Continuer » sends nothing: only another way of submitting is counted. */
const proceed = async (page: PracticePage, event: SubmitEvent): Promise<void> => {
  event.preventDefault();
  if (event.submitter !== page.element('continuer')) page.submitted();
  const refusals = missing();
  showRefusals(page.element('refus'), refusals);
  if (refusals.length > 0 || !file) return;
  page.element('avancement').textContent = 'Analyse du fichier en cours…';
  passDeposit({ ...model, recognised: await recogniseFile(file) });
  location.assign('formulaire.html');
};

/** As on the portal, a file that cannot be recognised is not an error: the form comes empty. */
const recogniseFile = async (pdf: File): Promise<Recognised | null> => {
  try {
    return recognise(await readLines(pdf));
  } catch (error) {
    console.info('Fichier non reconnu', error);
    return null;
  }
};
