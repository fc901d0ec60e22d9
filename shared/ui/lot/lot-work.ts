/** Making the Factur-X of several drafts, one after the other: what came of each, and the files to take away. */
import { batch, signal } from '@preact/signals';
import { type Draft, isPdfFile } from '../../core/draft.ts';
import { type Exemption, type Gap, gapsOf, type Profile } from '../../core/facturx/e-invoice.ts';
import { intoLots, isTooLargeForLot, lotNames } from '../../core/facturx/lot.ts';
import type { Finding } from '../../core/finding.ts';
import type { Facturx, Refused } from '../../reading/writing/make-facturx.ts';
import { makeFacturxOf } from './make-facturx-of.ts';

export type Outcome = { file: File; lent: ReadonlyMap<string, string> } | Refused | { tooLarge: number };
export type Entry = { draft: Draft; findings: Finding[] };
export type LotWork = ReturnType<typeof lotWork>;

export const lotWork = (fileOf: (id: string) => Promise<File | null>) => {
  const outcomes = signal<ReadonlyMap<string, Outcome>>(new Map());
  const busy = signal<{ done: number; of: number } | null>(null);
  let stopped = false;

  const settle = (id: string, outcome: Outcome): void => {
    outcomes.value = new Map(outcomes.value).set(id, outcome);
  };

  const make = async (drafts: readonly Draft[], profile: Profile, exemption: Exemption | null): Promise<void> => {
    stopped = false;
    outcomes.value = new Map();
    const names = lotNames(drafts.map(({ fields }) => fields.invoiceNumber?.value ?? ''));
    try {
      for (const [at, draft] of drafts.entries()) {
        if (stopped) break;
        busy.value = { done: at, of: drafts.length };
        const file = await fileOf(draft.id);
        const made = file ? await makeFacturxOf(draft, file, { profile, exemption }) : { refused: 'damaged' as const };
        settle(draft.id, 'bytes' in made ? named(made, names[at] ?? '') : made);
      }
    } finally {
      busy.value = null;
    }
  };

  return {
    outcomes,
    busy,
    make,
    cancel: () => {
      stopped = true;
    },
    /** What was made answers to other wishes. */
    forget: () =>
      batch(() => {
        stopped = true;
        outcomes.value = new Map();
      }),
  };
};

const named = ({ bytes, lent }: Extract<Facturx, { bytes: unknown }>, name: string): Outcome =>
  isTooLargeForLot(bytes.length)
    ? { tooLarge: bytes.length }
    : { file: new File([bytes], name, { type: 'application/pdf' }), lent };

export const filesOf = (outcomes: ReadonlyMap<string, Outcome>): File[] =>
  [...outcomes.values()].flatMap((outcome) => ('file' in outcome ? [outcome.file] : []));

export const lotsOf = (outcomes: ReadonlyMap<string, Outcome>): File[][] => intoLots(filesOf(outcomes));

/** What a draft lacks; `no-pdf`: it has no page to put the e-invoice in. */
export const lacks = ({ draft, findings }: Entry, profile: Profile, exemption: Exemption | null): Gap[] | 'no-pdf' =>
  isPdfFile(draft) && draft.problem !== 'password' ? gapsOf(draft, findings, { profile, exemption }) : 'no-pdf';
