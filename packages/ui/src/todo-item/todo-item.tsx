import { Basis, type Article } from '../basis/basis.tsx';
import { LinkButton } from '../link-button/link-button.tsx';
import { useUi } from '../provider/provider.tsx';
import { DueWord } from '../state-word/state-word.tsx';
import { Words } from '../words/words.tsx';

export interface TodoItemProps {
  readonly title: string;
  readonly lead: string;
  /** What matters most, in one line. */
  readonly tell?: string | undefined;
  readonly action: string;
  readonly href: string;
  readonly owed: boolean;
  readonly basis: readonly Article[];
  /** `on` as the reader reads it: 5月8日. */
  readonly due?:
    { readonly on: string; readonly days: number; readonly provisional: boolean } | undefined;
  readonly first?: boolean;
  /** It stands in a group that has a heading of its own. */
  readonly grouped?: boolean;
  /** Another thing on the page is answered by the same word: then the way to this one says of what. */
  readonly shared?: boolean;
}

/** One thing to do: by when, what, under which article, and one way to do it. */
export function TodoItem(props: TodoItemProps) {
  const { t } = useUi();
  const Heading = props.grouped === true ? 'h4' : 'h3';
  return (
    <li>
      <div className="due">
        {props.due ? (
          <>
            <b>{props.due.on}</b>
            <DueWord days={props.due.days} provisional={props.due.provisional} />
          </>
        ) : null}
      </div>
      <div>
        <Heading>
          <Words>{props.title}</Words>{' '}
          <span className={props.owed ? 'opt need' : 'opt'}>
            {props.owed ? t.owed : t.possible}
          </span>
        </Heading>
        {props.tell === undefined ? null : (
          <p>
            <b>{props.tell}</b>
          </p>
        )}
        <p>{props.lead}</p>
        <Basis articles={props.basis} />
      </div>
      <LinkButton
        href={props.href}
        rank={props.first === true ? 'first' : 'plain'}
        {...(props.shared === true ? { label: t.named(props.action, props.title) } : {})}
      >
        {props.action}
      </LinkButton>
    </li>
  );
}
