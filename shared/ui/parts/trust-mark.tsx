/** Confidence in words and in shape, never in colour alone. */
import type { Trust } from '../../core/reading.ts';
import { t } from '../i18n/texts.ts';
import { Icon } from './icon.tsx';

export const TrustMark = ({ trust, confirmed }: { trust: Trust; confirmed: boolean }) => (
  <span class={`trust trust-${trust}`}>
    <Icon name={trust} size={18} />
    {confirmed ? t.value.check.confirmed : t.value.trust[trust]}
  </span>
);
