import { useEffect, useRef, useState } from 'react';
import type { CommandRequest, FormDto, OutcomeDto } from '@xiezhi/contract';
import { api, newCommandId, type Act } from '../api.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { forget, read, write, type Where } from '../keep.ts';
import { commandInput, hasSecrets, type Values } from './values.ts';

export type Sending = 'still' | 'sending' | 'retrying' | 'again';

export interface Submit {
  readonly sending: Sending;
  readonly failure: ApiFailure | null;
  readonly send: (values: Values) => void;
}

interface SubmitProps {
  readonly act: Act;
  readonly form: FormDto;
  readonly name: string;
  readonly where: Where;
  /** The last entry the reader had before them, for acts that are decided on it. */
  readonly seen: number | undefined;
  readonly onOutcome: (outcome: OutcomeDto) => void;
}

const sameInput = (one: CommandRequest, other: CommandRequest): boolean =>
  JSON.stringify(one.input) === JSON.stringify(other.input);

/**
 * One act, one command id, kept on the device until the court has answered: a double click, a lost answer, a reload all
 * come to the same act. A form with a password keeps its request in memory only. The id of an unanswered request is
 * never used for another input; the court would refuse that.
 */
export function useSubmit({ act, form, name, where, seen, onOutcome }: SubmitProps): Submit {
  const keptName = `sent.${name}`;
  const keepable = !hasSecrets(form);
  const [sending, setSending] = useState<Sending>('still');
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const busy = useRef(false);
  const open = useRef<CommandRequest | null>(null);
  const answer = useRef(onOutcome);
  useEffect(() => {
    answer.current = onOutcome;
  });

  const settle = (): void => {
    open.current = null;
    forget(keptName, where);
  };
  const carry = async (request: CommandRequest, as: Sending): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    open.current = request;
    if (keepable) write(keptName, request, where);
    setSending(as);
    setFailure(null);
    try {
      const outcome = await api.command(act.command, request, () => {
        setSending('retrying');
      });
      settle();
      answer.current(outcome);
    } catch (reason) {
      const why = asFailure(reason);
      if (why.kind !== 'offline' && why.kind !== 'server') settle();
      setFailure(why);
    } finally {
      busy.current = false;
      setSending('still');
    }
  };

  const resume = useRef(carry);
  useEffect(() => {
    const kept = keepable ? (read(keptName, where) as CommandRequest | null) : null;
    if (kept) void resume.current(kept, 'again');
  }, [keptName, where, keepable]);
  useEffect(() => {
    resume.current = carry;
    const online = (): void => {
      if (open.current) void resume.current(open.current, 'again');
    };
    addEventListener('online', online);
    return () => {
      removeEventListener('online', online);
    };
  });

  return {
    sending,
    failure,
    send: (values) => {
      const fresh: CommandRequest = {
        commandId: newCommandId(),
        stream: act.stream,
        key: act.key,
        input: commandInput(form, values),
        ...(seen === undefined ? {} : { seen }),
      };
      const before = open.current;
      void carry(before !== null && sameInput(before, fresh) ? before : fresh, 'sending');
    },
  };
}
