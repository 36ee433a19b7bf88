import { Icon } from '../sidebar/icons';

/** A button that lets the reader choose a file. @param props `accept` as `<input type="file">` takes it */
export function FileButton(props: {
  readonly label: string;
  readonly accept: string;
  chosen(file: File): Promise<void>;
}) {
  return (
    <label class="button file">
      <Icon name="upload" />
      {props.label}
      <input
        type="file"
        accept={props.accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (!file) return;
          void props.chosen(file).finally(() => {
            // The browser says nothing when the same file is chosen again, mended meanwhile.
            input.value = '';
          });
        }}
      />
    </label>
  );
}
