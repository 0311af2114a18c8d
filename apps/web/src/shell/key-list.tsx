import { Dialog, Switch } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';

export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Which keys do what on a page, and the switch that turns single characters off. */
export function KeyList(props: {
  readonly title: string;
  readonly rows: readonly KeyRow[];
  readonly lettersOn: string;
  readonly lettersNote: string;
  readonly onClose: () => void;
}) {
  const { letters, change } = useSettings();
  return (
    <Dialog title={props.title} open onClose={props.onClose}>
      <dl className="key-list">
        {props.rows.map(({ keys, does }) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <kbd className="kbd" key={key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="gap-top row">
        <Switch
          label={props.lettersOn}
          on={letters}
          onChange={(on) => {
            change({ letters: on });
          }}
        />
        <span className="note">{props.lettersNote}</span>
      </p>
    </Dialog>
  );
}
