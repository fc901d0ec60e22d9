/** What the screens say of incoming files and of the shelf of drafts. */
import { plural } from './plural.ts';

/** Files coming in. */
export const queue = {
  title: 'Factures en cours de lecture',
  titleDone: 'Lecture terminée',
  progress: (done: number, count: number) => `${done} sur ${count}`,
  cancelAll: 'Tout annuler',
  clear: 'Fermer cette liste',
  cancel: (name: string) => `Annuler la lecture de ${name}`,
  retry: 'Lire',
  resume: 'Lire les annulées',
  /** How many of each, once all are over. */
  ends: {
    read: (count: number) => `${count} ${plural(count, 'lue', 'lues')}`,
    known: (count: number) => `${count} déjà ici`,
    unread: (count: number) => `${count} à voir`,
    cancelled: (count: number) => `${count} ${plural(count, 'annulée', 'annulées')}`,
  },
  retryThat: (name: string) => `Lire ${name}`,
  sameFile: 'Ce fichier est déjà ici :',
  sameNumber: 'Même fournisseur et même numéro que',
  page: (page: number, count: number) => `Page ${page} sur ${count}`,
  status: {
    waiting: 'en attente',
    reading: 'lecture…',
    cancelled: 'annulée ; le brouillon est gardé',
    unkept: 'annulée avant d’être gardée',
    failed: 'la lecture a échoué',
    done: 'lue',
    known: 'déjà ici',
  },
};

/** A deposit said by the user. */
export const deposited = {
  mark: 'J’ai déposé cette facture',
  noted: 'Noté : facture déposée.',
  takenBack: 'Noté : facture pas encore déposée.',
  on: 'Déposée le',
  due: (day: string) => `À payer par votre client avant le ${day}.`,
  dueNote: '30 jours à partir du dépôt ; 50 pour un hôpital.',
  calendar: 'Ajouter à l’agenda (.ics)',
  notYet: 'Pas encore déposée',
  eventTitle: (number: string, buyer: string) => `Paiement attendu : facture ${number}${buyer ? `, ${buyer}` : ''}`,
  eventNotes: (day: string) => `Déposée sur Chorus Pro le ${day}.`,
  fileName: 'paiements-attendus.ics',
};

/** The shelf of drafts. */
export const shelf = {
  pick: (what: string) => `Choisir ${what}`,
  several: (count: number) => `${count} brouillons`,
  shown: (count: number) => `${count} ${plural(count, 'brouillon affiché', 'brouillons affichés')}`,
  chosen: (count: number) => `${count} ${plural(count, 'choisi', 'choisis')}`,
  chooseNone: 'Ne plus choisir',
  deposit: 'Noter déposées',
  deposited: (count: number) =>
    `${count} ${plural(count, 'facture notée déposée', 'factures notées déposées')} aujourd’hui.`,
  depositedOn: (day: string, due: string) => `déposé le ${day} · à payer avant le ${due}`,
  calendar: 'Agenda',
  remove: 'Supprimer',
  exportAs: (kind: string) => `Exporter en ${kind}`,
  exportShown: 'Exporter cette liste (XLSX)',
  fileName: 'brouillons',
  sortBy: 'Trier par',
  sorts: {
    changed: 'Derniers modifiés',
    issued: 'Date de facture',
    amount: 'Montant',
    recipient: 'Destinataire',
    number: 'Numéro',
  },
  states: 'État',
  all: 'tous',
  columns: { state: 'État', file: 'Fichier', depositedOn: 'Déposée le', dueOn: 'À payer avant le' },
};
