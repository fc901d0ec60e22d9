import type { FindingTexts } from './findings.ts';

export const findingTextsFr = {
  'file-not-pdf': {
    text: 'Le fichier n’est pas un PDF.',
    remedy: 'Exportez la facture en PDF depuis votre logiciel.',
  },
  'file-damaged': {
    text: 'Le PDF est abîmé ou vide.',
    remedy: 'Exportez-le de nouveau : le portail ne pourra pas l’ouvrir non plus.',
  },
  'file-too-large': {
    text: 'Le PDF pèse {size} Mo ; le portail s’arrête à 10 Mo.',
    remedy: 'Enregistrez-le en qualité réduite, ou joignez les annexes à part.',
  },
  'file-protected': {
    text: 'Le PDF est protégé : le portail n’accepte pas les fichiers protégés par un mot de passe, même s’ils s’ouvrent sans.',
    remedy:
      'Déposez une copie sans protection : mêmes pages, et votre fichier d’origine reste intact dans ce brouillon.',
  },
  'protected-signed': {
    text: 'Ce PDF signé est protégé : le portail n’accepte pas les fichiers protégés, même s’ils s’ouvrent sans mot de passe.',
    remedy:
      'Nous n’en faisons pas de copie : elle ne serait plus signée. Demandez à votre logiciel un PDF sans protection, puis signez celui-là.',
  },
  'facturx-lot': {
    text: 'Ce PDF contient une facture électronique (Factur-X). Le portail risque de le prendre pour un lot : il serait alors traité à part, et peut-être jamais transmis au destinataire.',
    remedy:
      'Déposez une copie PDF simple, sans le fichier XML joint. C’est le PDF que vous déposez qui tiendra lieu de facture originale.',
  },
  'facturx-announced': {
    text: 'Ce PDF se déclare Factur-X, mais la facture électronique qu’il annonce n’a pas pu être lue. Le portail risque de le prendre pour un lot, et de le rejeter plus tard sans que le formulaire le dise.',
    remedy:
      'Déposez une copie PDF simple, sans ces marques. C’est le PDF que vous déposez qui tiendra lieu de facture originale.',
  },
  'pdf-a-3': {
    text: 'Ce PDF se déclare PDF/A-3, le format des Factur-X, mais ne contient aucune facture électronique. Le portail le prend peut-être pour un lot : ce qu’il reconnaît n’est pas publié.',
    remedy: 'Par prudence, déposez une copie PDF simple : mêmes pages, sans cette déclaration.',
  },
  'facturx-signed': {
    text: 'Ce PDF signé contient une facture électronique (Factur-X). Le portail risque de le prendre pour un lot : il serait alors traité à part, et peut-être jamais transmis au destinataire.',
    remedy:
      'Nous n’en faisons pas de copie : elle ne serait plus signée. Demandez à votre logiciel un PDF sans facture électronique, puis signez celui-là.',
  },
  'facturx-plain': {
    text: 'Le fichier déposé sera une copie PDF simple, « {name} » : mêmes pages, sans la facture électronique. C’est elle qui tiendra lieu de facture originale ; votre fichier d’origine reste intact dans ce brouillon.',
    remedy:
      'Ce que le portail reconnaît n’est pas publié : vérifiez après le dépôt qu’il affiche bien le formulaire, et non un lot.',
  },
  'protected-plain': {
    text: 'Le fichier déposé sera une copie sans protection, « {name} » : mêmes pages. C’est elle qui tiendra lieu de facture originale ; votre fichier d’origine reste intact dans ce brouillon.',
    remedy: '',
  },
  'xml-alone': {
    text: 'Ce fichier est une facture électronique (XML), sans page à lire. Le formulaire du portail demande le PDF de la facture ; un XML seul se dépose par lot, compressé, sans formulaire à remplir.',
    remedy:
      'Pour remplir le formulaire, ajoutez vous-même le PDF de cette facture sur le portail (10 Mo au plus) : les champs lus ici serviront. Votre XML reste gardé dans ce brouillon.',
  },
  'signed-format': {
    text: 'Ce PDF est signé électroniquement.',
    remedy:
      'Sur le portail, choisissez le format de dépôt « PDF signé » ; n’enregistrez pas le fichier autrement, la signature serait perdue.',
  },
  'unsigned-format': {
    text: 'Le format choisi est « PDF signé », mais aucune signature n’a été trouvée dans le fichier.',
    remedy: 'Choisissez « PDF non signé », ou déposez le fichier signé.',
  },
  'no-text-layer': {
    text: 'Ce PDF ne contient pas de texte : le portail ne pourra rien y reconnaître.',
    remedy: 'Vérifiez chaque champ en regardant la page, ou déposez le PDF d’origine de votre logiciel.',
  },
  'siret-shape': {
    text: 'Un SIRET a 14 chiffres.',
    remedy: 'Corrigez-le, sans lettre ni ponctuation.',
  },
  'siret-luhn': {
    text: 'La clé de contrôle de ce SIRET est fausse : un chiffre est peut-être erroné.',
    remedy: 'Comparez-le avec la facture et le bon de commande. S’il est bien écrit ainsi, gardez-le.',
  },
  'siret-la-poste': {
    text: 'SIRET de La Poste, vérifié par sa règle particulière.',
    remedy: '',
  },
  'recipient-is-supplier': {
    text: 'Le destinataire et le fournisseur ont le même SIRET.',
    remedy: 'Vérifiez lequel des deux est faux.',
  },
  'recipient-missing': {
    text: 'Le SIRET du destinataire manque.',
    remedy: 'Il figure sur le bon de commande, ou dans l’annuaire de Chorus Pro.',
  },
  'state-siret': {
    text: 'La réponse « le destinataire est-il l’État ? » ne va pas avec son SIRET.',
    remedy:
      'Les services de l’État partagent le SIRET 110 002 011 00044 ; les autres structures publiques ont le leur.',
  },
  'state-service-missing': {
    text: 'Une facture à l’État doit porter un code service.',
    remedy: 'Demandez-le au service acheteur : il figure sur le bon de commande.',
  },
  'state-commitment-missing': {
    text: 'Une facture à l’État doit porter un numéro d’engagement.',
    remedy: 'C’est le numéro du bon de commande de l’État (10 caractères). Demandez-le au service acheteur.',
  },
  'service-public-bodies': {
    text: 'Le service FACTURES_PUBLIQUES est réservé aux factures entre organismes publics : la facture serait rejetée.',
    remedy: 'Choisissez le code service indiqué sur le bon de commande.',
  },
  'state-commitment-length': {
    text: 'Le numéro d’engagement a {length} caractères ; ceux de l’État en ont 10.',
    remedy: 'Comparez-le avec le bon de commande.',
  },
  'service-too-long': {
    text: 'Le code service dépasse 100 caractères.',
    remedy: 'Ne gardez que le code, sans le libellé.',
  },
  'commitment-too-long': {
    text: 'Le numéro d’engagement dépasse 50 caractères.',
    remedy: 'Ne gardez qu’un seul numéro.',
  },
  'contract-too-long': {
    text: 'Le numéro de marché dépasse 50 caractères.',
    remedy: 'Ne gardez que le numéro, sans l’intitulé.',
  },
  'vat-key': {
    text: 'La clé de ce numéro de TVA est fausse.',
    remedy: 'Comparez-le avec la facture : un caractère est peut-être erroné.',
  },
  'vat-not-siret': {
    text: 'Le numéro de TVA et le SIRET du fournisseur ne désignent pas la même entreprise.',
    remedy: 'Vérifiez les deux : leurs neuf chiffres (SIREN) devraient être les mêmes.',
  },
  'iban-check': {
    text: 'La clé de contrôle de cet IBAN est fausse.',
    remedy: 'Comparez-le avec votre RIB.',
  },
  'number-missing': {
    text: 'Le numéro de facture manque.',
    remedy: 'Saisissez-le tel qu’il figure sur la facture.',
  },
  'number-too-long': {
    text: 'Le numéro de facture a {length} caractères ; le portail en accepte 20.',
    remedy: 'Numérotez plus court, sur la facture comme ici.',
  },
  'number-characters': {
    text: 'Le portail n’accepte pas ces caractères dans un numéro de facture : {characters}',
    remedy: 'Lettres sans accent, chiffres, et - _ / + seulement.',
  },
  'number-space': {
    text: 'Le numéro de facture contient une espace.',
    remedy: 'Le portail peut la refuser : si c’est le cas, supprimez-la.',
  },
  'number-used': {
    text: 'Un autre brouillon porte déjà ce numéro, pour le même fournisseur et la même année : « {name} ».',
    remedy:
      'Le portail refuse deux factures de même numéro. Si c’est la même, n’en déposez qu’une ; sinon, corrigez le numéro.',
  },
  'number-deposited': {
    text: 'Vous avez déjà déposé une facture de ce numéro, pour le même fournisseur et la même année.',
    remedy:
      'Le portail refuse deux factures de même numéro : vérifiez que ce n’est pas la même avant de déposer celle-ci.',
  },
  'number-today': {
    text: 'Le numéro de facture est la date du jour : le portail le refuse.',
    remedy: 'Saisissez le vrai numéro de la facture.',
  },
  'number-date': {
    text: 'Le numéro de facture ressemble à une date.',
    remedy: 'Vérifiez que c’est bien le numéro, et non la date.',
  },
  'date-missing': {
    text: 'La date de facture manque.',
    remedy: 'Saisissez la date d’émission, et non l’échéance.',
  },
  'date-invalid': {
    text: 'Cette date n’existe pas.',
    remedy: 'Écrivez-la jj/mm/aaaa.',
  },
  'date-future': {
    text: 'La facture est datée du {date}, après aujourd’hui.',
    remedy: 'Attendez ce jour pour la déposer, ou corrigez la date.',
  },
  'date-old': {
    text: 'La facture est datée du {date}, il y a plus d’un an.',
    remedy: 'Vérifiez l’année.',
  },
  'exemption-reason': {
    text: 'Avec « Exonération », le portail demande un motif.',
    remedy: 'Choisissez-le sur le portail : il figure au bas de votre facture (article de loi).',
  },
  'credit-note-original': {
    text: 'C’est un avoir.',
    remedy:
      'Indiquez la facture d’origine si le portail la demande, et vérifiez le signe des montants : nous les laissons comme sur le document.',
  },
  'amount-missing': {
    text: 'Ce montant manque.',
    remedy: 'Saisissez-le tel qu’il figure sur la facture ; 0,00 s’il est nul.',
  },
  sums: {
    text: 'HT + TVA font {sum}, mais le TTC est de {gross}.',
    remedy: 'Vérifiez les trois montants.',
  },
  'due-above-gross': {
    text: 'Le net à payer ({due}) dépasse le TTC ({gross}).',
    remedy: 'Vérifiez les deux montants.',
  },
  'vat-bases': {
    text: 'Les bases du détail de TVA font {sum}, mais le HT est de {total}.',
    remedy: 'Vérifiez le détail : une ligne manque peut-être.',
  },
  'vat-amounts': {
    text: 'Les montants du détail de TVA font {sum}, mais la TVA est de {total}.',
    remedy: 'Vérifiez le détail : une ligne manque peut-être.',
  },
  'vat-line': {
    text: '{rate} % de {base} ne font pas {amount}.',
    remedy: 'Vérifiez cette ligne du détail de TVA.',
  },
  'vat-without-vat': {
    text: 'Le type de TVA dit qu’il n’y en a pas, mais la TVA est de {vat}.',
    remedy: 'Changez le type de TVA ou le montant.',
  },
  'paid-but-due': {
    text: 'Le cadre A2 est celui d’une facture déjà payée, mais il reste {due} à payer.',
    remedy: 'Choisissez le cadre A1, ou mettez le net à payer à 0,00.',
  },
  'xml-differs': {
    text: 'La facture électronique jointe (XML) dit « {xml} » ; la page {number} montre « {page} ».',
    remedy: 'Choisissez la bonne valeur.',
  },
  'xml-unrelated': {
    text: 'La facture électronique jointe ne correspond pas à la page : ni son numéro ni ses montants n’y figurent.',
    remedy: 'Vérifiez que le bon fichier a été joint, et chaque champ. Déposer ce PDF en l’état serait risqué.',
  },
  'xml-unreadable': {
    text: 'La facture électronique jointe à ce PDF est illisible : les champs viennent de la page.',
    remedy: 'Vérifiez les champs, et exportez de nouveau la facture si vous le pouvez.',
  },
  'several-invoices': {
    text: 'Ce PDF semble contenir {count} factures : {numbers}.',
    remedy: 'Le portail prend un PDF par facture : séparez-les, puis déposez-les une par une.',
  },
  'works-document': {
    text: 'Ce document est une pièce de marché de travaux (« {words} », cadre {cadre}) : elle ne se dépose pas avec les factures simples.',
    remedy:
      'Sur le portail, ouvrez l’application « Factures de travaux ». Si c’est bien une facture ordinaire, continuez ici.',
  },
  'justice-document': {
    text: 'Ce document est un mémoire de frais de justice (« {words} », cadre {cadre}) : il ne se dépose pas avec les factures simples.',
    remedy:
      'Sur le portail, ouvrez l’application « Mémoires de frais de justice ». Si c’est bien une facture ordinaire, continuez ici.',
  },
  'fuel-tax-document': {
    text: 'Ce document est une demande de remboursement de taxe sur les carburants (« {words} », cadre {cadre}) : elle ne se dépose pas avec les factures simples.',
    remedy:
      'Sur le portail, ouvrez l’application « Demande de remboursement TIC ». Si c’est bien une facture ordinaire, continuez ici.',
  },
  'recipient-service-missing': {
    text: '{name} exige un code service sur ses factures.',
    remedy: 'Demandez-le au service acheteur : il figure sur le bon de commande.',
  },
  'recipient-commitment-missing': {
    text: '{name} exige un numéro d’engagement sur ses factures.',
    remedy: 'C’est le numéro du bon de commande. Demandez-le au service acheteur.',
  },
  'recipient-either-missing': {
    text: '{name} exige un code service ou un numéro d’engagement : l’un des deux suffit.',
    remedy: 'Reprenez celui qui figure sur le bon de commande.',
  },
  'service-commitment-missing': {
    text: 'Le service {code} exige un numéro d’engagement sur ses factures.',
    remedy: 'C’est le numéro du bon de commande. Demandez-le à ce service.',
  },
  'service-unknown': {
    text: 'L’annuaire importé ne connaît pas ce code service pour ce destinataire. Il connaît : {services}',
    remedy: 'Comparez avec le bon de commande ; l’annuaire importé peut être ancien.',
  },
  'service-closed': {
    text: 'D’après l’annuaire, ce service ne reçoit plus de factures.',
    remedy: 'Demandez au service acheteur quel code utiliser.',
  },
  'recipient-closed': {
    text: 'D’après l’annuaire, {name} ne reçoit plus de factures sous ce SIRET.',
    remedy: 'Demandez au service acheteur quel SIRET utiliser.',
  },
  'recipient-not-in-directory': {
    text: 'Ce SIRET n’est pas dans l’annuaire importé le {day}.',
    remedy: 'Comparez-le avec le bon de commande, ou importez un annuaire plus récent.',
  },
  'validator-missing': {
    text: 'Un sous-traitant ou un cotraitant doit désigner un valideur : le titulaire du marché.',
    remedy: 'Indiquez le SIRET du titulaire ; sur le portail, il se donne avec le cadre de facturation.',
  },
  'number-not-on-page': {
    text: 'Ce numéro ne figure pas dans le texte du PDF.',
    remedy: 'Le numéro déposé doit être celui de la facture : comparez-le avec la page.',
  },
  'comment-too-long': {
    text: 'Le commentaire a {length} caractères ; au-delà de 200, il risque d’être refusé ou coupé.',
    remedy: 'Raccourcissez-le, ou joignez un document.',
  },
  'same-file-deposited': {
    text: 'Ce même fichier PDF a déjà été déposé, d’après vos brouillons.',
    remedy: 'Vérifiez que ce n’est pas la même facture avant de la déposer de nouveau.',
  },
  'bank-label': {
    text: 'Vos références bancaires s’appellent « {label} » sur le portail.',
    remedy: 'Choisissez-les dans la liste du portail.',
  },
} as const satisfies FindingTexts;
