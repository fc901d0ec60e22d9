/** What was understood of each table of the file, to be corrected before anything is stored. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Column, columns, type Mapping } from '../../core/directory/columns.ts';
import type { TablePreview } from '../../storage/directory/import-directory.ts';
import { SelectInput } from '../book/party-fields.tsx';
import { today } from '../deposited/today.ts';
import { directoryTexts } from '../i18n/directory.ts';
import { useSession } from '../session.ts';
import type { DirectoryWork } from './directory-work.ts';

export const MappingForm = ({ tables, work }: { tables: readonly TablePreview[]; work: DirectoryWork }) => {
  const { sayProblem } = useSession();
  const chosen = useSignal(tables);
  const words = directoryTexts.t.value;
  const usable = chosen.value.filter(({ mapping }) => mapping.siret !== undefined);
  const change = (at: number, mapping: Mapping) => {
    chosen.value = chosen.value.map((table, index) => (index === at ? { ...table, mapping } : table));
  };
  return (
    <form
      class="card mapping"
      data-step="choosing"
      onSubmit={(event) => {
        event.preventDefault();
        work.take(usable, today()).catch(sayProblem);
      }}
    >
      <p>{words.mapping}</p>
      {chosen.value.map((table, at) => (
        <TableMapping key={table.name} table={table} onMapping={(mapping) => change(at, mapping)} />
      ))}
      {usable.length === 0 && <p class="party-problem">{words.needsSiret}</p>}
      <p class="actions">
        <button type="submit" class="button primary" disabled={usable.length === 0}>
          {words.import}
        </button>
        <button type="button" class="button quiet" onClick={work.cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
};

type TableProps = { table: TablePreview; onMapping: (mapping: Mapping) => void };

/** A table that was not understood, a page of explanations most often, is left aside until the user opens it. */
const TableMapping = ({ table, onMapping }: TableProps) => {
  const words = directoryTexts.t.value;
  const understood = useRef(table.mapping.siret !== undefined);
  return (
    <details class="mapping-table" data-table={table.name} open={understood.current}>
      <summary>
        {words.table(table.name)} {table.mapping.siret === undefined && <span class="hint">{words.leftAside}</span>}
      </summary>
      <Columns table={table} onMapping={onMapping} />
    </details>
  );
};

/** What was found first; the rest is there to be pointed out. */
const Columns = ({ table, onMapping }: TableProps) => {
  const words = directoryTexts.t.value;
  const found = useRef(columns.filter((column) => table.mapping[column] !== undefined)).current;
  const others = columns.filter((column) => !found.includes(column));
  const choices = (shown: readonly Column[]) => (
    <div class="mapping-columns">
      {shown.map((column) => (
        <ColumnChoice key={column} column={column} table={table} onMapping={onMapping} />
      ))}
    </div>
  );
  if (found.length === 0) return choices(others);
  return (
    <>
      {choices(found)}
      {others.length > 0 && (
        <details class="mapping-others">
          <summary>{words.others(others.length)}</summary>
          {choices(others)}
        </details>
      )}
    </>
  );
};

const ColumnChoice = ({ column, table, onMapping }: TableProps & { column: Column }) => {
  const words = directoryTexts.t.value;
  const { headers, sample, mapping } = table;
  return (
    <SelectInput
      label={words.columns[column]}
      name={column}
      value={String(mapping[column] ?? '')}
      options={[
        { value: '', text: words.noColumn },
        ...headers.map((header, at) => ({ value: String(at), text: headerText(header, exampleOf(sample, at)) })),
      ]}
      onValue={(at) => onMapping(withColumn(mapping, column, at))}
    />
  );
};

/** The first rows may leave some columns empty. */
const exampleOf = (sample: readonly string[][], at: number): string =>
  sample.map((row) => row[at] ?? '').find(Boolean) ?? '';

const headerText = (header: string, example: string): string =>
  [header || '—', ...(example ? [directoryTexts.t.value.example(example)] : [])].join(' · ');

const withColumn = (mapping: Mapping, column: Column, at: string): Mapping => {
  const { [column]: _, ...others } = mapping;
  return at === '' ? others : { ...others, [column]: Number(at) };
};
