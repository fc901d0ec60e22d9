/** The whole window takes files: a drop that misses must never open the PDF in place of the program. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { takeWhenReady } from '../boot.ts';
import { t } from '../i18n/texts.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export const DropTarget = ({ children }: { children: ComponentChildren }) => {
  const over = useSignal(false);
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal };
    const take = (list: FileList | undefined) => void takeWhenReady([...(list ?? [])]);
    addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        over.value = carriesFiles(event);
      },
      options,
    );
    addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) over.value = false;
      },
      options,
    );
    addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        over.value = false;
        take(event.dataTransfer?.files);
      },
      options,
    );
    addEventListener(
      'paste',
      (event) => {
        if (event.clipboardData?.files.length) take(event.clipboardData.files);
      },
      options,
    );
    return () => stop.abort();
  }, [over]);
  return (
    <div class="app">
      {children}
      {over.value && (
        <div class="drop-veil" aria-hidden="true">
          {t.value.home.dropNow}
        </div>
      )}
    </div>
  );
};
