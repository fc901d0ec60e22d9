/** The service written after the recipient's SIRET, with no label of its own: "Destinataire Chorus : 21750001600019 / DSI-01". */
import { leftOf } from '../../layout/lay-out.ts';
import { boxesOf, type Segment } from '../../layout/segment.ts';
import { type Scored, seen } from '../choose.ts';
import type { ReadPage } from '../pages/page-reader.ts';

const PAIR = /(?:^|\D)\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{5} ?[/|] ?((?=.*[A-Z])[A-Z0-9][A-Z0-9_.-]{1,30})$/;
const ANNOUNCED = /chorus|destinataire|recepteur|service|acheteur/;
const SCORE = 2.4;

export const recipientCodes = (page: ReadPage): Scored<string>[] =>
  page.segments
    .filter(({ text }) => /[/|]/.test(text))
    .flatMap((segment) => {
      const code = PAIR.exec(segment.text.trimEnd())?.[1];
      if (!code || !announcers(page, segment).some(({ folded }) => ANNOUNCED.test(folded))) return [];
      const at = segment.text.lastIndexOf(code);
      return [
        { value: code, score: SCORE, evidence: seen('siret-and-service', boxesOf(segment, at, at + code.length)) },
      ];
    });

/** Its own words, those to its left, those right over it. */
const announcers = ({ layout }: ReadPage, segment: Segment): Segment[] => {
  const over = (layout.lines[segment.line - 1] ?? []).filter(({ box }) => Math.abs(box.x - segment.box.x) < ALIGNED);
  return [segment, leftOf(layout, segment), ...over].filter((one) => one !== undefined);
};

/** Points. */
const ALIGNED = 3;
