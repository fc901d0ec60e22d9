/** @jsxImportSource react */
/** A five-step wizard in React: every input is controlled, amounts are tidied on leaving, lists come late. */
import { type ReactNode, useId, useReducer, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type PortalModel, publish, submitted } from '../page-model.ts';
import { type Found, findServices, findStructures } from '../server-data.ts';

type State = Record<string, string>;
type Line = { rate: string; base: string; amount: string };
let state: State = { currency: '' };
let lines: Line[] = [];
let files: File[] = [];
publish((): PortalModel => ({ ...state, file: files[0]?.name ?? '', vatBreakdown: lines }));

const useForm = () => {
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  return {
    get: (name: string) => state[name] ?? '',
    set: (name: string, value: string) => {
      state = { ...state, [name]: value };
      refresh();
    },
    refresh,
  };
};
type Form = ReturnType<typeof useForm>;
type FieldProps = { form: Form; name: string; label: string; required?: boolean; hint?: string };

const Label = ({ id, label, required, hint }: { id: string; label: string; required?: boolean; hint?: string }) => (
  <label htmlFor={id}>
    {label}
    {required && <span aria-hidden="true"> *</span>}
    {hint && <span className="hint">{hint}</span>}
  </label>
);

const Text = ({ form, name, label, required = false, hint = '' }: FieldProps) => {
  const id = useId();
  return (
    <div className="field">
      <Label id={id} label={label} required={required} hint={hint} />
      <input id={id} value={form.get(name)} onChange={(event) => form.set(name, event.target.value)} />
    </div>
  );
};

/** Digits and separators only while typing; "7850" becomes "7 850,00" on leaving. */
const Amount = (props: FieldProps) => {
  const { form, name, label } = props;
  const id = useId();
  const tidy = () => {
    const number = Number(form.get(name).replace(/\s/g, '').replace(',', '.'));
    if (form.get(name) !== '' && Number.isFinite(number))
      form.set(name, new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 }).format(number));
  };
  return (
    <div className="field">
      <Label id={id} label={label} required />
      <input
        id={id}
        inputMode="decimal"
        value={form.get(name)}
        onChange={(event) => /^[\d\s.,-]*$/.test(event.target.value) && form.set(name, event.target.value)}
        onBlur={tidy}
      />
    </div>
  );
};

