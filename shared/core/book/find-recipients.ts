/** Three letters of a name, of a service, or figures of a SIRET: who is meant. */
import { foldText } from '../layout/fold-text.ts';
import type { Recipient } from '../recipient.ts';

export const plainName = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Every word must stand somewhere; those whose words begin so come first, then by name. */
export const findRecipients = (recipients: readonly Recipient[], query: string): Recipient[] => {
  const words = plainName(query).split(' ').filter(Boolean);
  return recipients
    .map((recipient) => ({ recipient, text: ` ${textOf(recipient)}` }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ recipient, text }) => ({ recipient, starts: words.filter((word) => text.includes(` ${word}`)).length }))
    .sort((a, b) => b.starts - a.starts || a.recipient.name.localeCompare(b.recipient.name, 'fr'))
    .map(({ recipient }) => recipient);
};

const textOf = ({ siret, name, services }: Recipient): string =>
  plainName([name, siret, ...services.flatMap((service) => [service.code, service.name])].join(' '));

/** The one recipient of exactly that name; none when there are two. */
export const recipientNamed = (recipients: readonly Recipient[], name: string): Recipient | null => {
  const plain = plainName(name);
  const [one, other] = recipients.filter((recipient) => plain !== '' && plainName(recipient.name) === plain);
  return one && !other ? one : null;
};
