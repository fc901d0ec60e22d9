/** The little of jQuery and Select2 that the practice portal uses. */
declare module 'jquery' {
  export type Chosen = { params: { data: { id: string; text: string } } };
  export type Query = {
    on(event: 'select2:select', listener: (event: Chosen) => void): Query;
    on(event: 'select2:clear', listener: () => void): Query;
    append(element: Element): Query;
    empty(): Query;
    prop(name: string, value: boolean): Query;
    trigger(event: string): Query;
    select2(options: object): Query;
  };
  const jQuery: (element: Element) => Query;
  export default jQuery;
}

declare module 'select2/dist/js/select2.js' {
  import type jQuery from 'jquery';

  const install: (root: Window, query: typeof jQuery) => void;
  export default install;
}
