/** A draft offered from outside is shown before it is kept: any page could have sent it. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { checkParcel, type Parcel } from '../../storage/draft-file.ts';
import { formatAmount } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { type Session, useSession } from '../session.ts';
import { takeFiles } from '../take-files.ts';
import { say } from '../toasts.ts';
import './hand-over.css';

type Offer = { file: File; draft: Parcel['draft'] | null };

export const OfferedDraft = ({ children }: { children: ComponentChildren }) => {
  const session = useSession();
  const offer = useSignal<Offer | null>(null);
  useEffect(() => {
    askOffer(session).then((found) => {
      offer.value = found;
    }, session.sayProblem);
  }, [session, offer]);
  if (!offer.value) return children;
  const { file, draft } = offer.value;
  const answer = (keep: boolean) => {
    offer.value = null;
    if (!keep) say(t.value.offered.refused);
    else void keepOffer(session, { file, draft });
  };
  return <OfferScreen offer={{ file, draft }} answer={answer} />;
};

/** A file without a draft (shared by another application) is read like any other; a draft must pass the check. */
const askOffer = async (session: Session): Promise<Offer | null> => {
  const offered = await session.surface.offered();
  if (!offered) return null;
  if (offered.draft === null || offered.draft === undefined) return { file: offered.file, draft: null };
  const checked = await checkParcel(offered.draft, offered.file);
  if ('draft' in checked) return checked;
  say(t.value.importProblems[checked.problem]);
  return null;
};

const keepOffer = async (session: Session, { file, draft }: Offer): Promise<void> => {
  if (!draft) return takeFiles(session, [file]);
  try {
    session.show(await session.store.adopt(draft, file), file);
  } catch (error) {
    session.sayProblem(error);
  }
};

const OfferScreen = ({ offer: { file, draft }, answer }: { offer: Offer; answer: (keep: boolean) => void }) => {
  const { offered, fields } = t.value;
  const amount = draft?.fields.totalGross?.value;
  const lines: [string, string | undefined][] = [
    [offered.file, file.name],
    [fields.invoiceNumber, draft?.fields.invoiceNumber?.value],
    [fields.totalGross, amount === undefined ? undefined : `${formatAmount(amount, language.value)} €`],
    [fields.sellerName, draft?.fields.sellerName?.value],
  ];
  return (
    <main id="main" tabIndex={-1} data-screen="offered" class="screen narrow">
      <h1>{offered.title}</h1>
      <p>{offered.help}</p>
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
        <button type="button" class="button primary" onClick={() => answer(true)}>
          {offered.keep}
        </button>
        <button type="button" class="button" onClick={() => answer(false)}>
          {offered.refuse}
        </button>
      </p>
    </main>
  );
};
