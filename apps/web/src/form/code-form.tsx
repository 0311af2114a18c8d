import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Button, ErrorSummary, TextField, type SummaryFault } from '@xiezhi/ui';
import { asFailure, type ApiFailure } from '../failure.ts';
import { FailureNotice } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { SendCode } from './send-code.tsx';

export const codeId = 'code-by-phone';

/** Runs a request with faults beside the fields it is about and everything else in a notice. */
export function useAsking() {
  const { t, lang } = useSettings();
  /** Marked too, without a sentence of its own in the summary. */
  const [also, setAlso] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly SummaryFault[]>([]);
  const [turn, setTurn] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const complain = (list: readonly SummaryFault[]): void => {
    setFaults(list);
    setAlso([]);
    setTurn((before) => before + 1);
  };
  const ask = async (
    target: string | readonly string[],
    otherwise: string,
    request: () => Promise<void>,
  ): Promise<void> => {
    setBusy(true);
    setFailure(null);
    setFaults([]);
    try {
      await request();
    } catch (reason) {
      const why = asFailure(reason);
      const { said } = why;
      const about = why.kind !== 'offline' && (why.kind !== 'server' || said !== null);
      if (about) {
        const words = said
          ? `${said.title}${lang === 'en' ? '. ' : '。'}${said.detail}`
          : otherwise;
        const targets = typeof target === 'string' ? [target] : target;
        complain([{ target: targets[0] ?? null, message: words }]);
        setAlso(targets.slice(1));
      } else setFailure(why);
    } finally {
      setBusy(false);
    }
  };
  const mendOf = (id: string): string | undefined =>
    faults.find((fault) => fault.target === id)?.message ??
    (also.includes(id) ? t.signInPage.both : undefined);
  return { faults, turn, busy, failure, complain, ask, mendOf };
}

export type Asking = ReturnType<typeof useAsking>;

/** A form that ends with a code from the phone. */
export function CodeForm(props: {
  readonly asking: Asking;
  readonly purpose: string;
  readonly mobile: string | null;
  readonly action: string;
  readonly children?: ReactNode;
  /** Faults of the other fields; the form is sent only when there are none. */
  readonly check: () => readonly SummaryFault[];
  readonly onSend: (code: string) => Promise<void>;
}) {
  const { t } = useSettings();
  const { asking } = props;
  const [code, setCode] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (asking.busy) return;
    const typed = code.normalize('NFKC').replace(/\s/gu, '');
    const found = [
      ...props.check(),
      ...(/^\d{6}$/u.test(typed) ? [] : [{ target: codeId, message: t.code.shape }]),
    ];
    if (found.length > 0) asking.complain(found);
    else void asking.ask(codeId, t.code.wrong, () => props.onSend(typed));
  };
  return (
    <>
      {asking.faults.length > 0 ? (
        <ErrorSummary faults={asking.faults} turn={asking.turn} kept={false} />
      ) : null}
      {asking.failure ? (
        <FailureNotice failure={asking.failure} asPage={false} reload={() => undefined} />
      ) : null}
      <form noValidate onSubmit={submit}>
        {props.children}
        <SendCode purpose={props.purpose} mobile={props.mobile} onTake={setCode} />
        <TextField
          id={codeId}
          label={t.code.label}
          hint={t.code.hint}
          kind="code"
          short
          mend={asking.mendOf(codeId)}
          value={code}
          onChange={setCode}
        />
        <div className="acts row">
          <Button rank="first" submit notYet={asking.busy}>
            {asking.busy ? t.code.busy : props.action}
          </Button>
        </div>
      </form>
    </>
  );
}
