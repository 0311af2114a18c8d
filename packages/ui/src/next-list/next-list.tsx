import { useUi } from '../provider/provider.tsx';

/** What comes next and by when. */
export function NextList(props: {
  readonly steps: readonly {
    readonly on: string;
    readonly text: string;
    readonly provisional: boolean;
  }[];
}) {
  const { t, lang } = useUi();
  return (
    <ol className="next">
      {props.steps.map((step, index) => (
        <li key={index}>
          <time>{step.on}</time>
          {step.provisional ? (
            <span className="note">
              {lang === 'en' ? ` (${t.due.provisional})` : `（${t.due.provisional}）`}
            </span>
          ) : null}
          <p>{step.text}</p>
        </li>
      ))}
    </ol>
  );
}
