import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDraft } from '../core/draft.ts';
import { checkParcel, packDraft, unpackDraft } from './draft-file.ts';
import { draftOf } from './draft-store.ts';

const parcelOf = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
  const file = new File([bytes], name, { type: 'application/pdf' });
  const draft = await draftOf(file, '2026-11-23T10:00:00.000Z');
  return { draft: editDraft(draft, { kind: 'set', field: 'buyerName', value: 'Mairie de Saint-Étienne' }), file };
};

const packed = (body: unknown) => new Blob([JSON.stringify(body)]);
const unpacked = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await (await packDraft(await parcelOf(new Uint8Array([1, 2]), 'a.pdf'))).text());

describe('draft file', () => {
  it('comes back byte for byte, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 70_000 }), fc.string(), async (bytes, name) => {
        const parcel = await parcelOf(new Uint8Array(bytes), name);
        const back = await unpackDraft(await packDraft(parcel));
        if (!('draft' in back)) throw new Error(back.problem);
        expect(back.draft).toEqual(parcel.draft);
        expect(back.file.name).toBe(parcel.file.name);
        expect(new Uint8Array(await back.file.arrayBuffer())).toEqual(new Uint8Array(bytes));
      }),
      { numRuns: 30 },
    );
  });

  it('never throws on any content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(await unpackDraft(new Blob([text]))).toHaveProperty('problem');
      }),
    );
  });

  it('says that the file comes from a newer program', async () => {
    expect(await unpackDraft(packed({ ...(await unpacked()), version: 2 }))).toEqual({ problem: 'newer' });
  });

  it('says that the content is damaged', async () => {
    const body = await unpacked();
    expect(await unpackDraft(packed({ ...body, draft: {} }))).toEqual({ problem: 'damaged' });
    expect(await unpackDraft(packed({ ...body, file: { name: 'a', type: '', base64: '*' } }))).toEqual({
      problem: 'damaged',
    });
  });

  it('refuses a draft that speaks of another PDF', async () => {
    const { draft } = await parcelOf(new Uint8Array([1]), 'a.pdf');
    expect(await checkParcel(draft, new File(['other'], 'a.pdf'))).toEqual({ problem: 'wrong-file' });
  });
});
