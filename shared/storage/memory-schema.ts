/** What is remembered of a layout, checked as it is read: a row this program does not understand is left alone. */
import { type FieldName, fieldNames } from '../core/fields.ts';
import type { Memory } from '../core/memory/memory.ts';
import { z } from './zod-without-eval.ts';

const anchor = z.object({
  side: z.enum(['left', 'above']),
  text: z.string(),
  left: z.number(),
  right: z.number(),
  down: z.number(),
});

const place = z.object({
  page: z.enum(['first', 'last']),
  from: z.enum(['top', 'bottom']),
  x: z.number(),
  right: z.number(),
  y: z.number(),
});

const vatLine = z.object({ rate: z.number(), base: z.number(), amount: z.number() });

const how = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('printed'),
    anchors: z.array(anchor),
    place,
    words: z.number(),
    shape: z.string(),
    guessed: z.boolean(),
  }),
  z.object({
    kind: z.literal('constant'),
    value: z.union([z.string(), z.number(), z.boolean(), z.array(vatLine)]),
    buyer: z.string().nullable(),
  }),
  z.object({ kind: z.literal('empty') }),
]);

const rule = z.object({
  field: z.enum(fieldNames as [FieldName, ...FieldName[]]),
  from: z.string(),
  at: z.string(),
  how,
});

const memorySchema: z.ZodType<Memory> = z.object({
  id: z.string(),
  issuer: z.string().nullable(),
  marks: z.array(z.string()),
  words: z.array(z.object({ text: z.string(), x: z.number(), y: z.number() })),
  at: z.string(),
  rules: z.array(rule),
});

export const checkMemory = (row: unknown): Memory | null => memorySchema.safeParse(row).data ?? null;
