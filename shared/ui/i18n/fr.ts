/** Everything the screens say, in French. `Texts` is its shape: English cannot forget a sentence. */

import type {
  BlockName,
  cadres,
  depositFormats,
  documentTypes,
  FieldName,
  paymentMeans,
  vatTypes,
} from '../../core/fields.ts';
import type { ImportProblem } from '../../storage/draft-file.ts';
import { facturxFr } from './facturx.fr.ts';
import { help } from './help.fr.ts';
import { plural } from './plural.ts';
import { deposited, queue, shelf } from './shelf.fr.ts';
import { start, storage } from './start.fr.ts';
import { xmlViewFr } from './xml-view.fr.ts';

export type ChoiceCode =
  | (typeof depositFormats)[number]
  | (typeof cadres)[number]
  | (typeof documentTypes)[number]
  | (typeof vatTypes)[number]
  | (typeof paymentMeans)[number];

const fields: Record<FieldName, string> = {
  depositFormat: 'Format de dépôt',
  sellerSiret: 'Structure (votre SIRET)',
  sellerName: 'Nom du fournisseur',
  sellerVat: 'N° de TVA du fournisseur',
  supplierService: 'Service du fournisseur',
  iban: 'Références bancaires (IBAN)',
  cadre: 'Cadre de facturation',
  validatorSiret: 'SIRET du valideur (titulaire du marché)',
  validatorService: 'Code service du valideur',
  isState: 'Le destinataire est-il l’État ?',
  buyerSiret: 'SIRET du destinataire',
  buyerName: 'Raison sociale',
  serviceCode: 'Code service',
  invoiceNumber: 'Numéro de facture',
  issueDate: 'Date de facture',
  currency: 'Devise',
  documentType: 'Type',
  commitmentNumber: 'N° d’engagement',
  contractNumber: 'Numéro du marché',
  vatType: 'Type de TVA',
  paymentMeans: 'Mode de règlement',
  comment: 'Commentaire',
  totalNet: 'Montant HT',
  totalVat: 'Montant TVA',
  totalGross: 'Montant TTC',
  amountDue: 'Net à payer',
  vatBreakdown: 'Détail de la TVA',
};

const blocks: Record<BlockName, string> = {
  file: 'Dépôt',
  supplier: 'Fournisseur',
  cadre: 'Cadre de facturation',
  recipient: 'Destinataire',
  references: 'Références',
  totals: 'Montants totaux',
};

/** As the portal writes its options: also what is copied, whatever the language of the screens. */
const choices: Record<ChoiceCode, string> = {
  PDF_NON_SIGNE: 'PDF non signé',
  PDF_SIGNE_PADES: 'PDF signé (PAdES)',
  PDF_SIGNE_XADES: 'PDF signé (XAdES)',
  A1: 'A1 : Dépôt par un fournisseur d’une facture',
  A2: 'A2 : Dépôt d’une facture déjà payée',
  A9: 'A9 : Dépôt d’une facture par un sous-traitant',
  A12: 'A12 : Dépôt d’une facture par un cotraitant',
  invoice: 'Facture',
  creditNote: 'Avoir',
  TVA_SUR_DEBIT: 'TVA sur les débits',
  TVA_SUR_ENCAISSEMENT: 'TVA sur les encaissements',
  EXONERATION: 'Exonération',
  SANS_TVA: 'Sans TVA',
  VIREMENT: 'Virement',
  PRELEVEMENT: 'Prélèvement',
  CHEQUE: 'Chèque',
  ESPECE: 'Espèces',
  REPORT: 'Report',
  AUTRE: 'Autre',
};

const importProblems: Record<ImportProblem, string> = {
  'not-ours': 'Ce fichier n’est pas un brouillon Bordereau. Choisissez un fichier « .bordereau.json ».',
  newer: 'Ce brouillon vient d’une version plus récente de Bordereau. Mettez celle-ci à jour, puis réessayez.',
  damaged: 'Ce brouillon est abîmé et ne peut pas être relu. Repartez du PDF de la facture.',
  'wrong-file': 'Le PDF joint n’est pas celui dont parle ce brouillon. Rien n’a été enregistré ; repartez du PDF.',
};

