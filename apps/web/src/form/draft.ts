import { useCallback, useEffect, useReducer, useRef, useState, type RefObject } from 'react';
import type { CommandRequest, DraftDto, FormDto } from '@xiezhi/contract';
import type { DraftState } from '@xiezhi/ui';
import { api, rest, type Act } from '../api.ts';
import { nowIso, whenWords } from '../clock.ts';
import { asFailure } from '../failure.ts';
import { forget } from '../keep.ts';
import { chosenHere, isKeptHere } from '../offline/chosen.ts';
import { dropDraft, holdForm, keepDraft, wasSaved } from '../offline/drafts-here.ts';
import { useSettings } from '../settings.tsx';
import { copyNamed, forgetOfNobody, keepCopy, type Copy } from './kept.ts';
import { tellOpen } from './open-forms.ts';
import { draftValues, hasSecrets, secretValues, type Values } from './values.ts';

const pauseBeforeSaving = 1200;
const longestPause = 30_000;

/** Passwords and codes of forms left for a step in between: in the memory of this window only, until the act is done. */
const held = new Map<string, Values>();

export function holdSecrets(name: string, form: FormDto, values: Values): void {
  if (hasSecrets(form)) held.set(name, secretValues(form, values));
}

export const heldSecrets = (name: string): Values => held.get(name) ?? {};

const isAway = (state: string): boolean => state === 'local' || state === 'window';

type Status = Exclude<DraftState, { readonly state: 'saved' }> | { readonly savedAt: string };

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
  /** Brings it before the reader once more. */
  readonly tell: () => void;
  /** How often that was said: each time it is brought before the reader. */
  readonly turn: number;
  /** The last time it was to be saved, nothing answered. */
  readonly away: boolean;
  /** Who wrote in it besides its owner, as it stands. */
  readonly preparedBy: string | undefined;
  /** When the court saved it last, as this page knows it; null where it has not. */
  readonly savedAt: () => string | null;
  readonly change: (values: Values) => void;
  /** Handed in, and not answered yet; null once it is. */
  readonly pressed: (values: Values) => (request: CommandRequest | null) => void;
  /** Saves what is not saved; says whether the court has it now. */
  readonly flush: () => Promise<boolean>;
  /** Saves it also where nothing was written yet. */
  readonly begin: (values: Values) => Promise<boolean>;
  /** Whether nobody saved it meanwhile; where somebody did, the form says so and asks which goes on. */
  readonly isNewest: (values: Values) => Promise<boolean>;
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

/** Sealed beside the form itself, so that it opens without the network; only where its writer chose so, and it could be. */
const keepSealed = (person: string, form: FormDto, copy: Copy, unsent: boolean): Promise<boolean> =>
  // What is somebody else's never lies on the device of whoever helps them.
  isKeptHere(person) && copy.act.helping === undefined
    ? keepDraft(person, { form, copy, unsent })
    : Promise.resolve(false);

/** Brings drafts to the court, one after the other; knows when the court had this one last. */
function useSaving({ act, form, name, person, signedIn, id }: DraftProps) {
  const [status, setStatus] = useState<Status>(
    form.draft === null ? { state: 'clean' } : { savedAt: form.draft.savedAt },
  );
  const [expiresOn, setExpiresOn] = useState(form.draft?.expiresOn ?? null);
  const [preparedBy, setPreparedBy] = useState(form.draft?.preparedBy);
  const waiting = useRef<Copy | null>(null);
  // Where nothing reaches the court, what was written is on the device where it could be sealed, or in this window.
  const sealed = useRef(false);
  const before = useRef<string | null | undefined>(form.draft?.savedAt ?? null);
  const last = useRef(form.draft);
  const stopped = useRef(false);
  // Somebody else may write in it, or did.
  const helped = useRef(isHelped(form.draft));
  const saveOnce = useCallback(async (): Promise<boolean> => {
    const copy = waiting.current;
    if (copy === null) return true;
    if (!signedIn || stopped.current) return false;
    setStatus({ state: 'saving' });
    try {
      const saved = await api.saveDraft(act, {
        person,
        values: copy.values,
        before: before.current,
        commandId: id.current() ?? undefined,
      });
      id.adopt(saved.commandId);
      before.current = saved.savedAt;
      last.current = saved;
      setExpiresOn(saved.expiresOn);
      setPreparedBy(saved.preparedBy);
      helped.current ||= isHelped(saved);
      forgetOfNobody(act);
      if (chosenHere() !== null && act.helping === undefined)
        void wasSaved(person, { form, copy, unsent: false }, saved);
      if (waiting.current === copy) {
        waiting.current = null;
        forget(name, 'window');
        setStatus({ savedAt: saved.savedAt });
      } else {
        // Written on meanwhile: what this window keeps goes on from what the court has now.
        const here = copyNamed(name);
        if (here !== null) keepCopy(name, { ...here, before: saved.savedAt });
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
            if (draft === null) return;
            id.adopt(draft.commandId);
            helped.current ||= isHelped(draft);
          },
          () => undefined,
        );
      const away = sealed.current ? 'local' : 'window';
      const waits = kind === 'offline' ? away : 'retrying';
      setStatus({ state: gone ? 'gone' : stopped.current ? 'elsewhere' : waits });
      return false;
    }
  }, [act, form, name, person, signedIn, id]);
  return {
    status,
    setStatus,
    expiresOn,
    preparedBy,
    waiting,
    sealed,
    before,
    last,
    stopped,
    helped,
    saveOnce,
  };
}

