import type { ReactNode } from 'react';
import { Mark } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';

export function Brand(props: {
  readonly name: string;
  readonly court: string;
  readonly mark: boolean;
}) {
  const { Anchor } = useUi();
  return (
    <Anchor className="brand" href="/">
      {props.mark ? <Mark /> : null}
      <span>
        <b>{props.name}</b>
        <span>{props.court}</span>
      </span>
    </Anchor>
  );
}

export interface MastheadProps {
  readonly name: string;
  readonly court: string;
  readonly mark?: boolean;
  readonly links: readonly {
    readonly href: string;
    readonly title: string;
    readonly current: boolean;
    /** Only where there is no room for it at the end of the line. */
    readonly narrowOnly?: boolean;
  }[];
  /** Switches and sign-in, at the end of the line. */
  readonly children: ReactNode;
}

export function Masthead(props: MastheadProps) {
  const { t, Anchor } = useUi();
  return (
    <header className="mast">
      <div className="wrap">
        <Brand name={props.name} court={props.court} mark={props.mark ?? true} />
        <nav aria-label={t.mainNav}>
          <ul>
            {props.links.map((link) => (
              <li key={link.href} className={link.narrowOnly === true ? 'narrow-only' : undefined}>
                <Anchor
                  href={link.href}
                  {...(link.current ? { 'aria-current': 'page' as const } : {})}
                >
                  {link.title}
                </Anchor>
              </li>
            ))}
          </ul>
        </nav>
        <div className="util">{props.children}</div>
      </div>
      <div className="wrap">
        <div className="wenwu" />
      </div>
    </header>
  );
}
