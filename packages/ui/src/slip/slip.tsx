import { useId, type ReactNode } from 'react';

/** What came by post or by message: the code printed on it is typed here; a drawing shows where it stands. */
export function Slip(props: {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  /** What the drawing shows, for those who do not see it. */
  readonly picture: string;
  readonly caption: string;
  /** A field and its button. */
  readonly children: ReactNode;
  readonly onSubmit: () => void;
}) {
  const title = useId();
  return (
    <section className="slip" aria-labelledby={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        <h2 id={title}>{props.title}</h2>
        <p className="note">{props.lead}</p>
        <div className="fields">{props.children}</div>
        <p className="note">{props.note}</p>
      </form>
      <figure>
        <svg viewBox="0 0 182 112" role="img" aria-label={props.picture}>
          <path className="sheet" d="M1 1h180v110H1z" />
          <path className="line" d="M16 22h50M16 50h150M16 63h150M16 76h96M16 95h40" />
          <path className="frame" d="M84 9h88v28H84z" />
          <text x="128" y="28" textAnchor="middle">
            7K4M-92QH
          </text>
        </svg>
        <figcaption>{props.caption}</figcaption>
      </figure>
    </section>
  );
}