/** Whether the court has the draft as this page does; unknown, or not there any more, the act itself will be answered. */
async function nobodySince(
  { before, stopped, setStatus }: ReturnType<typeof useSaving>,
  act: Act,
  keep: () => void,
): Promise<boolean> {
  if (stopped.current) {
    keep();
    return false;
  }
  const mine = before.current;
  const now = await api.form(act).then(
    (found) => found.draft,
    () => null,
  );
  if (now === null || mine === undefined) return true;
  // Saved from here while it was asked, it is nobody else's.
  if (now.savedAt === mine || now.savedAt === before.current) return true;
  keep();
  stopped.current = true;
  setStatus({ state: 'elsewhere' });
  return false;
}

/** Calls back once there is a line again; with the page goes what was to be done later. */
function useLine(
  hasLine: () => void,
  timer: RefObject<ReturnType<typeof setTimeout> | undefined>,
): void {
  useEffect(() => {
    addEventListener('online', hasLine);
    return () => {
      removeEventListener('online', hasLine);
      clearTimeout(timer.current);
    };
  }, [hasLine, timer]);
}

const isHelped = (draft: DraftDto | null): boolean =>
  draft?.openUntil !== undefined || draft?.preparedBy !== undefined;

/** Saves by itself, a moment after each change; tries again until it has; until then the window keeps a copy. */
export function useDraft(props: DraftProps): Draft {
  const { act, form, name, person, signedIn, id } = props;
  const { lang } = useSettings();
  const saving = useSaving(props);
  const { status, setStatus, expiresOn, waiting, sealed, before, last, stopped, helped } = saving;
  const { saveOnce } = saving;
  const [turn, tell] = useReducer((said: number) => said + 1, 0);
  const sent = useRef<CommandRequest | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pause = useRef(pauseBeforeSaving);
  const running = useRef<Promise<boolean> | null>(null);

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    while (running.current !== null) await running.current;
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

  const hasLine = useCallback(() => {
    if (waiting.current !== null && signedIn) schedule(0);
  }, [schedule, signedIn, waiting]);
  useLine(hasLine, timer);
  useEffect(() => holdForm(name), [name]);
  useEffect(() => tellOpen(name, flush), [name, flush]);

  const copyOf = (values: Values): Copy => ({
    act,
    values: draftValues(form, values),
    before: before.current ?? null,
    title: form.title,
    at: nowIso(),
    ...(id.current() === null ? {} : { commandId: id.current() ?? '' }),
    ...(sent.current === null ? {} : { sent: sent.current }),
  });
  const seal = (copy: Copy, unsent: boolean): void => {
    void keepSealed(person, { ...form, draft: last.current }, copy, unsent).then((kept) => {
      sealed.current = kept;
      const now = { state: kept ? 'local' : 'window' } as const;
      setStatus((known) => ('state' in known && isAway(known.state) ? now : known));
    });
  };

  const begin = (values: Values): Promise<boolean> => {
    helped.current = true;
    if (before.current === null) waiting.current ??= copyOf(values);
    return flush();
  };
  // Alone, nobody but this writer saves it, and what they hand in is what they see.
  const isNewest = async (values: Values): Promise<boolean> => {
    if (!helped.current || !signedIn) return true;
    await flush();
    const newest = await nobodySince(saving, act, () => keepHere(values));
    if (!newest) tell();
    return newest;
  };
  // What stands here is kept beside the other, so that its writer can choose.
  const keepHere = (values: Values): void => {
    if (waiting.current !== null) return;
    waiting.current = copyOf(values);
    keepCopy(name, waiting.current);
  };

  return {
    preparedBy: saving.preparedBy,
    savedAt: () => before.current ?? null,
    begin,
    isNewest,
    turn,
    tell,
    shown: 'savedAt' in status ? { state: 'saved', when: whenWords(status.savedAt, lang) } : status,
    expiresOn,
    elsewhere: 'state' in status && status.state === 'elsewhere',
    away: 'state' in status && isAway(status.state),
    change: (values) => {
      const copy = copyOf(values);
      waiting.current = copy;
      keepCopy(name, copy);
      seal(copy, true);
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
    pressed: (values) => (request) => {
      sent.current = request;
      if (isKeptHere(person) && !hasSecrets(form)) seal(copyOf(values), waiting.current !== null);
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
      if (chosenHere() !== null && act.helping === undefined) void dropDraft(person, act);
      forgetOfNobody(act);
      const seen = before.current ?? '';
      if (signedIn) void rest(0).then(() => api.dropDraft(act, seen).catch(() => undefined));
    },
  };
}
