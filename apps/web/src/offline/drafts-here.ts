import type { FormDto } from '@xiezhi/contract';
import { api, type Act } from '../api.ts';
import { asFailure } from '../failure.ts';
import { copyNamed, draftName, keepCopy, type Copy } from '../form/kept.ts';
import { dropKept, held, keepValue, keptValue, keptValues } from './sealed-store.ts';

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

export const keepDraft = (person: string, draft: KeptDraft): Promise<unknown> =>
  inTurn(() => keepValue(person, 'draft', draftName(draft.copy.act, person), draft, draft.unsent));

export const dropDraft = (person: string, act: Act): Promise<unknown> =>
  inTurn(() => dropKept(person, 'draft', draftName(act, person)));

/** The last written first. */
export async function keptDrafts(): Promise<readonly KeptDraft[]> {
  const drafts = (await keptValues('draft')).filter(isDraft);
  return [...drafts].sort((a, b) => (a.copy.at < b.copy.at ? 1 : -1));
}

async function keptDraft(person: string, act: Act): Promise<KeptDraft | null> {
  const found = await keptValue('draft', draftName(act, person)).catch(() => null);
  return isDraft(found) ? found : null;
}

/** What lies here and has not reached the court stands in this window again, unless this window has something newer. */
async function bringBack(person: string, act: Act): Promise<void> {
  const kept = await keptDraft(person, act);
  if (kept?.unsent !== true) return;
  const name = draftName(act, person);
  const here = copyNamed(name);
  if (here === null || here.at < kept.copy.at) keepCopy(name, kept.copy);
}

/** A form whose draft lies here, as it was when the court gave it: what was saved since, by this device's own word. */
function asKept({ form, copy, unsent }: KeptDraft): FormDto {
  if (copy.before === null || form.draft === null) return { ...form, draft: null };
  const draft = { ...form.draft, savedAt: copy.before };
  return { ...form, draft, values: unsent ? form.values : { ...form.values, ...copy.values } };
}

/** The form as the court gives it now, or, where it cannot be reached, as it was when it was begun here. */
export async function formOrKept(act: Act, signal: AbortSignal): Promise<FormDto> {
  const person = (await held().catch(() => null))?.person ?? null;
  try {
    const form = await api.form(act, signal);
    if (person !== null) await bringBack(person, act);
    return form;
  } catch (reason) {
    const kept =
      person === null || asFailure(reason).kind !== 'offline' ? null : await keptDraft(person, act);
    if (person === null || kept === null) throw reason;
    await bringBack(person, act);
    return asKept(kept);
  }
}

/** Whoever has the form open sends it themselves. */
const lockOf = (name: string): string => `xiezhi/form/${name}`;

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

export interface Sent {
  readonly saved: readonly Copy[];
  /** Somebody saved another version since: their writer says which one goes on. */
  readonly differ: readonly Copy[];
}

async function sendOne(person: string, draft: KeptDraft): Promise<keyof Sent | null> {
  const { act, values, before } = draft.copy;
  try {
    const saved = await api.saveDraft(act, { values, before });
    const copy: Copy = { ...draft.copy, before: saved.savedAt };
    await keepDraft(person, { form: { ...draft.form, draft: saved }, copy, unsent: false });
    return 'saved';
  } catch (reason) {
    return asFailure(reason).code === 'draft-changed' ? 'differ' : null;
  }
}

/** Brings to the court what was written without a line; what is open in a window is left to it. */
export async function sendKept(person: string): Promise<Sent> {
  const sent: { saved: Copy[]; differ: Copy[] } = { saved: [], differ: [] };
  for (const draft of await keptDrafts()) {
    if (!draft.unsent) continue;
    const name = lockOf(draftName(draft.copy.act, person));
    const what = await navigator.locks.request(name, { ifAvailable: true }, (free) =>
      free === null ? null : sendOne(person, draft),
    );
    if (what !== null) sent[what].push(draft.copy);
  }
  return sent;
}

/** What the court has no draft of any more was handed in, or let go of, on another device. */
export async function dropHandedIn(person: string): Promise<void> {
  const rows = await api.drafts().catch(() => null);
  if (rows === null) return;
  const there = new Set(rows.map((row) => draftName(row, person)));
  for (const { copy, unsent } of await keptDrafts())
    if (!unsent && !there.has(draftName(copy.act, person))) await dropDraft(person, copy.act);
}
