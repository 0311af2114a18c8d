import { useEffect, useMemo, useRef, useState } from 'react';
import type { CommandRequest, FormDto, OutcomeDto } from '@xiezhi/contract';
import { api, newCommandId, type Act } from '../api.ts';
import { ApiFailure, asFailure } from '../failure.ts';
import { wasHandedIn } from './handed-in.ts';
import { forget, read, write, type Where } from '../keep.ts';
import { useSettings } from '../settings.tsx';
import type { DraftId } from './draft.ts';
import { commandInput, hasSecrets, type Values } from './values.ts';

export type Sending = 'still' | 'sending' | 'retrying' | 'again';

export interface Submit {
  readonly sending: Sending;
  readonly failure: ApiFailure | null;
  /** @param doubtful when the court may not be there: it is looked for first. */
  readonly send: (values: Values, doubtful: boolean) => void;
}

interface SubmitProps {
  readonly act: Act;
  readonly form: FormDto;
  readonly name: string;
  readonly id: OpeningId;
  /** The last entry the reader had before them, for acts that are decided on it. */
  readonly seen: number | undefined;
  readonly onOutcome: (outcome: OutcomeDto) => void;
}

/**
 * The id of an act that opens a docket of its own: one for each form, whatever window of this device it is sent from, until it
 * is handed in. Two windows with one draft make one docket; a draft that the court keeps brings its id to other devices.
 */
function openingId(name: string, where: Where): string {
  const kept = read(name, where);
  if (typeof kept === 'string') return kept;
  const fresh = newCommandId();
  write(name, fresh, where);
  return fresh;
}

/** The id under which a form opens a docket, until it is spent. */
export interface OpeningId extends DraftId {
  readonly spent: () => void;
}

/**
 * One that this device still holds may have been used meanwhile, in another window or by an answer that nobody saw: then the
 * next complaint gets an id of its own.
 */
export function useOpeningId(act: Act, form: FormDto, formName: string, where: Where): OpeningId {
  const opens = act.stream === null && act.helping === undefined && !hasSecrets(form);
  const name = `opening.${formName}`;
  const drafted = form.draft?.commandId;
  const [held] = useState(() => opens && (drafted !== undefined || read(name, where) !== null));
  const id = useRef<string | null>(null);
  const opening = useMemo((): OpeningId => {
    const adopt = (other: string): void => {
      if (!opens) return;
      id.current = other;
      write(name, other, where);
    };
    return {
      current: () => id.current,
      adopt,
      spent: () => {
        if (opens) adopt(newCommandId());
      },
    };
  }, [name, where, opens]);
  useEffect(() => {
    if (!opens) return;
    const first = drafted ?? openingId(name, where);
    opening.adopt(first);
    if (!held) return;
    api.outcome(first).then(
      ({ outcome }) => {
        if (outcome === 'accepted') opening.spent();
      },
      // Unknown to the court, or not to be asked: it stays as it is.
      () => undefined,
    );
    // Asked once, of what was held when the form was opened.
  }, []);
  return opening;
}

/**
 * One act, one command id, kept in the window until the court has answered: a double click, a lost answer, a reload all
 * come to the same act. A form with a password keeps its request in memory only. An unanswered request keeps its id when
 * something is changed in it: if the court has the first one after all, it says so instead of taking both.
 */
export function useSubmit({ act, form, name, id, seen, onOutcome }: SubmitProps): Submit {
  const { t } = useSettings();
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
    forget(keptName, 'window');
  };
  const carry = async (request: CommandRequest, as: Sending): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    open.current = request;
    if (keepable) write(keptName, request, 'window');
    setSending(as);
    setFailure(null);
    try {
      const outcome = await api.command(act.command, request, () => {
        setSending('retrying');
      });
      settle();
      if (outcome.outcome === 'accepted' || wasHandedIn(outcome)) id.spent();
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
    const kept = keepable ? (read(keptName, 'window') as CommandRequest | null) : null;
    if (kept) void resume.current(kept, 'again');
  }, [keptName, keepable]);
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

  const go = (values: Values): void => {
    const fresh: CommandRequest = {
      commandId: open.current?.commandId ?? id.current() ?? newCommandId(),
      stream: act.stream,
      key: act.key,
      input: commandInput(form, values),
      ...(seen === undefined ? {} : { seen }),
    };
    void carry(fresh, 'sending');
  };
  return {
    sending,
    failure,
    send: (values, doubtful) => {
      if (busy.current) return;
      // Without a line nothing is handed in, also not later by itself: an act needs the court's answer, and its author there.
      if ((doubtful || !navigator.onLine) && open.current === null) {
        api.me().then(
          () => {
            go(values);
          },
          () => {
            const { noLine: title, noLineLead: detail } = t.form;
            setFailure(new ApiFailure('offline', [], { title, detail }));
          },
        );
        return;
      }
      go(values);
    },
  };
}
