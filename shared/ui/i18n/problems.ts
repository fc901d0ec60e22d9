/** Why a file could not be read, or only in part, and what to do. */
import type { ReadingProblem } from '../../core/document.ts';
import type { Language } from './texts.ts';

type Told = { text: string; remedy: string };

export const problemTexts = {
  fr: {
    'empty-file': {
      text: 'Ce fichier est vide.',
      remedy: 'Enregistrez de nouveau la facture depuis votre logiciel, puis déposez-la ici.',
    },
    'not-a-pdf': {
      text: 'Ce fichier n’est ni un PDF ni une facture électronique XML.',
      remedy: 'Exportez la facture en PDF depuis votre logiciel, puis déposez-la ici.',
    },
    'too-large': {
      text: 'Ce PDF dépasse 10 Mo : le portail le refusera.',
      remedy: 'Enregistrez-le en qualité réduite, ou retirez-en les annexes pour les joindre à part.',
    },
    password: {
      text: 'Ce PDF est protégé par un mot de passe : il ne peut pas être lu, et le portail le refusera.',
      remedy:
        'Donnez son mot de passe ci-dessous : une copie sans protection sera faite ici même, et l’original gardé.',
    },
    damaged: {
      text: 'Ce PDF est abîmé : il n’a pas pu être lu.',
      remedy: 'Exportez de nouveau la facture en PDF. En attendant, vous pouvez saisir les champs à la main.',
    },
    'no-page': {
      text: 'Ce PDF ne contient aucune page.',
      remedy: 'Exportez de nouveau la facture en PDF, puis déposez-la ici.',
    },
    'image-only': {
      text: 'Ce PDF est une image : il ne contient pas de texte à lire.',
      remedy:
        'Déposez de préférence le PDF d’origine de votre logiciel. Sinon, saisissez les champs en regardant la page.',
    },
    'no-text': {
      text: 'Aucun texte n’a été trouvé dans ce PDF.',
      remedy: 'Vérifiez que c’est le bon fichier, ou saisissez les champs à la main.',
    },
    'xml-unreadable': {
      text: 'Ce fichier XML est abîmé : il n’a pas pu être lu.',
      remedy: 'Exportez de nouveau la facture depuis votre logiciel, en PDF si vous le pouvez.',
    },
    'xml-unsafe': {
      text: 'Ce fichier XML contient des définitions (« entités ») qu’aucune facture n’utilise : par prudence, il n’est pas lu.',
      remedy: 'Exportez de nouveau la facture depuis votre logiciel, ou demandez-en une autre copie.',
    },
    'xml-not-invoice': {
      text: 'Ce fichier XML n’est pas une facture électronique (ni CII, ni UBL) : une commande ou un accusé, peut-être.',
      remedy: 'Vérifiez que c’est le bon fichier, ou déposez le PDF de la facture.',
    },
  },
  en: {
    'empty-file': {
      text: 'This file is empty.',
      remedy: 'Save the invoice again from your software, then drop it here.',
    },
    'not-a-pdf': {
      text: 'This file is neither a PDF nor an XML e-invoice.',
      remedy: 'Export the invoice as a PDF from your software, then drop it here.',
    },
    'too-large': {
      text: 'This PDF is larger than 10 MB: the portal will refuse it.',
      remedy: 'Save it in a lower quality, or take the appendices out and attach them separately.',
    },
    password: {
      text: 'This PDF is protected by a password: it cannot be read, and the portal will refuse it.',
      remedy: 'Give its password below: a copy without protection is made right here, and the original kept.',
    },
    damaged: {
      text: 'This PDF is damaged: it could not be read.',
      remedy: 'Export the invoice as a PDF again. Meanwhile you can type the fields by hand.',
    },
    'no-page': {
      text: 'This PDF has no page.',
      remedy: 'Export the invoice as a PDF again, then drop it here.',
    },
    'image-only': {
      text: 'This PDF is a picture: it has no text to read.',
      remedy:
        'If you can, drop the original PDF from your software. Otherwise type the fields while looking at the page.',
    },
    'no-text': {
      text: 'No text was found in this PDF.',
      remedy: 'Check that it is the right file, or type the fields by hand.',
    },
    'xml-unreadable': {
      text: 'This XML file is damaged: it could not be read.',
      remedy: 'Export the invoice again from your software, as a PDF if you can.',
    },
    'xml-unsafe': {
      text: 'This XML file holds definitions (“entities”) that no invoice uses: to be safe, it is not read.',
      remedy: 'Export the invoice again from your software, or ask for another copy.',
    },
    'xml-not-invoice': {
      text: 'This XML file is not an e-invoice (neither CII nor UBL): an order or a receipt, perhaps.',
      remedy: 'Check that it is the right file, or drop the PDF of the invoice.',
    },
  },
} as const satisfies Record<Language, Record<ReadingProblem, Told>>;
