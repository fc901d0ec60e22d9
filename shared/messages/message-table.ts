/** Every message that crosses a context, once. Both ends check with the same schema; what does not fit is dropped. */
import * as z from 'zod/mini';

/** Before the first schema: our policy forbids the compiling zod would try. */
z.config({ jitless: true });

/** `instanceof` fails across worlds (Firefox gives the sandbox's File), so the brand is asked. */
const file = z.custom<File>((value) => Object.prototype.toString.call(value) === '[object File]');

const pageControl = z.object({
  ref: z.number(),
  kind: z.enum(['text', 'select', 'radio-group', 'checkbox', 'lookup', 'file', 'date-parts', 'vat-rows', 'folded']),
  labels: z.array(z.object({ text: z.string(), source: z.enum(['label', 'aria', 'near', 'hint', 'tip']) })),
  blocks: z.array(z.string()),
  value: z.string(),
  options: z.array(z.object({ value: z.string(), text: z.string(), more: z.optional(z.string()) })),
  locked: z.boolean(),
  readOnly: z.optional(z.boolean()),
  looksUp: z.optional(z.boolean()),
  putAway: z.optional(z.boolean()),
  token: z.optional(z.boolean()),
  byLooks: z.optional(z.boolean()),
  part: z.optional(z.number()),
  aside: z.optional(z.boolean()),
  sends: z.optional(z.array(z.string())),
  placeholder: z.string(),
  code: z.optional(z.string()),
  told: z.optional(z.string()),
  complaint: z.optional(z.string()),
  required: z.optional(z.boolean()),
  search: z.optional(z.object({ button: z.string(), found: z.nullable(z.string()) })),
  confirm: z.optional(z.string()),
  ticks: z.optional(z.boolean()),
  edits: z.optional(z.array(z.object({ label: z.string(), value: z.string() }))),
  rows: z.optional(z.number()),
  adder: z.optional(z.string()),
});

export const pageSnapshot = z.object({
  titles: z.array(z.string()),
  signedOut: z.optional(z.boolean()),
  sirets: z.optional(z.array(z.object({ text: z.string(), blocks: z.array(z.string()) }))),
  controls: z.array(pageControl),
});

const action = z.union([
  z.object({ kind: z.literal('write'), text: z.string(), suggests: z.optional(z.boolean()) }),
  z.object({ kind: z.literal('choose'), option: z.string() }),
  z.object({ kind: z.literal('try'), options: z.array(z.string()), ours: z.string() }),
  z.object({
    kind: z.literal('search'),
    queries: z.array(z.string()),
    expect: z.array(z.string()),
    others: z.optional(z.array(z.array(z.string()))),
  }),
  z.object({
    kind: z.literal('rows'),
    rows: z.array(z.object({ rate: z.string(), base: z.string(), amount: z.string() })),
  }),
  z.object({ kind: z.literal('attach') }),
  z.object({ kind: z.literal('clear') }),
  z.object({ kind: z.literal('open'), row: z.optional(z.boolean()) }),
]);

const step = z.object({
  target: z.string(),
  ref: z.number(),
  action,
  reads: z.array(z.string()),
  over: z.string(),
});

const nothing = z.null();

export const messageTable = {
  /** Content script → extension: a portal page has come to rest, after loading or after a change. */
  'portal/ready': { request: z.object({}), response: nothing },
  /** Panel → content script. */
  'portal/snapshot': { request: z.object({}), response: pageSnapshot },
  /**
   * Panel → content script: does the steps in order, waits until the page is quiet, reads every control back.
   * A step whose control has meanwhile gone, been locked or changed is refused there, at write time.
   */
  'portal/fill': {
    request: z.object({ steps: z.array(step), file: z.nullable(file) }),
    response: z.array(
      z.object({
        target: z.string(),
        done: z.boolean(),
        reason: z.nullable(z.enum(['not-on-page', 'ambiguous', 'locked', 'option-missing', 'by-hand', 'reloads'])),
        page: z.string(),
        code: z.optional(z.string()),
        kept: z.optional(z.literal(true)),
      }),
    ),
  },
  /** Panel → content script: scroll to a control and show it. */
  'portal/reveal': { request: z.object({ ref: z.number() }), response: nothing },
  /** Panel → content script: the shown links that bear one of these names, and which name. */
  'portal/links': {
    request: z.object({ names: z.array(z.string()) }),
    response: z.array(z.object({ ref: z.number(), name: z.string() })),
  },
  /** Panel → content script: waits for the user to point at a control; a null prompt ends the waiting. */
  'portal/point': {
    request: z.object({ prompt: z.nullable(z.string()) }),
    response: z.object({ ref: z.nullable(z.number()) }),
  },
  /** Panel → content script: how the page is built, without a value. */
  'portal/skeleton': { request: z.object({}), response: z.object({ text: z.string() }) },
  /** Bridge (content script on the PWA) → extension: the user offers a draft. Nothing is handed over yet. */
  'bridge/offered': { request: z.object({}), response: nothing },
  /** Extension page → bridge: hand over what the page offered. The draft is checked by the storage's own schema. */
  'bridge/take': { request: z.object({}), response: z.nullable(z.object({ draft: z.unknown(), file })) },
} as const;

export type MessageName = keyof typeof messageTable;
export type Request<N extends MessageName> = z.infer<(typeof messageTable)[N]['request']>;
export type Response<N extends MessageName> = z.infer<(typeof messageTable)[N]['response']>;
