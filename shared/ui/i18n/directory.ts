/** The imported directory. */
import type { Column } from '../../core/directory/columns.ts';
import type { DirectoryProblem } from '../../storage/directory/messages.ts';
import { inBoth } from './in-both.ts';
import { plural, pluralEn } from './plural.ts';

type Columns = Record<Column, string>;
type Problems = Record<DirectoryProblem, string>;

const figure = new Intl.NumberFormat('fr-FR');
const figureEn = new Intl.NumberFormat('en-GB');

export const directoryTexts = inBoth(
  {
    title: 'Annuaire des structures publiques',
    help: 'Téléchargez vous-même l’annuaire publié pour Chorus Pro (« Télécharger l’annuaire », XLSX ; un CSV ou un XML va aussi), puis ouvrez-le ici. Il reste sur cette machine, et sert à retrouver un destinataire et à savoir ce qu’il exige.',
    open: 'Ouvrir un annuaire',
    replace: 'Le remplacer',
    remove: 'Le supprimer',
    removed: 'Annuaire supprimé de cette machine.',
    imported: (day: string) => `Importé le ${day}`,
    counts: (structures: number, services: number) =>
      `${figure.format(structures)} ${plural(structures, 'structure', 'structures')}, ${figure.format(services)} ${plural(services, 'service', 'services')}`,
    skipped: (count: number) =>
      `${figure.format(count)} ${plural(count, 'ligne sans SIRET, laissée', 'lignes sans SIRET, laissées')} de côté`,
    size: (megabytes: string) => `${megabytes} sur le disque`,
    looking: 'Ouverture du fichier…',
    reading: (rows: number) => `${figure.format(rows)} lignes lues…`,
    storing: 'Rangement…',
    cancel: 'Annuler',
    cancelled: 'Import annulé : rien n’a été changé.',
    mapping: 'Voici ce que nous avons compris du fichier. Corrigez au besoin, puis importez.',
    leftAside: 'laissée de côté : aucun SIRET reconnu. Ouvrez-la pour l’indiquer.',
    table: (name: string) => `Table « ${name} »`,
    noColumn: 'aucune colonne',
    others: (count: number) => `${count} ${plural(count, 'renseignement sans colonne', 'renseignements sans colonne')}`,
    example: (value: string) => `ex. : ${value}`,
    import: 'Importer',
    needsSiret: 'Indiquez la colonne du SIRET d’au moins une table.',
    columns: {
      siret: 'SIRET de la structure',
      name: 'Nom de la structure',
      town: 'Ville',
      needsService: 'Exige un code service',
      needsCommitment: 'Exige un engagement',
      needsEither: 'Exige l’un des deux, service ou engagement',
      active: 'En activité',
      serviceCode: 'Code du service',
      serviceName: 'Nom du service',
      serviceCommitment: 'Le service exige un engagement',
      serviceActive: 'Service en activité',
    } satisfies Columns as Columns,
    problems: {
      unreadable: 'Ce fichier n’a pas pu être lu. Ouvrez l’annuaire en XLSX, en CSV ou en XML, sans l’avoir modifié.',
      'no-structure':
        'Aucun SIRET n’a été trouvé dans les colonnes choisies : rien n’a été changé. Vérifiez la colonne du SIRET.',
      'disk-full': 'Le disque est plein : l’annuaire n’a pas été rangé, rien n’a été changé.',
    } satisfies Problems as Problems,
    done: (structures: number) => `Annuaire importé : ${figure.format(structures)} structures.`,
  },
  {
    title: 'Directory of public structures',
    help: 'Download the directory published for Chorus Pro yourself (« Télécharger l’annuaire », XLSX; a CSV or an XML will do too), then open it here. It stays on this machine, and serves to find a recipient and to know what it requires.',
    open: 'Open a directory',
    replace: 'Replace it',
    remove: 'Delete it',
    removed: 'Directory deleted from this machine.',
    imported: (day) => `Imported on ${day}`,
    counts: (structures, services) =>
      `${figureEn.format(structures)} public ${pluralEn(structures, 'body', 'bodies')}, ${figureEn.format(services)} ${pluralEn(services, 'service', 'services')}`,
    skipped: (count) => `${figureEn.format(count)} ${pluralEn(count, 'row', 'rows')} without a SIRET left out`,
    size: (megabytes) => `${megabytes} on the disk`,
    looking: 'Opening the file…',
    reading: (rows) => `${figureEn.format(rows)} rows read…`,
    storing: 'Storing…',
    cancel: 'Cancel',
    cancelled: 'Import cancelled: nothing was changed.',
    mapping: 'This is what we understood of the file. Correct it if need be, then import.',
    leftAside: 'left aside: no SIRET recognised. Open it to point one out.',
    table: (name) => `Table “${name}”`,
    noColumn: 'no column',
    others: (count) => `${count} ${pluralEn(count, 'item', 'items')} without a column`,
    example: (value) => `e.g. ${value}`,
    import: 'Import',
    needsSiret: 'Give the SIRET column of one table at least.',
    columns: {
      siret: 'SIRET of the structure',
      name: 'Name of the structure',
      town: 'Town',
      needsService: 'Requires a service code',
      needsCommitment: 'Requires a commitment',
      needsEither: 'Requires one of the two, service or commitment',
      active: 'Active',
      serviceCode: 'Service code',
      serviceName: 'Service name',
      serviceCommitment: 'The service requires a commitment',
      serviceActive: 'Service active',
    },
    problems: {
      unreadable: 'This file could not be read. Open the directory as XLSX, CSV or XML, unmodified.',
      'no-structure': 'No SIRET was found in the chosen columns: nothing was changed. Check the SIRET column.',
      'disk-full': 'The disk is full: the directory was not stored, nothing was changed.',
    },
    done: (structures) => `Directory imported: ${figureEn.format(structures)} public bodies.`,
  },
);
