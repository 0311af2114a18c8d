import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Button } from '@xiezhi/ui';
import { asFailure, type ApiFailure } from '../failure.ts';
import { FailureNotice } from '../shell/answers.tsx';

/** Something looked up by what stands on a paper, without an account. */
export interface LookUp<Found> {
  /** Somebody has tried: what is wrong is said from then on. */
  readonly asked: boolean;
  readonly found: Found | 'none' | null;
  readonly failure: ApiFailure | null;
  readonly look: () => Promise<void>;
}

/**
 * @param ask null while what was filled in cannot be asked with.
 * @param absent what the court does not know is an answer of its own, and no failure.
 */
export function useLookUp<Found>(
  ask: (() => Promise<Found>) | null,
  absent: 'answer' | 'failure' = 'answer',
): LookUp<Found> {
  const [asked, setAsked] = useState(false);
  const [found, setFound] = useState<Found | 'none' | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const look = async (): Promise<void> => {
    setAsked(true);
    setFound(null);
    setFailure(null);
    if (ask === null) return;
    try {
      setFound(await ask());
    } catch (reason) {
      const failed = asFailure(reason);
      if (absent === 'answer' && failed.kind === 'absent') setFound('none');
      else setFailure(failed);
    }
  };
  return { asked, found, failure, look };
}

/** The questions, the button, and what came of it when it went wrong. */
export function LookUpForm(props: {
  readonly of: Pick<LookUp<unknown>, 'look' | 'failure'>;
  readonly action: string;
  readonly rank?: 'first';
  readonly children: ReactNode;
}) {
  const { look, failure } = props.of;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void look();
  };
  return (
    <>
      <form noValidate onSubmit={submit}>
        {props.children}
        <div className="acts row">
          <Button submit {...(props.rank === undefined ? {} : { rank: props.rank })}>
            {props.action}
          </Button>
        </div>
      </form>
      {failure === null ? null : (
        <FailureNotice failure={failure} asPage={false} reload={() => void look()} />
      )}
    </>
  );
}

/** What was found, line by line. */
export function FoundFacts({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <div className="kv-row" key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