export const fr = {
  queue,
  start,
  storage,
  deposited,
  shelf,
  help,
  fields,
  blocks,
  choices,
  importProblems,
  yes: 'Oui',
  no: 'Non',
  app: {
    name: 'Bordereau',
    promise: 'Votre facture est lue sur cette machine et n’en sort pas.',
    home: 'Brouillons',
    settings: 'Réglages',
    skip: 'Aller au contenu',
    close: 'Fermer ce message',
    steps: 'Étapes',
    check: 'Vérifier',
    fill: 'Remplir',
    copy: 'Copier',
    handOver: 'Transmettre',
    loading: 'Ouverture…',
    screenFailed: 'Cet écran n’a pas pu être chargé. Rien n’est perdu : rechargez la page.',
    reload: 'Recharger',
    notFound: 'Ce brouillon n’est plus ici : il a été supprimé, ou vient d’une autre machine.',
    bringBack: 'Le rétablir',
    backHome: 'Revenir aux brouillons',
  },
  store: {
    saved: 'Enregistré',
    saving: 'Enregistrement…',
    'disk-full':
      'Le disque est plein : rien n’est perdu à l’écran, mais rien n’est enregistré. Libérez de la place, puis modifiez un champ ou réessayez.',
    'storage-closed':
      'Le navigateur ne permet pas d’enregistrer ici (navigation privée ?). Rien n’est perdu à l’écran ; téléchargez le brouillon avant de fermer.',
    'changed-elsewhere':
      'Ce brouillon a été modifié dans une autre fenêtre. Voici cette version ; la vôtre n’est pas perdue.',
    mine: 'Reprendre la mienne',
    'storage-failed':
      'L’enregistrement a échoué. Rien n’est perdu à l’écran ; réessayez, ou téléchargez le brouillon avant de fermer.',
    retry: 'Réessayer',
  },
  home: {
    title: 'Déposer une facture',
    drop: 'Déposez votre facture ici',
    dropNow: 'Lâchez pour lire la facture',
    pick: 'Choisir un fichier',
    hint: 'En PDF, en XML (CII, UBL) ou en photo. Une ou plusieurs, n’importe où dans cette fenêtre ; ou collez un fichier (Ctrl+V).',
    camera: 'Photographier',
    sample: 'Essayer avec une facture d’exemple',
    practice: 'Ouvrir le portail d’entraînement',
    drafts: 'Brouillons',
    none: 'Aucun brouillon. Il apparaîtra ici dès que vous aurez déposé une facture.',
    search: 'Chercher un brouillon',
    noMatch: 'Aucun brouillon ne correspond.',
    import: 'Importer un brouillon',
    remove: (what: string) => `Supprimer ${what}`,
    removed: (what: string) => `${what} : supprimé.`,
    undo: 'Annuler',
    restored: (what: string) => `${what} : rétabli.`,
    already: (what: string) => `Cette facture est déjà ici : ${what}. La voici.`,
    imported: (what: string) => `${what} : brouillon importé.`,
    pictures: (count: number) =>
      count === 1
        ? 'Votre image est devenue un PDF : c’est lui qui sera déposé.'
        : `Vos ${count} images sont devenues les pages d’un seul PDF : c’est lui qui sera déposé. Pour des factures différentes, déposez-les une par une.`,
    strangePicture:
      'Ce navigateur ne sait pas ouvrir cette image : rien n’a été enregistré. Enregistrez-la en JPEG, en PNG ou en PDF, puis déposez-la de nouveau.',
    asideTitle: 'Mis de côté',
    aside:
      'Ces brouillons ne peuvent pas être lus par cette version. Ils sont gardés tels quels ; le PDF, lui, est intact.',
    asideSave: 'Télécharger les données brutes',
    asideAgain: 'Relire le PDF',
    asideNoFile: 'Le PDF de ce brouillon n’est plus là.',
    asideRead: 'PDF relu dans un nouveau brouillon. L’ancien est gardé trente jours, puis effacé.',
    unknownRecipient: 'destinataire à préciser',
  },
  states: {
    unread: 'à lire',
    'to-check': 'à vérifier',
    ready: 'prêt à déposer',
    filled: 'formulaire rempli',
    deposited: 'déposé',
  },
  trust: { sure: 'sûr', doubtful: 'à vérifier', missing: 'introuvable' },
  check: {
    title: 'Vérifier',
    reading: 'Lecture de la facture…',
    readingPage: (page: number, count: number) => `Lecture de la page ${page} sur ${count}…`,
    readingScan: (page: number, count: number, percent: number) =>
      `Page ${page} sur ${count} : c’est une image, lecture à ${percent} %…`,
    cancel: 'Annuler la lecture',
    cancelled: 'Lecture annulée. Le brouillon est gardé : vous pouvez le relire ou saisir les champs.',
    readAgain: 'Relire la facture',
    failed:
      'La lecture s’est arrêtée sur une erreur imprévue. Le brouillon est gardé ; vous pouvez réessayer ou saisir les champs.',
    blocking: (count: number) => `${count} ${plural(count, 'point bloquant', 'points bloquants')}`,
    toCheck: (count: number) => `${count} ${plural(count, 'champ à vérifier', 'champs à vérifier')}`,
    allGood: 'Rien d’autre à vérifier.',
    next: 'Suivant à vérifier',
    undo: 'Annuler la modification',
    redo: 'Rétablir la modification',
    stepped: {
      back: (field: string) => `Modification annulée : ${field}`,
      forth: (field: string) => `Modification rétablie : ${field}`,
    },
    confirm: 'C’est juste',
    confirmed: 'vérifié par vous',
    clear: (field: string) => `Vider ${field}`,
    restore: 'Remettre la valeur lue',
    others: 'Autres valeurs lues :',
    none: 'Rien trouvé sur la facture.',
    readAs: 'Lu dans la facture',
    snippet: (page: number) => `Extrait de la page ${page}`,
    page: (page: number, count: number) => `Page ${page} sur ${count}`,
    previousPage: 'Page précédente',
    nextPage: 'Page suivante',
    pageImage: 'Page de la facture',
    xml: (term: string | null) => `Facture XML${term ? `, donnée ${term}` : ''}`,
    derived: (from: string) => `Déduit de : ${from}`,
    derivations: {
      sum: 'Calculé à partir des totaux de la facture électronique.',
      'ordinary-case': 'Cas ordinaire : rien sur la facture ne dit le contraire.',
      'no-state-service': 'Aucun service de l’État n’est nommé sur la facture.',
      'nothing-paid-before': 'Égal au montant TTC : rien ne dit qu’une partie est déjà payée.',
      'unsigned-file': 'Ce PDF ne porte pas de signature électronique.',
      'signed-file': 'Ce PDF porte une signature électronique.',
      'memory:issuer': 'Comme sur une facture précédente de ce fournisseur ; la page ne le dit pas.',
      'memory:buyer': 'Comme sur une facture précédente à ce destinataire ; la page ne le dit pas.',
    } as Record<string, string>,
    derivedAlone: 'Déduit du document',
    remembered: (side: 'left' | 'above' | 'place', label: string) =>
      side === 'place'
        ? 'Trouvé là où vous l’avez montré sur une facture précédente.'
        : `Trouvé comme sur une facture précédente : ${side === 'left' ? 'à droite de' : 'sous'} « ${label} ».`,
    pointing: {
      hint: (field: string | null) =>
        field
          ? `Cliquez sur un mot, ou glissez sur plusieurs, pour en faire la valeur de « ${field} ».`
          : 'Choisissez un champ, puis cliquez sur la page pour lui donner sa valeur.',
      whichField: 'Choisissez d’abord le champ à remplir, puis cliquez sur la page.',
      notPointable: (field: string) => `« ${field} » ne se lit pas sur la page : choisissez sa valeur dans la liste.`,
      notA: (text: string, field: string) => `« ${text} » ne convient pas à « ${field} ».`,
      taken: (field: string, value: string) => `${field} : ${value}, pris sur la page.`,
      pointed: 'Montré par vous sur la page',
    },
    typed: 'Saisi par vous',
    emptied: 'Vidé par vous',
    choose: 'Choisir…',
    portalLabel: (label: string) => `Sur le portail : « ${label} »`,
    required: 'obligatoire',
    general: 'À propos de cette facture',
    severity: { error: 'Bloquant', warning: 'Attention', info: 'À savoir' },
    rate: 'Taux',
    base: 'Base HT',
    vat: 'TVA',
    noPicture: 'L’image de la page ne peut pas être montrée.',
    enterHint: 'Entrée : champ suivant à vérifier · Ctrl+Entrée : accepter ce qui est sûr · Ctrl+Z : annuler',
    blockedBy: 'Bloque le dépôt :',
    andMore: (count: number) => `et ${count} ${plural(count, 'autre', 'autres')}`,
    nextShort: 'Suivant',
    acceptSure: (count: number) => `Accepter les sûrs (${count})`,
    acceptHint: 'Ctrl+Entrée : tout ce qui est sûr est accepté d’un coup ; Ctrl+Z revient en arrière.',
    showPage: 'Voir la page',
    hidePage: 'Fermer la page',
    whatIs: (field: string) => `${field} : qu’est-ce que c’est ?`,
    pageTools: 'Affichage de la page',
    smaller: 'Réduire la page',
    larger: 'Agrandir la page',
    zoom: (factor: number) => `${Math.round(100 * factor)} %`,
    turn: 'Tourner la page d’un quart de tour',
    toFill: 'Passer au remplissage',
    toCopy: 'Copier champ par champ',
    untitled: 'Facture',
    scanCopy: {
      title: 'Fichier à déposer',
      original: 'Le fichier d’origine',
      'upright-copy': 'Une copie redressée',
      'searchable-copy': 'Une copie redressée, avec son texte (invisible) pour que le portail puisse la lire',
      making: 'La copie se prépare…',
    },
    upload: {
      plain: 'Déposer une copie PDF simple',
      original: 'Revenir au fichier d’origine',
      download: 'Télécharger la copie',
      signed: 'Ce PDF est signé : une copie ne le serait plus. Rien n’a été changé.',
      encrypted: 'Ce PDF est protégé : la copie n’a pas pu être faite. Enregistrez-le d’abord sans protection.',
      damaged:
        'Ce PDF est abîmé : la copie n’a pas pu être faite. Demandez à votre logiciel un PDF sans facture électronique.',
      'too-slow':
        'La copie prenait trop de temps : elle a été abandonnée. Recommencez, ou demandez à votre logiciel un PDF plus simple.',
    },
    typing: {
      amount: 'Ce n’est pas un montant. Écrivez par exemple 7 850,00.',
      date: 'Ce n’est pas une date. Écrivez jour/mois/année, par exemple 23/11/2026.',
    },
    datePlaceholder: 'jj/mm/aaaa',
  },
  facturx: facturxFr,
  xmlView: xmlViewFr,
  fill: {
    title: 'Remplir',
    noPage: 'Aucune page de dépôt Chorus Pro n’est ouverte.',
    path: 'Dans Chorus Pro, ouvrez : Facturation → Factures émises → Déposer facture.',
    resumes: 'Dès que la page est là, la comparaison s’affiche ici.',
    otherPage: 'Le portail est ouvert, mais pas sur l’écran de dépôt.',
    screens: {
      upload: 'Écran 1 : dépôt du fichier',
      form: 'Écran 2 : formulaire de la facture',
      step: 'Une étape du dépôt',
    },
    absent: (count: number, before: number) => {
      const said = `${count} ${plural(count, 'champ n’a pas été trouvé', 'champs n’ont pas été trouvés')} sur cet écran`;
      return before > 0
        ? `${said}, dont ${before} ${plural(before, 'rempli', 'remplis')} sur un écran précédent.`
        : `${said}.`;
    },
    earlier: 'rempli avant',
    notHere: 'pas demandé ici',
    complaint: (said: string) => `Le portail dit : « ${said} »`,
    unfinished: 'Revenir à Vérifier',
    button: 'Remplir ce qui est vide',
    buttonReplace: 'Remplir et remplacer',
    buttonHint: 'Alt+R',
    nothing: 'Aucun champ vide à remplir.',
    byPortal: 'écrit par le portail',
    pdfWanted: 'Le portail demande ici le PDF de la facture : choisissez-le vous-même.',
    copies: {
      'plain-copy': 'Copie PDF simple : mêmes pages. Votre fichier d’origine reste dans le brouillon.',
      'upright-copy': 'Copie redressée. Votre fichier d’origine reste dans le brouillon.',
      'searchable-copy': 'Copie redressée, dont le texte se cherche. Votre fichier d’origine reste dans le brouillon.',
    },
    portalsOwn:
      'Le portail écrit lui-même cette valeur et ne la laisse pas modifier : c’est normal si elle diffère. Vérifiez seulement qu’elle désigne le bon destinataire ou la bonne structure.',
    busy: 'Remplissage en cours…',
    count: (count: number) => `${count} ${plural(count, 'champ à remplir', 'champs à remplir')}.`,
    differing: (count: number) =>
      `${count} ${plural(count, 'valeur du portail diffère', 'valeurs du portail diffèrent')} : choisissez plus bas.`,
    human: 'Bordereau ne presse aucun bouton du portail. Relisez la page, puis validez vous-même.',
    unverified: 'Page réelle du portail non vérifiée à ce jour : relisez chaque champ.',
    doubtful: 'Notre valeur est encore à vérifier : relisez-la avant de valider.',
    ours: 'Nous',
    page: 'Portail',
    field: 'Champ',
    keep: 'Garder celle du portail',
    replace: 'Mettre la nôtre',
    choose: 'Le portail a une autre valeur',
    empty: 'vide',
    file: 'Fichier de la facture',
    copy: (field: string) => `Copier ${field}`,
    copyShort: 'Copier',
    show: (field: string) => `Montrer ${field} sur la page`,
    changed: 'La page a changé : voici la nouvelle comparaison.',
    gone: 'La page du portail n’est plus là. Rien d’autre n’a été écrit.',
    'no-copy':
      'La copie PDF simple n’a pas pu être faite, rien n’a été écrit. Dans Vérifier, revenez au fichier d’origine.',
    covered:
      'Une fenêtre ou une liste de la page cache maintenant le formulaire. Fermez-la dans le portail : la comparaison reviendra d’elle-même.',
    failed: 'Le portail n’a pas répondu. Rechargez sa page, puis réessayez ; la copie champ par champ marche toujours.',
    done: (filled: number) => `${filled} ${plural(filled, 'champ rempli', 'champs remplis')}.`,
    signedOut:
      'La session sur le portail est terminée : reconnectez-vous dans sa page. Votre brouillon est gardé, et la comparaison reviendra d’elle-même.',
    nextLink: (name: string) => `Ici, le lien à suivre est « ${name} ».`,
    showLink: 'Montrer ce lien',
    teach: {
      teach: 'Montrer ce champ',
      teachThat: (field: string) => `Montrer à Bordereau où est ${field} sur la page`,
      prompt: (field: string) => `Cliquez, dans la page du portail, sur le champ « ${field} ». Échap annule.`,
      stop: 'Annuler',
      learned: (field: string) => `${field} : retenu pour les pages faites comme celle-ci.`,
      wrongKind: (field: string) => `Ce champ de la page n’est pas d’une sorte qui reçoit « ${field} ».`,
      shown: 'Champ montré par vous.',
      forget: 'Oublier',
      forgetThat: (field: string) => `Oublier où est ${field}`,
    },
    report: {
      title: 'Un champ mal trouvé ? Décrire cette page',
      help: 'Voici comment la page est faite, sans aucune valeur ni chiffre. Rien n’est envoyé : copiez-le ou téléchargez-le pour nous le transmettre, si vous le voulez.',
      text: 'Description de la page',
      none: 'La page du portail ne répond plus : rechargez-la.',
      copy: 'Copier',
      download: 'Télécharger',
      fileName: 'page-du-portail.txt',
    },
    undo: 'Annuler le remplissage',
    undoHint: 'Alt+Z',
    undone: (restored: number) => `${restored} ${plural(restored, 'champ remis', 'champs remis')} comme avant.`,
    undoLeft: (fields: string) => `À remettre ou à vérifier vous-même : ${fields}.`,
    replaceAll: 'Tout remplacer par nos valeurs',
    keepAll: 'Tout garder du portail',
    watching: 'Encore dix secondes : nous regardons si la page change une valeur d’elle-même.',
    changedLater: (count: number) =>
      `${count} ${plural(count, 'valeur a changé', 'valeurs ont changé')} sur la page depuis.`,
    toSearch: (button: string) =>
      `Écrit, mais le portail attend une recherche : pressez « ${button} » dans sa page, choisissez le résultat, puis remplissez la suite.`,
    ticked: (box: string) => `Case cochée pour cela sur le portail : « ${box} ».`,
    toKeep: (button: string) =>
      `Écrit, mais la page ne le garde pas encore : pressez « ${button} » à côté, puis remplissez la suite.`,
    toOpen: (button: string) =>
      `La page ne fait que montrer ce champ : pressez-y « ${button} », puis remplissez la suite.`,
    toList: (button: string) =>
      `La liste n’offre pas encore cette valeur : pressez « ${button} » dans la page, puis remplissez la suite.`,
    toAdd: (button: string, times: number) =>
      `Il manque ${times} ${plural(times, 'ligne', 'lignes')} : « ${button} » envoie la page, pressez-le vous-même${times > 1 ? ` ${times} fois` : ''}, puis remplissez la suite.`,
    notFoundYet:
      'Écrit, mais la page ne montre pas encore la raison sociale : si rien ne vient, retapez ce SIRET vous-même dans la page, puis remplissez la suite.',
    rowsLeft:
      'Une ligne ajoutée ici peut être restée vide ou incomplète : complétez-la, ou retirez-la vous-même dans la page.',
    vanished: 'Rempli, mais le champ ne se voit plus sur la page : vérifiez-le.',
    changedSince: 'Cette valeur a changé sur la page après le remplissage : relisez-la, puis choisissez.',
    comparison: {
      same: 'déjà juste',
      different: 'différent',
      empty: 'à remplir',
      'no-value': 'sans valeur',
      'not-on-page': 'introuvable',
      ambiguous: 'ambigu',
      locked: 'verrouillé',
      'option-missing': 'choix absent',
      'by-hand': 'à la main',
    },
    status: {
      filled: 'rempli',
      'already-right': 'déjà juste',
      different: 'différent',
      'not-found': 'introuvable',
      refused: 'refusé',
      'changed-later': 'changé ensuite',
    },
    reasons: {
      'no-value': 'Nous n’avons pas de valeur : complétez-la dans Vérifier si le portail la demande.',
      'not-on-page': 'Absent de cet écran.',
      ambiguous: 'Plusieurs champs de la page se ressemblent : nous ne devinons pas. Copiez la valeur dans le bon.',
      locked: 'Le portail ne laisse pas modifier ce champ pour l’instant.',
      'option-missing': 'La liste du portail n’offre pas cette valeur. Choisissez vous-même dans la liste.',
      'page-has-other-value': 'Le portail a une autre valeur ; elle a été laissée.',
      'by-hand': 'Ce champ se remplit à la main : copiez la valeur.',
      reloads:
        'Le portail recharge sa page dès que cette valeur est choisie, et nous ne le laissons jamais faire : choisissez-la vous-même, puis remplissez le reste.',
    },
  },
  copy: {
    title: 'Copier champ par champ',
    help: 'Un clic ou Entrée copie la valeur et coche la ligne. J / K ou les flèches passent d’un champ à l’autre.',
    progress: (done: number, count: number) => `${done} sur ${count} copiés`,
    copied: (field: string) => `${field} : copié.`,
    failed: 'Le navigateur a refusé la copie. Sélectionnez la valeur et copiez-la (Ctrl+C).',
    none: 'Aucune valeur à copier pour l’instant : complétez les champs dans Vérifier.',
    missing: 'Sans valeur',
    doubtful: 'à vérifier',
    done: 'copié',
    reset: 'Tout décocher',
  },
  handOver: {
    title: 'Transmettre',
    file: 'Le brouillon et sa facture, en un seul fichier, à garder ou à ouvrir sur une autre machine.',
    download: 'Télécharger le brouillon',
    pdf: 'Télécharger le fichier d’origine',
    extension: 'L’extension Bordereau est installée dans ce navigateur.',
    send: 'Envoyer à l’extension',
    sent: 'Proposé à l’extension : confirmez dans son panneau.',
    failed: 'L’extension n’a pas répondu. Téléchargez le brouillon, puis importez-le dans l’extension.',
  },
  offered: {
    title: 'Garder ce brouillon ?',
    help: 'Il vous est proposé depuis une autre page. Rien n’est encore enregistré.',
    file: 'Fichier',
    titleFiles: (count: number) => plural(count, 'Garder ce fichier ?', 'Garder ces fichiers ?'),
    helpFiles:
      'Il vous est proposé par une autre application. Rien n’est encore enregistré ; s’il est gardé, il sera lu ici.',
    keep: 'Garder',
    refuse: 'Ne pas garder',
    refused: 'Brouillon refusé : rien n’a été enregistré.',
  },
  settings: {
    title: 'Réglages',
    taught: {
      title: 'Champs du portail que vous avez montrés',
      help: 'Ils servent sur les pages du portail faites de la même façon.',
      called: (name: string) => `« ${name} » sur la page`,
    },
    memory: {
      title: 'Ce que Bordereau a retenu',
      help: 'Quand vous corrigez un champ ou le montrez sur la page, la facture suivante de même présentation en profite. Tout reste sur cette machine.',
      none: 'Rien pour l’instant.',
      unnamed: 'Fournisseur sans nom',
      learned: (day: string) => `retenu le ${day}`,
      places: {
        left: (label: string) => `à droite de « ${label} »`,
        above: (label: string) => `sous « ${label} »`,
        place: 'à sa place sur la page',
        constant: (value: string) => `toujours ${value}`,
        buyer: (value: string) => `${value}, pour le même destinataire`,
        empty: 'à vérifier, car vous l’avez vidé',
      },
      forget: 'Oublier',
      forgetThat: (what: string) => `Oublier ${what}`,
      forgetAll: 'Tout oublier',
      forgotten: 'C’est oublié.',
      undo: 'Annuler',
    },
    language: 'Langue',
    theme: 'Apparence',
    themes: { auto: 'Comme le système', light: 'Claire', dark: 'Sombre' },
    privacy:
      'Bordereau n’envoie rien : ni la facture, ni les brouillons, ni statistiques. Tout est gardé par ce navigateur, sur cette machine. Le supprimer efface les brouillons : téléchargez ceux qui comptent.',
  },
};

export type Texts = typeof fr;
