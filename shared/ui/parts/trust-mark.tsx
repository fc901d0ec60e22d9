/** Confidence in words and in shape, never in colour alone. */
import type { Trust } from '../../core/reading.ts';
import { t } from '../i18n/texts.ts';

const shapes: Record<Trust, string> = {
  sure: 'm4 8.5 2.7 2.7L12 5.5',
  doubtful: 'M5.7 6.2a2.3 2.3 0 1 1 3.2 2.1c-.6.3-.9.7-.9 1.4M8 12.2v.1',
  missing: 'M4.5 8h7',
};

export const TrustMark = ({ trust, confirmed }: { trust: Trust; confirmed: boolean }) => (
  <span class={`trust trust-${trust}`}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[trust]} />
    </svg>
    {confirmed ? t.value.check.confirmed : t.value.trust[trust]}
  </span>
);
