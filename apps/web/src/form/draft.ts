import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormDto } from '@xiezhi/contract';
import type { DraftState } from '@xiezhi/ui';
import { api, rest, type Act } from '../api.ts';
import { whenWords } from '../clock.ts';
import { asFailure } from '../failure.ts';
import { forget, read, write, type Where } from '../keep.ts';
import { useSettings } from '../settings.tsx';
import { draftValues, hasSecrets, secretValues, type Values } from './values.ts';

const pauseBeforeSaving = 1200;
const longestPause = 30_000;

/** Where this device keeps what the court has not got yet. */
export const draftName = (act: Act, person: string): string =>
  `draft.${person}.${act.command}.${act.stream ?? ''}.${act.key}`;

/** Passwords and codes of forms left for a step in between: in the memory of this window only, until the act is done. */
const held = new Map<string, Values>();

export function holdSecrets(name: string, form: FormDto, values: Values): void {
  if (hasSecrets(form)) held.set(name, secretValues(form, values));
}

/** What the form starts with: the device's copy when there is one, for it is what the court did not get. */
export function firstValues(form: FormDto, name: string, where: Where): Values {
  return { ...form.values, ...((read(name, where) ?? {}) as Values), ...held.get(name) };
}

type Status =
  | { readonly state: 'clean' | 'unsaved' | 'saving' | 'retrying' | 'local' | 'device' }
  | { readonly savedAt: string };

export interface Draft {
  readonly shown: DraftState;
  readonly expiresOn: string | null;
  readonly change: (values: Values) => void;
  /** Saves what is not saved; says whether the court has it now. */
  readonly flush: () => Promise<boolean>;
  readonly drop: () => void;
}

interface DraftProps {
  readonly act: Act;
  readonly form: FormDto;
  readonly name: string;
  readonly where: Where;
  readonly signedIn: boolean;
}

/** Saves by itself, a moment after each change; tries again until it has; until then the device keeps a copy. */
export function useDraft({ act, form, name, where, signedIn }: DraftProps): Draft {
  const { lang } = useSettings();
  const [status, setStatus] = useState<Status>(
    form.draft === null ? { state: 'clean' } : { savedAt: form.draft.savedAt },
  );
  const [expiresOn, setExpiresOn] = useState(form.draft?.expiresOn ?? null);
  const waiting = useRef<Values | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pause = useRef(pauseBeforeSaving);
  const running = useRef<Promise<boolean> | null>(null);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const values = waiting.current;
    if (values === null) return true;
    if (!signedIn) return false;
    setStatus({ state: 'saving' });
    try {
      const saved = await api.saveDraft(act, values);
      setExpiresOn(saved.expiresOn);
      pause.current = pauseBeforeSaving;
      if (waiting.current === values) {
        waiting.current = null;
        forget(name, where);
        setStatus({ savedAt: saved.savedAt });
      }
      return true;
    } catch (reason) {
      setStatus({ state: asFailure(reason).kind === 'offline' ? 'local' : 'retrying' });
      return false;
    }
  }, [act, name, where, signedIn]);

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    await running.current;
    running.current = saveOnce();
    const done = await running.current;
    running.current = null;
    return done;
  }, [saveOnce]);

  const schedule = useCallback(
    function again(after: number): void {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void flush().then((done) => {
          if (done && waiting.current === null) return;
          pause.current = Math.min(pause.current * 2, longestPause);
          again(pause.current);
        });
      }, after);
    },
    [flush],
  );

  useEffect(() => {
    const online = (): void => {
      if (waiting.current !== null && signedIn) schedule(0);
    };
    addEventListener('online', online);
    return () => {
      removeEventListener('online', online);
      clearTimeout(timer.current);
    };
  }, [schedule, signedIn]);

  return {
    shown: 'savedAt' in status ? { state: 'saved', when: whenWords(status.savedAt, lang) } : status,
    expiresOn,
    change: (values) => {
      const kept = draftValues(form, values);
      waiting.current = kept;
      write(name, kept, where);
      if (!signedIn) {
        setStatus({ state: 'device' });
        return;
      }
      setStatus((before) =>
        'state' in before && before.state !== 'clean' ? before : { state: 'unsaved' },
      );
      schedule(pauseBeforeSaving);
    },
    flush,
    drop: () => {
      clearTimeout(timer.current);
      waiting.current = null;
      held.delete(name);
      forget(name, where);
      if (signedIn) void rest(0).then(() => api.dropDraft(act).catch(() => undefined));
    },
  };
}
