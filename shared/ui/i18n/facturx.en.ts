import type { facturxFr } from './facturx.fr.ts';

export const facturxEn: typeof facturxFr = {
  make: (count) => (count === 1 ? 'Make a Factur-X' : 'Make a Factur-X batch'),
  intro:
    'An e-invoice (Factur-X) of this draft: your pages, and the same values for a program. For a platform, a customer, or the deposit by batch.',
  title: (count) => (count === 1 ? 'Make a Factur-X' : `Make a batch of ${count} Factur-X`),
  notTheForm:
    'This is not for the deposit form: deposit the plain PDF there. The portal takes a Factur-X for a batch, without a form or a check on screen; a rejection only shows later, under « Suivi des flux ».',
  profile: 'What the e-invoice will say',
  profiles: {
    MINIMUM: 'The parties, the references and the totals. The shortest: it can be read, but not booked by itself.',
    'BASIC WL': 'With the VAT breakdown and the payment, without lines: all that this draft knows.',
    'EN 16931': 'The European standard. It wants lines: one line per VAT rate, which refers to the pages for the rest.',
  },
  why: 'Why part of it bears no VAT',
  exemptions: {
    franchise: 'Small-business franchise (art. 293 B of the CGI)',
    'reverse-charge': 'Reverse charge',
    exempt: 'Another exemption, stated on the invoice',
  },
  gaps: {
    missing: 'Missing:',
    doubtful: 'To be checked first:',
    wrong: 'To be corrected first:',
    sum: 'Net + VAT is not exactly the gross total: the standard wants it to the cent.',
    due: 'The amount due is above the gross total.',
    breakdown: 'The VAT breakdown does not add up to the net and VAT totals.',
    exemption: 'A line is at 0 %: say why, above.',
    'negative-line': 'One rate has a negative base: this profile does not allow it. Take BASIC WL.',
  },
  noPdf: 'No page to put it in: the PDF of the invoice is needed, open without a password.',
  ready: 'Ready to make.',
  oneRate: (rate) => `All of it is at ${rate}: I confirm`,
  makeReady: (count) => (count < 2 ? 'Make the Factur-X' : `Make the ${count} Factur-X`),
  readyOf: (ready, all) => `${ready} ready out of ${all}`,
  making: (at, of) => `Factur-X ${at} of ${of}…`,
  makingLabel: 'Making the Factur-X files',
  made: (name) => `Made: ${name}`,
  lent: (fonts) => `Fonts missing from the PDF, replaced by free fonts of the same widths: ${fonts}.`,
  tooLarge: 'The file made is above 10 MB, the portal’s limit for one file. Make the original PDF lighter.',
  refused: {
    signed:
      'This PDF is signed: writing it again would break the signature. Sign the Factur-X instead, made from the unsigned PDF.',
    encrypted: 'This PDF is protected by a password: open it first, under “Check”.',
    damaged: 'This PDF could not be written again without changing the page. Export it again.',
    'too-slow': 'This took too long and was given up. Try again, or export a simpler PDF.',
  },
  obstacles: {
    fonts: 'The PDF does not hold all its fonts, and PDF/A-3 wants them. Set your software to embed them. Missing:',
    cmyk: 'The PDF has printing colours (CMYK), which we cannot describe without changing them. Export it as RGB.',
    annotations: 'The PDF has annotations without a fixed look (sound, video, note). Remove them.',
    form: 'The PDF has form fields without a fixed look. Print it to a PDF, then start again.',
    external: 'The PDF fetches part of its content from another file.',
    unreadable: 'A page of the PDF cannot be read again as a whole.',
  },
  result: (count) => (count === 1 ? 'The Factur-X is made' : `${count} Factur-X are made`),
  checked:
    'Checked here: values read back from the file, the same text on the pages, fonts, colours and claims of a PDF/A-3. The official check (veraPDF) is still to be done if your recipient asks for it.',
  take: 'Download the Factur-X',
  takeLot: (lots, at) => (lots === 1 ? 'Download the batch (.zip)' : `Download batch ${at} (.zip)`),
  takeSummary: 'Download the table (.csv)',
  lotHint:
    'The portal wants batches compressed, 10 MB per file and 30 MB per batch: beyond, there are several. The table stays with you, it does not go into the batch. Nothing is sent: you make the deposit.',
  minimumLot:
    'Chorus Pro has refused Factur-X files that do not tell the means of payment, which MINIMUM cannot tell: for a batch, prefer BASIC WL.',
  lotName: 'factur-x-batch',
  lotColumn: 'Batch no.',
  fileColumn: 'File of the batch',
  unlock: {
    label: 'Password of the PDF',
    open: 'Open without protection',
    hint: 'It never leaves your machine and is not kept. The copy becomes a new draft, beside this one.',
    encrypted: 'This password does not open the file.',
    signed: 'This PDF is signed: a copy would not be. Nothing was changed.',
    damaged: 'No copy could be made without losing something of the page: ask for a PDF without protection.',
    'too-slow': 'The copy took too long and was given up. Try again.',
  },
};
