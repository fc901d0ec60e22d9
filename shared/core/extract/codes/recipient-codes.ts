/** Codes written after the recipient's SIRET, with no label of their own: "Destinataire Chorus : 21750001600019 / DSI-01". */
import { leftOf } from '../../layout/lay-out.ts';
import { boxesOf, type Segment } from '../../layout/segment.ts';
import { type Scored, seen } from '../choose.ts';
import type { ReadPage } from '../pages/page-reader.ts';

const SIRET = '(?:^|\\D)\\d{3}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{5}';
const CODE = '([A-Z0-9][A-Z0-9_.-]{1,30})';
const PAIR = new RegExp(`${SIRET} ?[/|] ?(?=.*[A-Z])${CODE}$`);
const ANNOUNCED = /chorus|destinataire|recepteur|service|acheteur/;
const SCORE = 2.4;

/** The portal's own order: recipient, service, engagement. */
const TRIPLE = new RegExp(`${SIRET} ?[/|] ?${CODE} ?[/|] ?(?=\\S*\\d\\S*\\d)${CODE}$`);
/** Their order alone tells which is which. */
const BY_ORDER = 1.4;

type RecipientCode = Scored<string> & { target: 'serviceCode' | 'commitmentNumber' };

export const recipientCodes = (page: ReadPage): RecipientCode[] =>
  page.segments
    .filter(({ text }) => /[/|]/.test(text))
    .flatMap((segment) => {
      const text = segment.text.trimEnd();
      const [, service, engagement] = TRIPLE.exec(text) ?? [];
      if (service && engagement)
        return [
          claim('serviceCode', segment, service, BY_ORDER),
          claim('commitmentNumber', segment, engagement, BY_ORDER),
        ];
      const code = PAIR.exec(text)?.[1];
      const told = code && announcers(page, segment).some(({ folded }) => ANNOUNCED.test(folded));
      return told ? [claim('serviceCode', segment, code, SCORE)] : [];
    });

const claim = (target: RecipientCode['target'], segment: Segment, value: string, score: number): RecipientCode => {
  const at = segment.text.lastIndexOf(value);
  return { target, value, score, evidence: seen('siret-and-codes', boxesOf(segment, at, at + value.length)) };
};

/** Its own words, those to its left, those right over it. */
const announcers = ({ layout }: ReadPage, segment: Segment): Segment[] => {
  const over = (layout.lines[segment.line - 1] ?? []).filter(({ box }) => Math.abs(box.x - segment.box.x) < ALIGNED);
  return [segment, leftOf(layout, segment), ...over].filter((one) => one !== undefined);
};

/** Points. */
const ALIGNED = 3;
