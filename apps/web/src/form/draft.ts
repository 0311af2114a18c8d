import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormDto, OutcomeDto } from '@xiezhi/contract';
import type { DraftState } from '@xiezhi/ui';
import { api, rest, type Act } from '../api.ts';
import { nowIso, whenWords } from '../clock.ts';
import { asFailure } from '../failure.ts';
import { forget } from '../keep.ts';
import { isKeptHere } from '../offline/chosen.ts';
import { dropDraft, holdForm, keepDraft } from '../offline/drafts-here.ts';
import { useSettings } from '../settings.tsx';
import { forgetOfNobody, keepCopy, type Copy } from './kept.ts';
import { draftValues, hasSecrets, secretValues, type Values } from './values.ts';

const pauseBeforeSaving = 1200;
const longestPause = 30_000;

/** Passwords and codes of forms left for a step in between: in the memory of this window only, until the act is done. */
const held = new Map<string, Values>();

export function holdSecrets(name: string, form: FormDto, values: Values): void {
  if (hasSecrets(form)) held.set(name, secretValues(form, values));
}

export const heldSecrets = (name: string): Values => held.get(name) ?? {};

type Status =
  | {
      readonly state:
        | 'clean'
        | 'unsaved'
        | 'saving'
        | 'retrying'
        | 'local'
        | 'window'
        | 'device'
        | 'elsewhere'
        | 'gone';
    }
  | { readonly savedAt: string };

/** The id of an act that opens a docket, or none; a draft begun on another device brings its own. */
export interface DraftId {
  readonly current: () => string | null;
  readonly adopt: (id: string) => void;
}

export interface Draft {
  readonly shown: DraftState;
  readonly expiresOn: string | null;
  /** Somebody saved this draft in another window or on another device since it was opened here. */
  readonly elsewhere: boolean;
  /** The last time it was to be saved, nothing answered. */
  readonly away: boolean;
  readonly change: (values: Values) => void;
  /** Saves what is not saved; says whether the court has it now. */
  readonly flush: () => Promise<boolean>;
  /** Saves what stands here over what was saved elsewhere, because the writer said so. */
  readonly takeOver: () => void;
  readonly drop: () => void;
}

interface DraftProps {
  readonly act: Act;
  readonly form: FormDto;
  readonly name: string;
  readonly person: string;
  readonly signedIn: boolean;
  /** The id under which the form will be handed in; the draft carries it to other devices. */
  readonly id: DraftId;
}

/** Where nothing reaches the court, what was written is on the device by its writer's choice, or in this window. */
const away = (person: string): 'local' | 'window' => (isKeptHere(person) ? 'local' : 'window');

/** Sealed beside the form itself, so that it opens without the network; only where its writer chose so. */
function keepSealed(
  person: string,
  form: FormDto,
  copy: Pick<Copy, 'act' | 'values' | 'before'>,
  unsent: boolean,
): void {
  // What is somebody else's never lies on the device of whoever helps them.
  if (!isKeptHere(person) || copy.act.helping !== undefined) return;
  const whole = { ...copy, title: form.title, at: nowIso() };
  void keepDraft(person, { form, copy: whole, unsent });
}

