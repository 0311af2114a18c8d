import { useEffect, useMemo, useRef, useState } from 'react';
import type { CommandRequest, FormDto, OutcomeDto } from '@xiezhi/contract';
import { api, newCommandId, type Act } from '../api.ts';
import { ApiFailure, asFailure, signInFirst } from '../failure.ts';
import { wasHandedIn } from './handed-in.ts';
import { forget, read, write, type Where } from '../keep.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import type { DraftId } from './draft.ts';
import { copyNamed, nobody, openingName, sentName } from './kept.ts';
import { commandInput, hasSecrets, type Values } from './values.ts';

export type Sending = 'still' | 'sending' | 'retrying' | 'again';

/** What is done once it was pressed, and before anything goes out. */
export interface BeforeSending {
  /** False where it is not to go. */
  readonly look: () => Promise<boolean>;
  /** The draft that its owner went over, where another wrote it. */
  readonly wentOver: () => string | null;
}

export interface Submit {
  readonly sending: Sending;
  readonly failure: ApiFailure | null;
  /**
   * @param doubtful when the court may not be there: it is looked for first
   */
  readonly send: (values: Values, doubtful: boolean, before: BeforeSending) => void;
}

interface SubmitProps {
  readonly act: Act;
  readonly form: FormDto;
  readonly name: string;
  readonly person: string;
  readonly id: OpeningId;
  /** The last entry the reader had before them, for acts that are decided on it. */
  readonly seen: number | undefined;
  readonly onOutcome: (outcome: OutcomeDto) => void;
  /** What is handed in and not answered yet, for whoever keeps it beyond this window; null once it is answered. */
  readonly onSent: (request: CommandRequest | null) => void;
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
  const name = openingName(formName);
  const [drafted] = useState(() => form.draft?.commandId ?? copyNamed(formName)?.commandId);
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

/** Without a line nothing is handed in, also not later by itself: an act needs the court's answer, and its author there. */
async function findCourt(person: string): Promise<void> {
  const now = (await api.me()).person;
  if (person !== nobody && now !== person) throw signInFirst;
}

/**
 * One act, one command id, kept in the window until the court has answered: a double click, a lost answer, a reload all
 * come to the same act. A form with a password keeps its request in memory only. An unanswered request keeps its id when
 * something is changed in it: if the court has the first one after all, it says so instead of taking both. Opened again, the
 * form asks what became of it, and hands in nothing.
 */
export function useSubmit(props: SubmitProps): Submit {
  const { act, form, name, person, id, seen, onOutcome, onSent } = props;
  const { t } = useSettings();
  const away = useMe().data?.away === true;
  const keptName = sentName(name);
  const keepable = !hasSecrets(form);
  const [sending, setSending] = useState<Sending>('still');
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const busy = useRef(false);
  const open = useRef<CommandRequest | null>(null);
  const pressed = useRef(false);
  const told = useRef({ onOutcome, onSent });
  useEffect(() => {
    told.current = { onOutcome, onSent };
  });

  const settle = (): void => {
    open.current = null;
    pressed.current = false;
    forget(keptName, 'window');
    told.current.onSent(null);
  };
  const hear = (outcome: OutcomeDto): void => {
    settle();
    if (outcome.outcome === 'accepted' || wasHandedIn(outcome)) id.spent();
    told.current.onOutcome(outcome);
  };
  /** One at a time, from the press on: also while the court is looked for. */
  const alone = async (as: Sending, work: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setSending(as);
    setFailure(null);
    try {
      await work();
    } catch (reason) {
      setFailure(asFailure(reason));
    } finally {
      busy.current = false;
      setSending('still');
    }
  };
  const carry = async (request: CommandRequest): Promise<void> => {
    open.current = request;
    pressed.current = true;
    if (keepable) write(keptName, request, 'window');
    told.current.onSent(request);
    try {
      const retrying = (): void => {
        setSending('retrying');
      };
      hear(await api.command(act.command, request, retrying));
    } catch (reason) {
      const { kind } = asFailure(reason);
      if (kind !== 'offline' && kind !== 'server') settle();
      throw reason;
    }
  };
  /** An answer that nobody heard. Where the court knows nothing of it, pressing again is the same act. */
  const ask = async ({ commandId }: CommandRequest): Promise<void> => {
    try {
      hear(await api.outcome(commandId));
    } catch (reason) {
      const { notThere: title, notThereLead: detail } = t.form;
      if (asFailure(reason).kind !== 'absent') throw reason;
      throw new ApiFailure('offline', [], { title, detail });
    }
  };

  const resume = useRef(() => Promise.resolve());
  useEffect(() => {
    resume.current = () =>
      alone('again', async () => {
        const request = open.current;
        if (request !== null) await (pressed.current ? carry(request) : ask(request));
      });
    const online = (): void => {
      if (open.current) void resume.current();
    };
    addEventListener('online', online);
    return () => {
      removeEventListener('online', online);
    };
  });
  useEffect(() => {
    const kept = keepable ? (read(keptName, 'window') as CommandRequest | null) : null;
    if (kept === null) return;
    open.current = kept;
    void resume.current();
  }, [keptName, keepable]);

  return {
    sending,
    failure,
    send: (values, doubtful, { look, wentOver }) => {
      const looks = (doubtful || away || !navigator.onLine) && !pressed.current;
      const request: CommandRequest = {
        commandId: open.current?.commandId ?? id.current() ?? newCommandId(),
        stream: act.stream,
        key: act.key,
        input: commandInput(form, values),
        ...(seen === undefined ? {} : { seen }),
      };
      void alone('sending', async () => {
        if (looks)
          await findCourt(person).catch((reason: unknown) => {
            const { noLine: title, noLineLead: detail } = t.form;
            if (asFailure(reason).kind !== 'offline') throw reason;
            throw new ApiFailure('offline', [], { title, detail });
          });
        if (!(await look())) return;
        const over = wentOver();
        await carry(over === null ? request : { ...request, wentOver: over });
      });
    },
  };
}
