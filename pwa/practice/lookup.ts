/** A real Select2 over a directory that answers late, as the portal's do. */
import $ from 'jquery';
import installSelect2 from 'select2/dist/js/select2.js';
import 'select2/dist/css/select2.css';

installSelect2(window, $);

/** `text` is shown in the list, `id` is kept, `shown` is what the closed field displays. */
export type Result = { id: string; text: string; shown: string };

export type Lookup = {
  /** Sets the value as the portal itself would; null empties it. The listener is not called. */
  show: (result: Result | null) => void;
  lock: (locked: boolean) => void;
};

type LookupOptions = {
  placeholder: string;
  minimumInputLength: number;
  search: (query: string) => Result[];
  chosen: (id: string | null) => void;
};

type Transport = { data: { term?: string; q?: string } };

export const createLookup = (select: HTMLElement, options: LookupOptions): Lookup => {
  const query = $(select);
  query.select2({
    width: '100%',
    allowClear: true,
    placeholder: options.placeholder,
    minimumInputLength: options.minimumInputLength,
    language: french,
    templateSelection: ({ shown, text }: Partial<Result>) => shown ?? text ?? '',
    ajax: { transport: (params: Transport, success: (found: unknown) => void) => answerLate(options, params, success) },
  });
  query.on('select2:select', (event) => options.chosen(event.params.data.id));
  query.on('select2:clear', () => options.chosen(null));
  return {
    show: (result) => {
      query.empty();
      if (result) query.append(new Option(result.shown, result.id, true, true));
      query.trigger('change');
    },
    lock: (locked) => void query.prop('disabled', locked),
  };
};

const answerLate = (options: LookupOptions, { data }: Transport, success: (found: unknown) => void) => {
  const results = options.search(data.q ?? data.term ?? '');
  const timer = setTimeout(() => success({ results }), 300 + Math.random() * 300);
  return { abort: () => clearTimeout(timer) };
};

const french = {
  noResults: () => 'Aucun résultat',
  searching: () => 'Recherche en cours…',
  errorLoading: () => 'Les résultats ne peuvent pas être chargés',
  inputTooShort: ({ minimum }: { minimum: number }) => `Saisissez au moins ${minimum} caractères`,
  removeAllItems: () => 'Vider',
};
