import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Button, Section } from '@xiezhi/ui';
import { asFailure, type ApiFailure } from '../failure.ts';
import { FailureNotice } from '../shell/answers.tsx';
import { useTools, type Both } from './answer.tsx';

/** What cannot be answered: what is wrong, and how to ask. */
export interface Unanswered {
  readonly error?: string;
  readonly mend?: Both;
}

/** The calculators, in the order in which they stand on their page. */
export const toolIds = ['fee', 'term', 'interest', 'court', 'cause', 'check'] as const;
type ToolId = (typeof toolIds)[number];

/** One calculator: its questions, a button, what came out or what to mend. */
export function Tool<T extends Unanswered>(props: {
  readonly id: ToolId;
  readonly title: string;
  readonly ask: () => Promise<T>;
  readonly children: (mend: string | undefined) => ReactNode;
  readonly answer: (answer: T) => ReactNode;
}) {
  const { tt, say } = useTools();
  const [answer, setAnswer] = useState<T | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const reckon = async (): Promise<void> => {
    setFailure(null);
    try {
      setAnswer(await props.ask());
    } catch (reason) {
      setAnswer(null);
      setFailure(asFailure(reason));
    }
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void reckon();
  };
  const wrong = answer?.error === undefined ? undefined : answer.mend;
  return (
    <Section id={props.id} title={props.title}>
      <form noValidate onSubmit={submit}>
        {props.children(wrong === undefined ? undefined : say(wrong))}
        <div className="acts row">
          <Button submit>{tt.go[props.id]}</Button>
        </div>
      </form>
      {failure === null ? null : (
        <FailureNotice failure={failure} asPage={false} reload={() => void reckon()} />
      )}
      {answer === null || answer.error !== undefined ? null : props.answer(answer)}
    </Section>
  );
}
