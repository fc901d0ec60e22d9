/** A real file input dressed as a button: keyboard and screen readers get the browser's own. */
import type { ComponentChildren } from 'preact';

type Props = {
  accept: string;
  multiple?: boolean;
  /** Straight from the camera, on a device that has one. */
  capture?: boolean;
  class: string;
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
};

export const FileButton = ({ accept, multiple = false, capture = false, class: look, onFiles, children }: Props) => (
  <label class={`button file-button ${look}`}>
    <input
      type="file"
      class="visually-hidden"
      accept={accept}
      multiple={multiple}
      capture={capture ? 'environment' : undefined}
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])]);
        currentTarget.value = '';
      }}
    />
    <span>{children}</span>
  </label>
);
