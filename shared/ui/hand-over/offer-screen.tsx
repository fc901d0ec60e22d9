/** « Garder ? »: what is offered, and from where nothing is taken without a yes. */
import { formatMoney } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { useSession } from '../use-session.ts';
import { answerOffer } from './offers.ts';
import './hand-over.css';

export const OfferScreen = () => {
  const session = useSession();
  const offer = session.offer.value;
  if (!offer) return null;
  const { files, draft } = offer;
  const { offered, fields } = t.value;
  const amount = draft?.fields.totalGross?.value;
  const lines: [string, string | undefined][] = [
    [offered.file, files.map(({ name }) => name).join(', ')],
    [fields.invoiceNumber, draft?.fields.invoiceNumber?.value],
    [fields.totalGross, draft && amount !== undefined ? formatMoney(amount, draft, language.value) : undefined],
    [fields.sellerName, draft?.fields.sellerName?.value],
  ];
  return (
    <main id="main" tabIndex={-1} data-screen="offered" class="screen narrow">
      <h1>{draft ? offered.title : offered.titleFiles(files.length)}</h1>
      <p>{draft ? offered.help : offered.helpFiles}</p>
      <dl class="facts">
        {lines.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="actions">
        <button type="button" class="button primary" onClick={() => void answerOffer(session, true)}>
          {offered.keep}
        </button>
        <button type="button" class="button" onClick={() => void answerOffer(session, false)}>
          {offered.refuse}
        </button>
      </p>
    </main>
  );
};
