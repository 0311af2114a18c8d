import { useUi } from '../provider/provider.tsx';
import { Words } from '../words/words.tsx';

/** What comes next and by when. */
export function NextList(props: {
  readonly steps: readonly {
    readonly on: string;
    readonly text: string;
    readonly provisional: boolean;
    /** Its day is over and it is still to be done: a fact, and nobody's fault until somebody finds so. */
    readonly passed?: true;
  }[];
}) {
  const { t, lang } = useUi();
  const note = ({ provisional, passed }: (typeof props.steps)[number]): string | null =>
    passed ? t.due.passed : provisional ? t.due.provisional : null;
  return (
    <ol className="next">
      {props.steps.map((step, index) => (
        <li key={index}>
          <time>{step.on}</time>
          {note(step) === null ? null : (
            <span className="note">{lang === 'en' ? ` (${note(step)})` : `（${note(step)}）`}</span>
          )}
          <p>
            <Words>{step.text}</Words>
          </p>
        </li>
      ))}
    </ol>
  );
}
