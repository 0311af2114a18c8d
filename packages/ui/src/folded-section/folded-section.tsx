import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Section, type SectionProps } from '../section/section.tsx';

const narrow = '(max-width: 720px)';

/** Whether the screen is that of a phone, and whether what is folded stands open. */
function useFolding() {
  const [folded, setFolded] = useState(() => matchMedia(narrow).matches);
  const [open, setOpen] = useState(() => !matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const change = (): void => {
      setFolded(query.matches);
      setOpen(!query.matches);
    };
    // On paper nothing can be opened: what is printed is whole.
    const whole = (): void => {
      flushSync(() => {
        setOpen(true);
      });
    };
    query.addEventListener('change', change);
    addEventListener('beforeprint', whole);
    return () => {
      query.removeEventListener('change', change);
      removeEventListener('beforeprint', whole);
    };
  }, []);
  return { folded, open, setOpen };
}

/** Things that belong together under one name; on a phone the names alone, until one is opened. */
export function FoldedGroup(props: {
  readonly title: string;
  readonly count: string;
  readonly children: ReactNode;
}) {
  const { open, setOpen } = useFolding();
  return (
    <details
      className="group"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h3>{props.title}</h3>
        <span className="count">{props.count}</span>
      </summary>
      {props.children}
    </details>
  );
}

/** On a phone a part that need not be read each time stands under its heading and opens from it; elsewhere it is open. */
export function FoldedSection(props: SectionProps) {
  const { folded, open, setOpen } = useFolding();
  if (!folded) return <Section {...props} />;
  return (
    <section className="sec-rule" id={props.id}>
      <details
        className="fold"
        open={open}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <h2>{props.title}</h2>
          {props.count === undefined ? null : <span className="count">{props.count}</span>}
        </summary>
        {props.children}
      </details>
    </section>
  );
}