const Select = ({ form, name, label, options }: FieldProps & { options: [string, string][] }) => {
  const id = useId();
  return (
    <div className="field">
      <Label id={id} label={label} required />
      <select id={id} value={form.get(name)} onChange={(event) => form.set(name, event.target.value)}>
        <option value="">Sélectionnez une valeur</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};

const Radios = ({ form, name, label, options }: FieldProps & { options: [string, string][] }) => (
  <fieldset className="choice">
    <legend>{label}</legend>
    {options.map(([value, text]) => (
      <label key={value}>
        <input type="radio" checked={form.get(name) === value} onChange={() => form.set(name, value)} name={name} />
        {text}
      </label>
    ))}
  </fieldset>
);

type ComboProps = FieldProps & { find: (text: string) => Promise<Found[]> };

const Combo = ({ form, name, label, find }: ComboProps) => {
  const id = useId();
  const [text, setText] = useState(form.get(`${name}Shown`));
  const [found, setFound] = useState<Found[] | null>(null);
  const asked = useRef(0);
  const type = (typed: string) => {
    setText(typed);
    form.set(name, '');
    const ask = ++asked.current;
    if (typed.length < 2) return setFound(null);
    void find(typed).then((list) => ask === asked.current && setFound(list));
  };
  const pick = ({ code, name: called }: Found) => {
    setText(`${code} – ${called}`);
    setFound(null);
    form.set(name, code);
    form.set(`${name}Shown`, `${code} – ${called}`);
  };
  return (
    <div className="field">
      <Label id={id} label={label} required hint="Tapez au moins deux caractères" />
      <input
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found !== null}
        aria-controls={`${id}-list`}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTimeout(() => setFound(null), 150)}
      />
      {found && (
        <ul className="menu" role="listbox" id={`${id}-list`}>
          {found.length === 0 && <li>Aucun résultat</li>}
          {found.map((each) => (
            <li key={each.code} role="option" aria-selected={false} onMouseDown={() => pick(each)}>
              <b>{each.code}</b> – <span>{each.name}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

const FileStep = ({ form }: { form: Form }) => (
  <section>
    <h2>Étape 1 sur 5 : votre fichier</h2>
    <div className="field">
      <label htmlFor="file">Fichier de la facture (PDF)</label>
      <input
        id="file"
        type="file"
        accept=".pdf"
        onChange={(event) => {
          files = [...(event.target.files ?? [])];
          form.refresh();
        }}
      />
    </div>
    <Select
      form={form}
      name="depositFormat"
      label="Format de dépôt"
      options={[
        ['PDF_NON_SIGNE', 'PDF non signé'],
        ['PDF_SIGNE_PADES', 'PDF signé (PAdES)'],
      ]}
    />
    <Select
      form={form}
      name="cadre"
      label="Cadre de facturation"
      options={[
        ['A1', 'A1 - Dépôt par un fournisseur d’une facture'],
        ['A2', 'A2 - Dépôt par un fournisseur d’une facture déjà payée'],
        ['A9', 'A9 - Dépôt par un sous-traitant d’une facture'],
        ['A12', 'A12 - Dépôt par un cotraitant d’une facture'],
      ]}
    />
  </section>
);

const RecipientStep = ({ form }: { form: Form }) => (
  <section>
    <h2>Étape 2 sur 5 : destinataire</h2>
    <Radios
      form={form}
      name="isState"
      label="Le destinataire est-il l’État ?"
      options={[
        ['true', 'Oui'],
        ['false', 'Non'],
      ]}
    />
    <Combo form={form} name="buyerSiret" label="SIRET du destinataire" find={findStructures} />
    <Combo form={form} name="serviceCode" label="Code service" find={findServices} />
  </section>
);

const ReferencesStep = ({ form }: { form: Form }) => (
  <section>
    <h2>Étape 3 sur 5 : références</h2>
    <Text form={form} name="invoiceNumber" label="Numéro de facture" required hint="20 caractères au plus" />
    <Text form={form} name="issueDate" label="Date de facture" required hint="Format attendu : jj/mm/aaaa" />
    <Select
      form={form}
      name="currency"
      label="Devise"
      options={[
        ['USD', 'USD - Dollar US'],
        ['EUR', 'EUR - Euro'],
      ]}
    />
    <Radios
      form={form}
      name="documentType"
      label="Type de facture"
      options={[
        ['invoice', 'Facture'],
        ['creditNote', 'Avoir'],
      ]}
    />
    <Text form={form} name="commitmentNumber" label="Numéro d’engagement" hint="Exemple : 1512345678" />
    <Text form={form} name="contractNumber" label="Numéro de marché" />
    <Select
      form={form}
      name="vatType"
      label="Type de TVA"
      options={[
        ['TVA_SUR_DEBIT', 'TVA sur les débits'],
        ['TVA_SUR_ENCAISSEMENT', 'TVA sur les encaissements'],
        ['EXONERATION', 'Exonération'],
        ['SANS_TVA', 'Sans TVA'],
      ]}
    />
    <Select
      form={form}
      name="paymentMeans"
      label="Mode de règlement"
      options={[
        ['CHEQUE', 'Chèque'],
        ['VIREMENT', 'Virement'],
        ['PRELEVEMENT', 'Prélèvement'],
        ['AUTRE', 'Autre'],
      ]}
    />
  </section>
);

const AmountsStep = ({ form }: { form: Form }) => {
  const change = (at: number, part: Partial<Line>) => {
    lines = lines.map((line, index) => (index === at ? { ...line, ...part } : line));
    form.refresh();
  };
  return (
    <section>
      <h2>Étape 4 sur 5 : montants</h2>
      <Amount form={form} name="totalNet" label="Montant total HT" />
      <Amount form={form} name="totalVat" label="Montant de la TVA" />
      <Amount form={form} name="totalGross" label="Montant total TTC" />
      <Amount form={form} name="amountDue" label="Net à payer" />
      <h3>Détail de la TVA (facultatif)</h3>
      <table>
        <thead>
          <tr>
            <th>Taux (%)</th>
            <th>Base HT</th>
            <th>Montant TVA</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={at}>
              {(['rate', 'base', 'amount'] as const).map((part) => (
                <td key={part}>
                  <input value={line[part]} onChange={(event) => change(at, { [part]: event.target.value })} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        onClick={() => {
          lines = [...lines, { rate: '', base: '', amount: '' }];
          form.refresh();
        }}
      >
        Ajouter une ligne
      </button>
    </section>
  );
};

const Summary = () => (
  <section>
    <h2>Étape 5 sur 5 : récapitulatif</h2>
    <p>Relisez, puis validez.</p>
    <button type="submit">Valider et envoyer</button>
  </section>
);

const steps: ((props: { form: Form }) => ReactNode)[] = [FileStep, RecipientStep, ReferencesStep, AmountsStep, Summary];

const Wizard = () => {
  const form = useForm();
  const [at, setAt] = useState(0);
  const Step = steps[at] ?? Summary;
  return (
    <main>
      <h1>Déposer une facture</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submitted();
        }}
      >
        <Step form={form} />
        {at < steps.length - 1 && (
          <button type="button" onClick={() => setAt(at + 1)}>
            Suivant
          </button>
        )}
      </form>
    </main>
  );
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<Wizard />);
