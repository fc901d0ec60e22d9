/**
 * A directory in XML, of which the tags are not known beforehand: the element that repeats is a structure, the elements
 * within it that hold others and are called services are its services, and every other one is a column.
 */
import { SaxesParser } from 'saxes';
import type { Cell } from '../../core/directory/read-cells.ts';
import { encodingOf } from './read-tables.ts';

type Node = { name: string; text: string; children: Node[] };

/** Enough of the file to see what repeats. */
const SNIFFED = 400_000;

export const readXmlTable = async function* (file: File): AsyncGenerator<Cell[]> {
  const encoding = declaredEncoding(new Uint8Array(await file.slice(0, 200).arrayBuffer()));
  const start = new TextDecoder(encoding).decode(await file.slice(0, SNIFFED).arrayBuffer());
  const record = findRecord(start);
  if (!record) return;
  const headers: string[] = [];
  const rows: Cell[][] = [];
  const parser = recordParser(record, (node) => rows.push(...rowsOf(node, headers)));
  let held: Cell[][] | null = [];
  for await (const text of decoded(file, encoding)) {
    parser.write(text);
    if (held) {
      // Columns of later structures are still to be met: the first rows wait for them.
      held.push(...rows.splice(0));
      if (held.length < HELD) continue;
      yield [...headers];
      yield* held;
      held = null;
    }
    yield* rows.splice(0);
  }
  if (held) {
    yield [...headers];
    yield* held;
  }
};

const HELD = 500;

/** What the file says of itself: an old one may be in latin letters of one byte each. */
const declaredEncoding = (start: Uint8Array): string => {
  const marked = encodingOf(start);
  const told = /^[^<]*<\?xml[^>]*encoding=["']([\w.:-]+)["']/.exec(new TextDecoder('latin1').decode(start))?.[1];
  if (marked !== 'utf-8' || !told) return marked;
  try {
    return new TextDecoder(told).encoding;
  } catch {
    return marked;
  }
};

const decoded = async function* (file: File, encoding: string): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream(encoding) as unknown as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>)
    .getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
};

const localName = (name: string): string => name.replace(/^.*:/, '');

/** The shallowest element with elements in it that stands at least twice in one place. */
const findRecord = (start: string): string | null => {
  const counts = new Map<string, { count: number; parent: boolean }>();
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name }) => {
    const above = counts.get(path.join('/'));
    if (above) above.parent = true;
    path.push(localName(name));
    const here = path.join('/');
    const known = counts.get(here);
    if (known) known.count += 1;
    else counts.set(here, { count: 1, parent: false });
  });
  parser.on('closetag', () => void path.pop());
  parser.write(start);
  const repeated = [...counts].filter(([, { count, parent }]) => count > 1 && parent).map(([name]) => name);
  return repeated.sort((a, b) => a.split('/').length - b.split('/').length)[0] ?? null;
};

const recordParser = (record: string, onRecord: (node: Node) => void): SaxesParser => {
  const parser = new SaxesParser();
  const path: string[] = [];
  let stack: Node[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    path.push(localName(name));
    if (stack.length === 0 && path.join('/') !== record) return;
    const node = { name: localName(name), text: '', children: [] };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on('text', (text) => {
    const node = stack.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => {
    const node = stack.pop();
    if (node && stack.length === 0) {
      onRecord(node);
      stack = [];
    }
    path.pop();
  });
  return parser;
};

/** The structure's own row, then one for each of its services. */
const rowsOf = (node: Node, headers: string[]): Cell[][] => {
  const services: Node[] = [];
  const own = leavesOf(node, '', services);
  return [own, ...services.map((service) => [...own, ...leavesOf(service, 'Service ', [])])].map((leaves) => {
    const row: Cell[] = [];
    for (const [name, text] of leaves) row[columnAt(headers, name)] = text;
    return Array.from(row, (cell) => cell ?? null);
  });
};

const columnAt = (headers: string[], name: string): number => {
  const at = headers.indexOf(name);
  return at >= 0 ? at : headers.push(name) - 1;
};

const leavesOf = (node: Node, prefix: string, services: Node[]): [name: string, text: string][] =>
  node.children.flatMap((child): [string, string][] => {
    if (child.children.length === 0) return [[prefix + child.name, child.text.trim()]];
    if (prefix === '' && /service/i.test(child.name) && child.children.some(({ children }) => children.length === 0)) {
      services.push(child);
      return [];
    }
    return leavesOf(child, prefix, services);
  });
