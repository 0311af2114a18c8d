import type { DeviceKeyDto, MeDto } from '@xiezhi/contract';
import { api, post, rest } from '../api.ts';
import { copiesOf, draftName, type Copy } from '../form/kept.ts';
import { flushOpen } from '../form/open-forms.ts';
import { forget, leaving, read, write } from '../keep.ts';
import { isSealed, keptDraft, sendKept, wasSaved } from './drafts-here.ts';
import { choose, chosenHere, isKeptHere, unchoose } from './chosen.ts';
import {
  forgetAll,
  held,
  hold,
  isEmpty,
  keepValue,
  keptValue,
  lock,
  unsentHere,
} from './sealed-store.ts';

const program = '/worker.js';

/** Whether this browser can do it at all: an address without https cannot, nor an old browser. */
export const canKeep = (): boolean =>
  'serviceWorker' in navigator && 'indexedDB' in globalThis && 'locks' in navigator;

const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const turns = 'kept-turns';
const turnNow = (): unknown => read(turns);

/** One after the other, in all windows of this browser. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('xiezhi/kept', work);

/** What was asked for before somebody left comes too late. @returns what is asked for from now on. */
async function shut(): Promise<unknown> {
  write(turns, newDevice());
  await lock();
  return turnNow();
}

/** The key, for as long as it is still wanted when the court has given it. */
async function takeKey(person: string, device: string, since: unknown): Promise<boolean> {
  const { key, seconds } = await post<DeviceKeyDto>('/api/account/device-key', { device });
  return alone(async () => {
    if (turnNow() !== since) return false;
    await hold(person, key, seconds);
    return true;
  });
}

/** A program whose files cannot all be fetched is never ready. */
const longestInstall = 120_000;

async function installed(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(program);
  const ready = await Promise.race([
    serviceWorker.ready.then(() => true),
    rest(longestInstall).then(() => false),
  ]);
  if (!ready) throw new Error('not installed');
}

/** From now on what this person writes and opens is kept here. Where that fails, it is as it was before. */
export async function keepHere(me: MeDto): Promise<void> {
  const { person } = me;
  if (person === undefined) return;
  const before = chosenHere();
  const device = before?.device ?? newDevice();
  if (!(await takeKey(person, device, turnNow()))) throw new Error('left meanwhile');
  try {
    choose({ device, person });
    await keepValue(person, 'me', 'me', me);
    await installed();
  } catch (reason) {
    if (before === null) await lockHere(false);
    else
      await alone(async () => {
        await shut();
        choose(before);
      });
    throw reason;
  }
}

async function stop(): Promise<void> {
  write(turns, newDevice());
  await forgetAll();
  unchoose();
  await Promise.all(
    (await navigator.serviceWorker.getRegistrations()).map((one) => one.unregister()),
  );
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** Nothing is kept here any more, and nothing of what was. */
export const stopHere = (): Promise<void> => alone(stop);

/** Whoever could read here may not any more; where nothing of anybody is left, the program goes too. */
export const lockHere = (keepsChoice: boolean): Promise<void> =>
  alone(async () => {
    const chosen = chosenHere();
    if (chosen === null) return;
    await shut();
    if (keepsChoice) return;
    if (await isEmpty()) await stop();
    else if (chosen.person !== null) choose({ ...chosen, person: null });
  });

/** Who may read here by the word of this device alone: its keeper, as long as the key is held; nobody where they left. */
export async function readsHere(): Promise<string | null> {
  if (read(leaving) !== null) return null;
  const now = await held().catch(() => null);
  return now !== null && isKeptHere(now.person) ? now.person : null;
}

/** Who was signed in here when the line went; null when nobody may read here now. */
export async function whoWasHere(): Promise<MeDto | null> {
  const person = await readsHere();
  const me = person === null ? null : await keptValue('me', 'me').catch(() => null);
  return typeof me === 'object' && me !== null ? (me as MeDto) : null;
}

/**
 * The court has said who sits here. The same person goes on; at anybody else, and at nobody, what lies here is shut: a session
 * that ran out, an account that was frozen, another account. Whoever works for the court by now keeps nothing here.
 * @returns whether this person may read what lies here of theirs.
 */
export async function settleHere(me: MeDto): Promise<boolean> {
  const chosen = chosenHere();
  if (chosen === null) return false;
  let since = turnNow();
  const { person } = me;
  if (person === undefined || !me.signedIn) {
    await lockHere(true);
    return false;
  }
  const now = await held();
  if (now !== null && now.person !== person) since = await alone(shut);
  const keeps = chosen.person === person && me.offices.length === 0;
  if (!keeps && !(await unsentHere()).includes(person)) {
    await lockHere(false);
    return false;
  }
  if (!(await takeKey(person, chosen.device, since))) return false;
  if (!keeps) return true;
  await keepValue(person, 'me', 'me', me);
  if (isKeptHere(person)) await navigator.serviceWorker.register(program);
  return true;
}

/** Brings to the court what this person wrote in this window. @returns what the court has not got after that. */
async function savedFromWindow(person: string): Promise<readonly Copy[]> {
  await flushOpen();
  const left: Copy[] = [];
  for (const copy of copiesOf(person)) {
    const { act, values, before, commandId } = copy;
    await api.saveDraft(act, { person, values, before, commandId }).then(
      async (saved) => {
        forget(draftName(act, person), 'window');
        if (chosenHere() === null) return;
        const kept = await keptDraft(person, act);
        if (kept !== null) await wasSaved(person, { ...kept, copy }, saved);
      },
      () => left.push(copy),
    );
  }
  return left;
}

/**
 * Before somebody signs out: what can still reach the court does.
 * @returns whether some of it would be lost: neither the court has it, nor does it lie here sealed.
 */
export async function isSomethingLost(person: string): Promise<boolean> {
  const left = await savedFromWindow(person);
  if (chosenHere() === null) return left.length > 0;
  await sendKept(person).catch(() => undefined);
  for (const copy of left) if (!(await isSealed(person, copy))) return true;
  return false;
}
