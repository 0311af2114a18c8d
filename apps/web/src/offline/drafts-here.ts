import type { DraftDto, FormDto } from '@xiezhi/contract';
import { api, type Act } from '../api.ts';
import { asFailure } from '../failure.ts';
import { copyNamed, draftName, keepCopy, openingName, sentName, type Copy } from '../form/kept.ts';
import { write } from '../keep.ts';
import { isKeptHere } from './chosen.ts';
import { dropKept, keepValue, keptValue, keptValues } from './sealed-store.ts';

/** A form that was being filled in on this device, so that it opens here without the network. */
export interface KeptDraft {
  readonly form: FormDto;
  readonly copy: Copy;
  /** The court has not got what stands in it. */
  readonly unsent: boolean;
}

const isDraft = (value: unknown): value is KeptDraft =>
  typeof value === 'object' && value !== null && 'copy' in value && 'form' in value;

/** One after the other: what was written last is what lies here last. */
let turn: Promise<unknown> = Promise.resolve();
const inTurn = (work: () => Promise<unknown>): Promise<unknown> =>
  (turn = turn.then(work).catch(() => undefined));

/** Words the court has not got, or of which nobody knows whether it has, stay when the key goes. */
const keep = (person: string, draft: KeptDraft): Promise<boolean> => {
  const stays = draft.unsent || draft.copy.sent !== undefined;
  return keepValue(person, 'draft', draftName(draft.copy.act, person), draft, stays);
};

/** Whether it lies here now: no key, a full disk and a browser that refuses are told to its writer. */
export const keepDraft = (person: string, draft: KeptDraft): Promise<boolean> =>
  inTurn(() => keep(person, draft)).then((kept) => kept === true);

export const dropDraft = (person: string, act: Act): Promise<unknown> =>
  inTurn(() => dropKept(person, 'draft', draftName(act, person)));

/** The last written first. */
export async function keptDrafts(): Promise<readonly KeptDraft[]> {
  const drafts = (await keptValues('draft')).filter(isDraft);
  return [...drafts].sort((a, b) => (a.copy.at < b.copy.at ? 1 : -1));
}

export async function keptDraft(person: string, act: Act): Promise<KeptDraft | null> {
  const found = await keptValue('draft', draftName(act, person)).catch(() => null);
  return isDraft(found) ? found : null;
}

/**
 * The court has these words: they are kept on where their writer chose so, and gone where not. Words written since, here or in
 * another window, are left as they are.
 */
export const wasSaved = (person: string, draft: KeptDraft, saved: DraftDto): Promise<unknown> =>
  inTurn(async () => {
    const { act, at } = draft.copy;
    if (!isKeptHere(person)) return dropKept(person, 'draft', draftName(act, person));
    const now = await keptDraft(person, act);
    if (now !== null && now.unsent && now.copy.at > at) return false;
    const copy = { ...draft.copy, before: saved.savedAt };
    return keep(person, { form: { ...draft.form, draft: saved }, copy, unsent: false });
  });

/** Whether these very words lie here sealed, so that this window may go. */
export async function isSealed(person: string, { act, at }: Copy): Promise<boolean> {
  await turn;
  const kept = await keptDraft(person, act);
  return kept !== null && kept.copy.at >= at;
}

/** What lies here and has not reached the court stands in this window again, unless this window has something newer. */
export async function bringBack(person: string, act: Act): Promise<void> {
  const kept = await keptDraft(person, act);
  if (kept === null) return;
  const { copy } = kept;
  const name = draftName(act, person);
  if (copy.sent !== undefined) write(sentName(name), copy.sent, 'window');
  if (!kept.unsent) return;
  if (act.stream === null && copy.commandId !== undefined)
    write(openingName(name), copy.commandId, 'device');
  const here = copyNamed(name);
  if (here === null || here.at < copy.at) keepCopy(name, copy);
}

/** A form whose draft lies here, as it was when the court gave it: what was saved since, by this device's own word. */
export function asKept({ form, copy, unsent }: KeptDraft): FormDto {
  if (copy.before === null || form.draft === null) return { ...form, draft: null };
  const draft = { ...form.draft, savedAt: copy.before };
  return { ...form, draft, values: unsent ? form.values : { ...form.values, ...copy.values } };
}

/** Whoever has the form open sends it themselves. */
const lockOf = (name: string): string => `xiezhi/form/${name}`;
const sendingOf = (name: string): string => `xiezhi/sending/${name}`;

/** Holds the form while its page is open. Where a browser knows no locks nothing is kept, and nothing is sent beside it. */
export function holdForm(name: string): () => void {
  const { locks } = navigator as { readonly locks?: LockManager };
  const end = new AbortController();
  const { signal } = end;
  const open = (): Promise<void> =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
  locks?.request(lockOf(name), { signal }, open).catch(() => undefined);
  return () => {
    end.abort();
  };
}

/** Waits until nobody is sending this form: whoever opens it then has the court's word of today. */
export const onceSent = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(sendingOf(name), work);

export interface Sent {
  readonly saved: readonly Copy[];
  /** Somebody saved another version since: their writer says which one goes on. */
  readonly differ: readonly Copy[];
  /** Handed in once, and answered where nobody heard it. */
  readonly handedIn: readonly Copy[];
  /** Not there yet, and tried again. */
  readonly left: readonly Copy[];
}

export const nothingSent: Sent = { saved: [], differ: [], handedIn: [], left: [] };

/** What the court says of an act that went without an answer. */
export async function becameOf(commandId: string): Promise<'accepted' | 'waits' | 'none'> {
  try {
    const { outcome } = await api.outcome(commandId);
    return outcome === 'accepted' ? 'accepted' : outcome === 'received' ? 'waits' : 'none';
  } catch (reason) {
    return asFailure(reason).kind === 'absent' ? 'none' : 'waits';
  }
}

async function sendOne(person: string, draft: KeptDraft): Promise<keyof Sent> {
  const { sent, ...copy } = draft.copy;
  const { act, values, before, commandId } = copy;
  if (sent !== undefined) {
    const now = await becameOf(sent.commandId);
    if (now === 'waits') return 'left';
    if (now === 'accepted') {
      await dropDraft(person, act);
      return 'handedIn';
    }
  }
  try {
    const saved = await api.saveDraft(act, { person, values, before, commandId });
    await wasSaved(person, { ...draft, copy }, saved);
    return 'saved';
  } catch (reason) {
    return asFailure(reason).code === 'draft-changed' ? 'differ' : 'left';
  }
}

/** Brings to the court what was written without a line; what is open in a window is left to it. */
export async function sendKept(person: string): Promise<Sent> {
  const sent = { ...nothingSent } as Record<keyof Sent, readonly Copy[]>;
  for (const draft of await keptDrafts()) {
    const { copy } = draft;
    if (!draft.unsent && copy.sent === undefined) continue;
    const name = draftName(copy.act, person);
    const what = await navigator.locks.request(lockOf(name), { ifAvailable: true }, (free) =>
      free === null ? null : onceSent(name, () => sendOne(person, draft)),
    );
    if (what !== null) sent[what] = [...sent[what], copy];
  }
  return sent;
}

/** What the court has no draft of any more was handed in, or let go of, on another device. */
export async function dropHandedIn(person: string): Promise<void> {
  const here = (await keptDrafts()).filter(({ unsent, copy }) => !unsent && !copy.sent);
  const rows = here.length === 0 ? null : await api.drafts().catch(() => null);
  if (rows === null) return;
  const there = new Set(rows.map((row) => draftName(row, person)));
  for (const { copy } of here)
    if (!there.has(draftName(copy.act, person))) await dropDraft(person, copy.act);
}
