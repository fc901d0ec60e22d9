import type { facturxFr } from './facturx.fr.ts';

export const facturxEn: typeof facturxFr = {
  unlock: {
    label: 'Password of the PDF',
    open: 'Open without protection',
    hint: 'It never leaves your machine and is not kept. The copy becomes a new draft, beside this one.',
    encrypted: 'This password does not open the file.',
    signed: 'This PDF is signed: a copy would not be. Nothing was changed.',
    damaged: 'No copy could be made without losing something of the page: ask for a PDF without protection.',
  },
};
