import { KeyList } from '../shell/key-list.tsx';
import { useSettings } from '../settings.tsx';

/** The keys of the desk. */
export default function KeysDialog(props: { readonly onClose: () => void }) {
  const { t } = useSettings();
  const k = t.desk.keyList;
  return (
    <KeyList
      title={t.desk.keys}
      rows={[
        { keys: ['J', 'K'], does: k.next },
        { keys: ['Enter'], does: k.open },
        { keys: ['E', 'A', 'S'], does: k.act },
        { keys: ['W'], does: k.why },
        { keys: ['/'], does: k.search },
        { keys: ['G', 'T'], does: k.go(t.desk.tasks) },
        { keys: ['G', 'L'], does: k.go(t.desk.review) },
        { keys: ['G', 'D'], does: k.go(t.desk.calendar) },
        { keys: ['G', 'C'], does: k.go(t.desk.cases) },
        { keys: ['?'], does: k.help },
      ]}
      lettersOn={t.desk.lettersOn}
      lettersNote={t.desk.lettersNote}
      onClose={props.onClose}
    />
  );
}
