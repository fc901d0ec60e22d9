import { plural } from './plural.ts';

/** What a newcomer reads first. */
export const start = {
  title: 'En trois temps',
  does: 'Déposez, vérifiez, remplissez.',
  doesHow:
    'La facture est lue, chaque valeur montre d’où elle vient, et le formulaire Chorus Pro se remplit ou se copie champ par champ. C’est vous qui validez.',
  stays: 'Rien ne quitte votre machine.',
  staysHow: 'Ni compte, ni serveur : factures et brouillons restent dans ce navigateur, même sans réseau.',
  skip: 'Passer',
  again: 'Revoir les trois temps',
  tries: 'Essayez sans risque.',
  triesHow: 'Une facture d’exemple et un portail d’entraînement vous attendent.',
};

/** What is kept on this machine. */
export const storage = {
  title: 'Sur cette machine',
  used: (size: string) => `${size} occupés par vos factures et brouillons.`,
  isProtected: 'Le navigateur ne les effacera pas de lui-même.',
  safeUntilRemoved:
    'Le navigateur ne les effacera pas de lui-même, mais désinstaller l’extension les efface : sauvegardez avant.',
  mayGo: 'Si la place vient à manquer, le navigateur pourrait les effacer.',
  protect: 'Les protéger de l’effacement',
  protected: 'C’est protégé : le navigateur n’effacera rien de lui-même.',
  refused: 'Le navigateur a refusé pour l’instant. Sauvegardez de temps en temps.',
  backupHelp:
    'La sauvegarde tient en un fichier : brouillons, factures, carnet, réglages et ce qui est retenu (l’annuaire importé se retélécharge). La restaurer ne remplace rien de ce qui est ici.',
  backup: 'Tout sauvegarder',
  restore: 'Restaurer une sauvegarde',
  backedUp: 'Sauvegarde téléchargée : gardez-la hors de ce navigateur.',
  restored: (drafts: number, copies: number) =>
    `${drafts} ${plural(drafts, 'brouillon restauré', 'brouillons restaurés')}${copies > 0 ? ` ; ${copies} en double, car ils ont changé depuis` : ''}.`,
  problems: {
    'not-ours': 'Ce fichier n’est pas une sauvegarde de Bordereau : rien n’a été changé.',
    newer: 'Cette sauvegarde vient d’une version plus récente : mettez Bordereau à jour, puis réessayez.',
    damaged: 'Cette sauvegarde est abîmée ou incomplète : rien n’a été changé.',
  },
  erase: 'Tout effacer…',
  eraseAsk: 'Tout effacer de ce navigateur ?',
  eraseHelp:
    'Brouillons, factures, réglages et tout ce qui est retenu disparaîtront, sans retour possible. Sauvegardez d’abord ce qui compte.',
  eraseYes: 'Effacer tout',
  eraseNo: 'Ne rien effacer',
  installTitle: 'Application',
  installHelp: 'Dans sa propre fenêtre, elle s’ouvre d’un clic, même sans réseau, et peut ouvrir vos PDF.',
  install: 'Installer Bordereau',
};
