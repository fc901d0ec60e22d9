/** « Ce que fera le portail ». The portal's published words are never translated. */

import type { Forecast } from '../../core/preflight/foresee-fields.ts';
import type { FileFact } from '../../core/preflight/foresee-file.ts';
import type { NotWritable } from '../../reading/writing/open-to-write.ts';
import { inBoth } from './in-both.ts';

type Facts = Record<FileFact, string>;
type Forecasts = Record<Forecast, string>;
type Refusals = Record<NotWritable, string>;

export const preflightTexts = inBoth(
  {
    title: 'Ce que fera le portail',
    help: 'D’après ce qui est publié de Chorus Pro, avant tout dépôt. Le portail réel n’a pas été essayé : il peut se comporter autrement.',
    file: 'Ce fichier',
    facts: {
      'not-a-pdf': 'Ce n’est pas un PDF : le formulaire de dépôt n’en fera rien.',
      text: 'C’est un PDF texte : le portail peut le lire et pré-remplir son formulaire.',
      picture:
        'C’est une image : la reconnaissance du portail n’y lira rien, tous ses champs resteront vides. Nos valeurs les rempliront.',
      protected: 'Il est protégé : le portail le refusera.',
      signed: 'Il est signé : choisissez un format de dépôt « PDF signé ».',
      unsigned: 'Il n’est pas signé : le format de dépôt « PDF non signé » convient.',
      lot: 'Il contient une facture électronique : le portail risque de le prendre pour un lot, sans formulaire ni contrôle.',
      'plain-copy': 'C’est une copie simple qui sera déposée : elle ne porte plus de facture électronique.',
      size: 'Il pèse {size} : sous la limite de 10 Mo.',
      'too-large': 'Il pèse {size} : au-delà de 10 Mo, le portail le refusera.',
      several: 'Il contient {count} factures (pages {pages}) : le portail en attend une par PDF.',
    } satisfies Facts as Facts,
    fields: 'Sa reconnaissance, champ par champ',
    forecasts: {
      announced: 'Probablement trouvé : annoncé par un mot publié.',
      'not-announced': 'Risque de rester vide : aucun des mots publiés ne l’annonce.',
      glued: 'Risque de rester vide : le mot et la valeur se touchent.',
      'words-unknown': 'Peut-être trouvé : les mots qui comptent ne sont pas publiés.',
      'not-on-page': 'Pas lu sur la page.',
      'no-text': 'Restera vide : la page est une image.',
      never: 'Jamais reconnu par le portail : à remplir dans tous les cas.',
    } satisfies Forecasts as Forecasts,
    advice: (words: string, value: string) =>
      `Dans votre modèle de facture, écrivez avant la valeur l’un de ces mots : ${words} — par exemple « ${value} », avec une espace, en noir sur blanc.`,
    template:
      'Pour votre modèle de facture : un PDF texte, jamais une image ; les mots ci-dessus avant les valeurs ; une espace entre les champs ; du noir sur du blanc, sans effet.',
    loading: 'Lecture des pages…',
    split: (count: number) => `Séparer en ${count} factures`,
    refused: {
      signed: 'Ce PDF est signé : le séparer ôterait sa signature. Rien n’a été changé.',
      encrypted: 'Ce PDF est protégé : enregistrez-le d’abord sans protection.',
      damaged: 'Ce PDF n’a pas pu être séparé. Exportez chaque facture depuis votre logiciel.',
    } satisfies Refusals as Refusals,
    done: (count: number) => `${count} factures séparées ; le fichier d’origine reste dans son brouillon.`,
  },
  {
    title: 'What the portal will do',
    help: 'From what is published about Chorus Pro, before anything is deposited. The real portal was not tried: it may behave otherwise.',
    file: 'This file',
    facts: {
      'not-a-pdf': 'It is not a PDF: the deposit form can do nothing with it.',
      text: 'It is a text PDF: the portal can read it and pre-fill its form.',
      picture:
        'It is a picture: the portal’s recognition will read nothing in it, all its fields will stay empty. Our values will fill them.',
      protected: 'It is protected: the portal will refuse it.',
      signed: 'It is signed: choose a signed deposit format (« PDF signé »).',
      unsigned: 'It is not signed: the deposit format « PDF non signé » is right.',
      lot: 'It contains an e-invoice: the portal may take it for a batch, with neither form nor control.',
      'plain-copy': 'A plain copy will be deposited: it bears no e-invoice any more.',
      size: 'It weighs {size}: under the limit of 10 MB.',
      'too-large': 'It weighs {size}: above 10 MB the portal will refuse it.',
      several: 'It holds {count} invoices (pages {pages}): the portal wants one for each PDF.',
    },
    fields: 'Its recognition, field by field',
    forecasts: {
      announced: 'Probably found: announced by a published word.',
      'not-announced': 'May stay empty: none of the published words announces it.',
      glued: 'May stay empty: the word and the value touch.',
      'words-unknown': 'Perhaps found: the words that count are not published.',
      'not-on-page': 'Not read on the page.',
      'no-text': 'Will stay empty: the page is a picture.',
      never: 'Never recognised by the portal: to be filled in any case.',
    },
    advice: (words, value) =>
      `In your invoice template, write one of these words before the value: ${words} — for instance “${value}”, with a space, in black on white.`,
    template:
      'For your invoice template: a text PDF, never a picture; the words above before the values; a space between fields; black on white, without effects.',
    loading: 'Reading the pages…',
    split: (count) => `Split into ${count} invoices`,
    refused: {
      signed: 'This PDF is signed: splitting it would take its signature away. Nothing was changed.',
      encrypted: 'This PDF is protected: save it without protection first.',
      damaged: 'This PDF could not be split. Export each invoice from your software.',
    },
    done: (count) => `${count} invoices split; the original file stays in its draft.`,
  },
);
