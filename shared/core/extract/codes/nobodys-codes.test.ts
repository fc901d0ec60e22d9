/** What stands where a code would, the code itself being gone: taken by nobody, or never surely. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const read = (field: FieldName, ...puts: Put[]) =>
  readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...puts]))[field];
const isSure = (field: FieldName, ...puts: Put[]): boolean => (read(field, ...puts)?.confidence ?? 0) >= SURE;

describe('capitals that begin a name', () => {
  it.each(['PFC Nord-Est', 'DAJ Direction des affaires', 'CSP Île-de-France', 'SGA Toulon'])(
    'are not surely the code of the service: %s',
    (name) => expect(isSure('serviceCode', [50, 250, `Service exécutant : ${name}`])).toBe(false),
  );
  it.each(['Service exécutant : PFC', 'Code service : PFC Nord-Est', 'Service exécutant : FAC9900 Nord-Est'])(
    'are, alone or called a code: %s',
    (line) => expect(isSure('serviceCode', [50, 250, line])).toBe(true),
  );
});
