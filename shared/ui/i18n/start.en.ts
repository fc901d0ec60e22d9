import { pluralEn as plural } from './plural.ts';

/** What a newcomer reads first. */
export const start = {
  title: 'In three steps',
  does: 'Drop, check, fill.',
  doesHow:
    'The invoice is read, each value shows where it comes from, and the Chorus Pro form is filled, or copied field by field. You are the one who submits.',
  stays: 'Nothing leaves your machine.',
  staysHow: 'No account, no server: invoices and drafts stay in this browser, even offline.',
  skip: 'Skip',
  again: 'See the three steps again',
  tries: 'Try it safely.',
  triesHow: 'A sample invoice and a practice portal are waiting for you.',
};

/** What is kept on this machine. */
export const storage = {
  title: 'On this machine',
  used: (size: string) => `Your invoices and drafts take ${size}.`,
  isProtected: 'The browser will not erase them by itself.',
  safeUntilRemoved: 'The browser will not erase them by itself, but uninstalling the extension does: back up first.',
  mayGo: 'If room runs out, the browser might erase them.',
  protect: 'Protect them from erasure',
  protected: 'Protected: the browser will erase nothing by itself.',
  refused: 'The browser refused for now. Back up from time to time.',
  backupHelp:
    'The backup is one file: drafts, invoices, book, settings and what is remembered (the imported directory is downloaded anew). Restoring it replaces nothing that is here.',
  backup: 'Back up everything',
  restore: 'Restore a backup',
  backedUp: 'Backup downloaded: keep it outside this browser.',
  restored: (drafts: number, copies: number) =>
    `${drafts} ${plural(drafts, 'draft', 'drafts')} restored${copies > 0 ? `; ${copies} twice, for they changed since` : ''}.`,
  problems: {
    'not-ours': 'This file is not a Bordereau backup: nothing was changed.',
    newer: 'This backup comes from a newer version: update Bordereau, then try again.',
    damaged: 'This backup is damaged or incomplete: nothing was changed.',
  },
  erase: 'Erase everything…',
  eraseAsk: 'Erase everything from this browser?',
  eraseHelp:
    'Drafts, invoices, settings and all that is remembered will be gone, with no way back. Back up what matters first.',
  eraseYes: 'Erase everything',
  eraseNo: 'Erase nothing',
  installTitle: 'Application',
  installHelp: 'In a window of its own, it opens in one click, even offline, and can open your PDFs.',
  install: 'Install Bordereau',
};
