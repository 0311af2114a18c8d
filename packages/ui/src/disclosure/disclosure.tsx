import type { ReactNode } from 'react';

export function Disclosure(props: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="more">
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  );
}
