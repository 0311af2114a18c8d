import type { ReactNode } from 'react';
import { useUi } from '../provider/provider.tsx';

/** The shape of what is coming. Says so to those who cannot see it. */
export function Skeleton({ lines = 7 }: { readonly lines?: number }) {
  const { t } = useUi();
  return (
    <div className="skeleton" role="status">
      <span className="vh">{t.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}

/** There is nothing here, and that is in order. */
export function Empty(props: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="blank">
      <b>{props.title}</b>
      {props.children}
    </div>
  );
}

/** Something could not be had: what happened, what it means, what to do. */
export function Failure(props: {
  readonly title: string;
  readonly lead: string;
  readonly actions: ReactNode;
  readonly asPage?: boolean;
  /** Nothing is broken: only a step comes before this page. */
  readonly calm?: boolean;
}) {
  return (
    <section className={props.calm === true ? 'notice' : 'notice notice-mend'} role="alert">
      {props.asPage === true ? <h1>{props.title}</h1> : <h2>{props.title}</h2>}
      <p>{props.lead}</p>
      <div className="row">{props.actions}</div>
    </section>
  );
}
