/** Whether the page fits beside its fields. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const WIDE = '(min-width: 900px)';

export const useWide = (): ReadonlySignal<boolean> => {
  const wide = useSignal(matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => {
      wide.value = query.matches;
    };
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [wide]);
  return wide;
};
