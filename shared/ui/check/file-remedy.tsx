/** What can be done at once about a finding on the file itself. */
import { isHybrid } from '../../core/draft.ts';
import type { Desk } from '../desk.ts';
import { Unlock } from './unlock.tsx';
import { UploadChoice } from './upload-choice.tsx';

export const FileRemedy = ({ rule, desk }: { rule: string; desk: Desk }) => {
  const draft = desk.draft.value;
  if (rule === 'file-protected' && draft.problem === 'password') return <Unlock desk={desk} />;
  // An e-invoice in a protected file has one remedy for both.
  if (rule === 'file-protected' && isHybrid(draft)) return null;
  return WITH_COPY.test(rule) ? <UploadChoice desk={desk} /> : null;
};

const WITH_COPY = /^(?:facturx-.*|pdf-a-3|file-protected|protected-plain)$/;
