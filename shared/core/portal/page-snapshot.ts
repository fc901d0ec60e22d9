/** What the content script sees on a page: controls with the words around them. Data only, nothing to press. */

/** How sure the link between a label and its control is, best first. A tip is a remark that stands in or under the label. */
export const labelSources = ['label', 'aria', 'near', 'hint', 'tip'] as const;
export type LabelSource = (typeof labelSources)[number];

export type ControlKind =
  | 'text'
  | 'select'
  | 'radio-group'
  | 'checkbox'
  /** A text that opens a searched list: ARIA combobox, Select2. */
  | 'lookup'
  | 'file'
  /** A date in three controls: day, month, year; the value holds them all. */
  | 'date-parts'
  /** Rows that one adds, one per VAT rate; the value holds them all. */
  | 'vat-rows'
  /** The title of a panel whose content is not on the page until it is opened. It holds nothing itself. */
  | 'folded';

/** `more`: what stands beside the text of a radio and is said of that radio alone. */
export type PageOption = { value: string; text: string; more?: string | undefined };

export type PageControl = {
  /** Names the control within one snapshot; the content script keeps the element behind it. */
  ref: number;
  kind: ControlKind;
  labels: { text: string; source: LabelSource }[];
  /** Title of the block (fieldset legend, heading, caption) that holds the control; outermost last. */
  blocks: string[];
  /** What a reader sees in it: typed text, text of the chosen option, text of the checked radio. '' when empty. */
  value: string;
  /** What the page calls the chosen option of a list, behind the words that it shows. */
  code?: string | undefined;
  /** Of a list whose options bear no SIRET: that which the page shows, beside it, of the one chosen; '' while it shows none. */
  told?: string | undefined;
  /** Texts and values of the options, for select and radio-group. */
  options: PageOption[];
  locked: boolean;
  /** It shows and is never typed in, unlike what is disabled until something else is filled. */
  readOnly?: boolean | undefined;
  /** It stands in a panel, a tab or a step that is not open. */
  putAway?: boolean | undefined;
  /** A text box that looks for something, by its kind or its name. */
  looksUp?: boolean | undefined;
  /** What it holds is drawn in the stead of its input, and chosen again by a search. */
  token?: boolean | undefined;
  /** Of `radio-group`: nothing but its looks says that it is a choice. */
  byLooks?: boolean | undefined;
  placeholder: string;
  /** The form, bar or frame that it stands in, where the page's controls stand in several. */
  part?: number | undefined;
  /** That part calls itself a search, a header or a menu. */
  aside?: boolean | undefined;
  /** What the buttons that send that part are called; where it has none, the frame that it stands in. */
  sends?: string[] | undefined;
  /** What the page says is wrong with what it holds, in its own words. */
  complaint?: string | undefined;
  /** The page says by an attribute, or by a star it draws, that it must be filled. */
  required?: boolean | undefined;
  /** A search that must be run for what is typed to count, or what fills a list; `found`: the name the page says it has found, null when it shows none. */
  search?: { button: string; found: string | null } | undefined;
  /** The page's button that must be pressed for what this holds to count, in the row or block it stands in. */
  confirm?: string | undefined;
  /** Of `folded`: it is a box to tick, which says something of the invoice: that there is more to say. */
  ticks?: boolean | undefined;
  /** Of `folded`: the values that the page only shows until it is pressed, as it writes them. */
  edits?: { label: string; value: string }[] | undefined;
  /** Of `vat-rows`: how many rows stand there, blank ones included. */
  rows?: number | undefined;
  /** Of `vat-rows`: the button that adds a row, where pressing it sends the form: it is the user's to press. */
  adder?: string | undefined;
};

export type PageSnapshot = {
  /** Titles and headings of the page, in order. */
  titles: string[];
  /** The page asks to sign in, or says that the session is over. */
  signedOut?: boolean | undefined;
  /** Numbers of that kind written as mere words, each with the blocks it stands in, innermost first. */
  sirets?: { text: string; blocks: string[] }[] | undefined;
  controls: PageControl[];
};
