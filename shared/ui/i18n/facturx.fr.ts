/** What the screens say of e-invoices: unlocking, making, showing them. */
import type { Exemption, GapRule, Profile } from '../../core/facturx/e-invoice.ts';
import type { ObstacleKind } from '../../reading/writing/pdf-a-obstacles.ts';
import { plural } from './plural.ts';

const profiles: Record<Profile, string> = {
  MINIMUM: 'Les parties, les références et les totaux. Le plus court : il se lit, mais ne se comptabilise pas seul.',
  'BASIC WL': 'Avec le détail de la TVA et le règlement, sans les lignes : tout ce que ce brouillon sait.',
  'EN 16931':
    'La norme européenne. Elle veut des lignes : une ligne par taux de TVA, qui renvoie aux pages pour le détail.',
};

const exemptions: Record<Exemption, string> = {
  franchise: 'Franchise en base (art. 293 B du CGI)',
  'reverse-charge': 'Autoliquidation',
  exempt: 'Autre exonération, portée sur la facture',
};

const gaps: Record<GapRule, string> = {
  missing: 'Il manque :',
  doubtful: 'À vérifier d’abord :',
  wrong: 'À corriger d’abord :',
  sum: 'HT + TVA ne fait pas exactement le TTC : la norme le veut au centime.',
  due: 'Le net à payer dépasse le TTC.',
  breakdown: 'Le détail de la TVA ne fait pas exactement les totaux HT et TVA.',
  exemption: 'Une ligne est à 0 % : dites pourquoi, ci-dessus.',
  'negative-line': 'Un taux a une base négative : ce profil ne l’admet pas. Prenez BASIC WL.',
};

const obstacles: Record<ObstacleKind, string> = {
  fonts:
    'Le PDF ne contient pas toutes ses polices, et le PDF/A-3 les veut. Réglez votre logiciel pour les incorporer. Absentes :',
  cmyk: 'Le PDF a des couleurs d’imprimerie (CMJN), que nous ne savons pas décrire sans les changer. Exportez-le en RVB.',
  annotations: 'Le PDF a des annotations sans apparence fixe (son, vidéo, note). Retirez-les.',
  form: 'Le PDF a des champs de formulaire sans apparence fixe. Imprimez-le en PDF, puis recommencez.',
  external: 'Le PDF va chercher une partie de son contenu dans un autre fichier.',
  unreadable: 'Une page du PDF ne se laisse pas relire entièrement.',
};

export const facturxFr = {
  make: (count: number): string => (count === 1 ? 'Faire une Factur-X' : 'Faire un lot Factur-X'),
  intro:
    'Une facture électronique (Factur-X) de ce brouillon : vos pages, et les mêmes valeurs pour un logiciel. Pour une plateforme, un client, ou le dépôt par lot.',
  title: (count: number): string => (count === 1 ? 'Faire une Factur-X' : `Faire un lot de ${count} Factur-X`),
  notTheForm:
    'Ce n’est pas pour le formulaire de dépôt : là, déposez le PDF simple. Le portail prend une Factur-X pour un lot, sans formulaire ni contrôle à l’écran ; un rejet n’apparaît que plus tard, dans « Suivi des flux ».',
  profile: 'Ce que dira la facture électronique',
  profiles,
  why: 'Pourquoi une partie est sans TVA',
  exemptions,
  gaps,
  noPdf: 'Pas de page à joindre : il faut le PDF de la facture, ouvert sans mot de passe.',
  ready: 'Prête à faire.',
  oneRate: (rate: string) => `Tout est à ${rate} : je le confirme`,
  makeReady: (count: number): string => (count < 2 ? 'Faire la Factur-X' : `Faire les ${count} Factur-X`),
  readyOf: (ready: number, all: number) => `${ready} ${plural(ready, 'prête', 'prêtes')} sur ${all}`,
  making: (at: number, of: number) => `Factur-X ${at} sur ${of}…`,
  makingLabel: 'Fabrication des Factur-X',
  made: (name: string) => `Faite : ${name}`,
  lent: (fonts: string) => `Polices absentes du PDF, remplacées par des polices libres de mêmes largeurs : ${fonts}.`,
  tooLarge: 'Le fichier fait dépasse 10 Mo, la limite du portail pour un fichier. Allégez le PDF d’origine.',
  refused: {
    signed:
      'Ce PDF est signé : le récrire casserait la signature. Signez plutôt la Factur-X, une fois faite du PDF non signé.',
    encrypted: 'Ce PDF est protégé par un mot de passe : ouvrez-le d’abord, dans « Vérifier ».',
    damaged: 'Ce PDF n’a pas pu être récrit sans rien changer de la page. Exportez-le de nouveau.',
    'too-slow': 'Cela prenait trop de temps : abandonné. Recommencez, ou exportez un PDF plus simple.',
  },
  obstacles,
  result: (count: number): string => (count === 1 ? 'La Factur-X est faite' : `${count} Factur-X sont faites`),
  checked:
    'Vérifié ici : valeurs relues dans le fichier, même texte sur les pages, polices, couleurs et annonces d’un PDF/A-3. Le contrôle officiel (veraPDF) reste à faire si votre destinataire le demande.',
  take: 'Télécharger la Factur-X',
  takeLot: (lots: number, at: number): string =>
    lots === 1 ? 'Télécharger le lot (.zip)' : `Télécharger le lot ${at} (.zip)`,
  takeSummary: 'Télécharger le tableau (.csv)',
  lotHint:
    'Le portail veut les lots compressés, 10 Mo par fichier et 30 Mo par lot : au-delà, il y a plusieurs lots. Le tableau reste chez vous, il ne va pas dans le lot. Rien n’est envoyé : c’est vous qui déposez.',
  minimumLot:
    'Chorus Pro a déjà refusé des Factur-X qui ne disent pas le moyen de paiement, ce que MINIMUM ne sait pas dire : pour un lot, préférez BASIC WL.',
  lotName: 'lot-factur-x',
  lotColumn: 'Lot n°',
  fileColumn: 'Fichier du lot',
  unlock: {
    label: 'Mot de passe du PDF',
    open: 'Ouvrir sans protection',
    hint: 'Il ne quitte pas votre machine et n’est pas retenu. La copie devient un nouveau brouillon, à côté de celui-ci.',
    encrypted: 'Ce mot de passe n’ouvre pas le fichier.',
    signed: 'Ce PDF est signé : une copie ne le serait plus. Rien n’a été changé.',
    damaged: 'La copie n’a pas pu être faite sans rien perdre de la page : demandez un PDF sans protection.',
    'too-slow': 'La copie prenait trop de temps : elle a été abandonnée. Recommencez.',
  },
};
