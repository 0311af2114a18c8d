import { Dialog, Switch } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';

/** The keys of the desk, and the switch that turns single letters off. */
export default function KeysDialog(props: { readonly onClose: () => void }) {
  const { t, letters, change } = useSettings();
  const k = t.desk.keyList;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['J', 'K'], k.next],
    [['Enter'], k.open],
    [['E', 'A', 'S'], k.act],
    [['W'], k.why],
    [['/'], k.search],
    [['G', 'T'], k.go(t.desk.tasks)],
    [['G', 'L'], k.go(t.desk.review)],
    [['G', 'D'], k.go(t.desk.calendar)],
    [['G', 'C'], k.go(t.desk.cases)],
    [['?'], k.help],
  ];
  return (
    <Dialog title={t.desk.keys} open onClose={props.onClose}>
      <dl className="key-list">
        {rows.map(([keys, words]) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <kbd className="kbd" key={key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="gap-top row">
        <Switch
          label={t.desk.lettersOn}
          on={letters}
          onChange={(on) => {
            change({ letters: on });
          }}
        />
        <span className="note">{t.desk.lettersNote}</span>
      </p>
    </Dialog>
  );
}
