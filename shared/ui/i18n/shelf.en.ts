/** What the screens say of incoming files and of the shelf of drafts. */
import { pluralEn as plural } from './plural.ts';

/** Files coming in. */
export const queue = {
  title: 'Invoices being read',
  titleDone: 'Reading done',
  progress: (done: number, count: number) => `${done} of ${count}`,
  cancelAll: 'Cancel all',
  clear: 'Close this list',
  cancel: (name: string) => `Cancel the reading of ${name}`,
  retry: 'Read',
  resume: 'Read the cancelled ones',
  ends: {
    read: (count: number) => `${count} read`,
    known: (count: number) => `${count} already here`,
    unread: (count: number) => `${count} to look at`,
    cancelled: (count: number) => `${count} cancelled`,
  },
  retryThat: (name: string) => `Read ${name}`,
  sameFile: 'This file is already here:',
  sameNumber: 'Same supplier and same number as',
  page: (page: number, count: number) => `Page ${page} out of ${count}`,
  status: {
    waiting: 'waiting',
    reading: 'reading…',
    cancelled: 'cancelled; the draft is kept',
    unkept: 'cancelled before it was kept',
    failed: 'the reading failed',
    done: 'read',
    known: 'already here',
  },
};

/** A deposit said by the user. */
export const deposited = {
  mark: 'I have deposited this invoice',
  noted: 'Noted: invoice deposited.',
  takenBack: 'Noted: invoice not deposited yet.',
  on: 'Deposited on',
  due: (day: string) => `Your customer must pay before ${day}.`,
  dueNote: '30 days from the deposit; 50 for a hospital.',
  calendar: 'Add to the calendar (.ics)',
  notYet: 'Not deposited yet',
  eventTitle: (number: string, buyer: string) => `Payment due: invoice ${number}${buyer ? `, ${buyer}` : ''}`,
  eventNotes: (day: string) => `Deposited on Chorus Pro on ${day}.`,
  fileName: 'payments-due.ics',
};

/** The shelf of drafts. */
export const shelf = {
  pick: (what: string) => `Choose ${what}`,
  several: (count: number) => `${count} ${plural(count, 'draft', 'drafts')}`,
  shown: (count: number) => `${count} ${plural(count, 'draft shown', 'drafts shown')}`,
  chosen: (count: number) => `${count} chosen`,
  chooseNone: 'Choose none',
  deposit: 'Note as deposited',
  deposited: (count: number) => `${count} ${plural(count, 'invoice', 'invoices')} noted as deposited today.`,
  depositedOn: (day: string, due: string) => `deposited on ${day} · to be paid before ${due}`,
  calendar: 'Calendar',
  remove: 'Delete',
  exportAs: (kind: string) => `Export as ${kind}`,
  exportShown: 'Export this list (XLSX)',
  fileName: 'drafts',
  sortBy: 'Sort by',
  sorts: {
    changed: 'Last changed',
    issued: 'Invoice date',
    amount: 'Amount',
    recipient: 'Recipient',
    number: 'Number',
  },
  states: 'State',
  all: 'all',
  columns: { state: 'State', file: 'File', depositedOn: 'Deposited on', dueOn: 'To be paid before' },
};
