/** An e-invoice laid out as paper would show it. */
import { xmlCents } from '../../core/extract/xml/xml-values.ts';
import type { InvoiceSheet, PartySheet } from '../../core/xml-view/read-sheet.ts';
import { formatAmount, formatDay, formatIban, formatSiret } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';

/** Two decimals where the file has no more; otherwise as the file has it, with the language's own mark. */
const amount = (text: string): string => {
  const cents = xmlCents(text || null);
  return cents === null ? decimal(text) : formatAmount(cents, language.value);
};

const decimal = (text: string): string => (language.value === 'fr' ? text.replace('.', ',') : text);

export const Sheet = ({ sheet }: { sheet: InvoiceSheet }) => {
  const words = t.value.xmlView;
  return (
    <article class="xml-sheet" aria-label={words.title}>
      <header>
        <h3>
          {sheet.type === 'creditNote' ? words.creditNote : words.invoice} {sheet.number}
        </h3>
        <Facts facts={factsOf(sheet)} />
      </header>
      <div class="xml-parties">
        {sheet.parties.map((party) => (
          <Party key={party.role} party={party} />
        ))}
      </div>
      <Lines sheet={sheet} />
      <Taxes sheet={sheet} />
      <Facts
        class="xml-totals"
        facts={[
          ...sheet.extras.map(
            (extra): Fact => [
              [extra.charge ? words.charge : words.allowance, extra.reason].filter(Boolean).join(' – '),
              amount(extra.amount),
            ],
          ),
          ...sheet.totals.map(
            ({ key, amount: text }): Fact => [words.totals[key], `${amount(text)} ${sheet.currency}`],
          ),
        ]}
      />
      <Facts
        facts={[
          ...sheet.accounts.map((text): Fact => [words.account, text.replace(IBAN, formatIban)]),
          ...told(words.terms, sheet.terms),
        ]}
      />
      {sheet.notes.map((note) => (
        <p key={note} class="xml-note">
          {note}
        </p>
      ))}
    </article>
  );
};

/** « FR76… », in the groups that banks print. */
const IBAN = /\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/;

type Fact = [label: string, text: string];

const told = (label: string, text: string): Fact[] => (text ? [[label, text]] : []);

const factsOf = ({ dates, references, profile }: InvoiceSheet): Fact[] => {
  const words = t.value.xmlView;
  const day = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? formatDay(text, language.value) : text);
  const period = [day(dates.from), day(dates.to)].filter(Boolean).join(' – ');
  return [
    ...told(words.dates.issued, day(dates.issued)),
    ...told(words.dates.due, day(dates.due)),
    ...told(words.dates.delivered, day(dates.delivered)),
    ...told(words.dates.period, period),
    ...references.map(({ key, text }): Fact => [words.references[key], text]),
    ...told(words.profile, profile),
  ];
};

const Facts = ({ facts, class: given = '' }: { facts: readonly Fact[]; class?: string }) =>
  facts.length === 0 ? null : (
    <dl class={`xml-facts ${given}`}>
      {facts.map(([label, text]) => (
        <div key={`${label} ${text}`}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );

const Party = ({ party }: { party: PartySheet }) => (
  <section>
    <h4>{t.value.xmlView.roles[party.role]}</h4>
    <p>
      <strong>{party.name}</strong>
    </p>
    {[party.address, ...party.ids, party.contact]
      .filter((text) => text !== '')
      .map((text) => (
        <p key={text}>{text.replace(/\b\d{14}\b/, formatSiret)}</p>
      ))}
  </section>
);

const Lines = ({ sheet }: { sheet: InvoiceSheet }) => {
  const words = t.value.xmlView;
  if (sheet.lines.length === 0) return <p class="hint">{words.noLines}</p>;
  return (
    <div class="xml-scroll">
      <table class="xml-table xml-lines">
        <caption>{words.lines}</caption>
        <thead>
          <tr>
            {[words.item, words.quantity, words.price, words.rate, words.net].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.lines.map((line, at) => (
            <tr key={`${line.id} ${at}`}>
              <td>
                {line.name}
                {line.description && <small>{line.description}</small>}
              </td>
              <td data-head={words.quantity}>{decimal(line.quantity)}</td>
              <td data-head={words.price}>{amount(line.price)}</td>
              <td data-head={words.rate}>{line.rate && `${decimal(line.rate)} %`}</td>
              <td data-head={words.net}>{amount(line.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Taxes = ({ sheet }: { sheet: InvoiceSheet }) => {
  const words = t.value.xmlView;
  if (sheet.taxes.length === 0) return null;
  const reasons = sheet.taxes.some(({ reason }) => reason !== '');
  return (
    <div class="xml-scroll">
      <table class="xml-table">
        <caption>{words.taxes}</caption>
        <thead>
          <tr>
            {[words.rate, words.base, words.vat, ...(reasons ? [words.reason] : [])].map((head) => (
              <th key={head} scope="col" class={head === words.reason ? 'xml-words' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.taxes.map(({ rate, category, base, amount: vat, reason }, at) => (
            <tr key={`${rate}${category}${at}`}>
              <td>{rate ? `${decimal(rate)} %` : category}</td>
              <td>{amount(base)}</td>
              <td>{amount(vat)}</td>
              {reasons && <td class="xml-words">{reason}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