/** Brings drafts to the court, one after the other; knows when the court had this one last. */
function useSaving({ act, form, name, person, signedIn, id }: DraftProps) {
  const [status, setStatus] = useState<Status>(
    form.draft === null ? { state: 'clean' } : { savedAt: form.draft.savedAt },
  );
  const [expiresOn, setExpiresOn] = useState(form.draft?.expiresOn ?? null);
  const waiting = useRef<Values | null>(null);
  const before = useRef<string | null | undefined>(form.draft?.savedAt ?? null);
  const last = useRef(form.draft);
  const stopped = useRef(false);
  const saveOnce = useCallback(async (): Promise<boolean> => {
    const values = waiting.current;
    if (values === null) return true;
    if (!signedIn || stopped.current) return false;
    setStatus({ state: 'saving' });
    try {
      const saved = await api.saveDraft(act, {
        values,
        before: before.current,
        commandId: id.current() ?? undefined,
      });
      id.adopt(saved.commandId);
      before.current = saved.savedAt;
      last.current = saved;
      setExpiresOn(saved.expiresOn);
      forgetOfNobody(act);
      if (waiting.current === values) {
        waiting.current = null;
        forget(name, 'window');
        keepSealed(
          person,
          { ...form, draft: saved },
          { act, values, before: saved.savedAt },
          false,
        );
        setStatus({ savedAt: saved.savedAt });
      }
      return true;
    } catch (reason) {
      const { kind, code } = asFailure(reason);
      // Its owner has ended the help, or handed it in.
      const gone = act.helping !== undefined && kind === 'absent';
      stopped.current = gone || code === 'draft-changed';
      // Begun on two devices before either had saved: from now on it is one draft.
      if (stopped.current && !gone)
        void api.form(act).then(
          ({ draft }) => {
            if (draft !== null) id.adopt(draft.commandId);
          },
          () => undefined,
        );
      setStatus({
        state: gone
          ? 'gone'
          : stopped.current
            ? 'elsewhere'
            : kind === 'offline'
              ? away(person)
              : 'retrying',
      });
      return false;
    }
  }, [act, form, name, person, signedIn, id]);
  return { status, setStatus, expiresOn, waiting, before, last, stopped, saveOnce };
}

/** Saves by itself, a moment after each change; tries again until it has; until then the window keeps a copy. */
export function useDraft(props: DraftProps): Draft {
  const { act, form, name, person, signedIn } = props;
  const { lang } = useSettings();
  const { status, setStatus, expiresOn, waiting, before, last, stopped, saveOnce } =
    useSaving(props);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pause = useRef(pauseBeforeSaving);
  const running = useRef<Promise<boolean> | null>(null);

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    await running.current;
    running.current = saveOnce();
    const done = await running.current;
    running.current = null;
    if (done) pause.current = pauseBeforeSaving;
    return done;
  }, [saveOnce]);

  const schedule = useCallback(
    function again(after: number): void {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void flush().then((done) => {
          if ((done && waiting.current === null) || stopped.current) return;
          pause.current = Math.min(pause.current * 2, longestPause);
          again(pause.current);
        });
      }, after);
    },
    [flush, waiting, stopped],
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
  }, [schedule, signedIn, waiting]);

  useEffect(() => holdForm(name), [name]);

  return {
    shown: 'savedAt' in status ? { state: 'saved', when: whenWords(status.savedAt, lang) } : status,
    expiresOn,
    elsewhere: 'state' in status && status.state === 'elsewhere',
    away: 'state' in status && (status.state === 'local' || status.state === 'window'),
    change: (values) => {
      const kept = draftValues(form, values);
      waiting.current = kept;
      const copy = { act, values: kept, before: before.current ?? null };
      keepCopy(name, { ...copy, title: form.title, at: nowIso() });
      keepSealed(person, { ...form, draft: last.current }, copy, true);
      if (!signedIn) {
        setStatus({ state: 'device' });
        return;
      }
      if (stopped.current) return;
      setStatus((known) =>
        'state' in known && known.state !== 'clean' ? known : { state: 'unsaved' },
      );
      schedule(pauseBeforeSaving);
    },
    flush,
    takeOver: () => {
      before.current = undefined;
      stopped.current = false;
      void flush();
    },
    drop: () => {
      clearTimeout(timer.current);
      waiting.current = null;
      held.delete(name);
      forget(name, 'window');
      if (isKeptHere(person)) void dropDraft(person, act);
      forgetOfNobody(act);
      if (signedIn) void rest(0).then(() => api.dropDraft(act).catch(() => undefined));
    },
  };
}

/** Received is not accepted: what is refused later can still be mended. */
export function letGo(
  { outcome }: OutcomeDto,
  draft: Draft,
  opened: { readonly forget: () => void },
): void {
  if (outcome === 'received') {
    void draft.flush();
    return;
  }
  draft.drop();
  opened.forget();
}
