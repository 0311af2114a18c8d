import type { MeDto } from '@xiezhi/contract';
import { api, post } from '../api.ts';
import { copiesOf } from '../form/kept.ts';
import { sendKept } from './drafts-here.ts';
import { choose, chosenHere, unchoose } from './chosen.ts';
import {
  forgetAll,
  held,
  hold,
  isEmpty,
  keepValue,
  keptValue,
  lock,
  waitsFor,
} from './sealed-store.ts';

interface DeviceKey {
  readonly key: string;
  readonly seconds: number;
}

const program = '/worker.js';

/** Whether this browser can do it at all: an address without https cannot, nor an old browser. */
export const canKeep = (): boolean =>
  'serviceWorker' in navigator && 'indexedDB' in globalThis && 'locks' in navigator;

const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

async function takeKey(person: string, device: string): Promise<void> {
  const { key, seconds } = await post<DeviceKey>('/api/account/device-key', { device });
  await hold(person, key, seconds);
}

/** From now on what this person writes and opens is kept here. */
export async function keepHere(me: MeDto): Promise<void> {
  const { person } = me;
  if (person === undefined) return;
  const device = chosenHere()?.device ?? newDevice();
  await takeKey(person, device);
  choose({ device, person });
  await keepValue(person, 'me', 'me', me);
  await navigator.serviceWorker.register(program);
  await navigator.serviceWorker.ready;
}

/** Nothing is kept here any more, and nothing of what was. */
export async function stopHere(): Promise<void> {
  await forgetAll();
  unchoose();
  await Promise.all(
    (await navigator.serviceWorker.getRegistrations()).map((one) => one.unregister()),
  );
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** Whoever could read here may not any more; where nothing of anybody is left, the program goes too. */
export async function lockHere(keepsChoice: boolean): Promise<void> {
  const chosen = chosenHere();
  if (chosen === null) return;
  await lock();
  if (keepsChoice) return;
  if (await isEmpty()) await stopHere();
  else choose({ ...chosen, person: null });
}

/** Who was signed in here when the line went; null when nobody may read here now. */
export async function whoWasHere(): Promise<MeDto | null> {
  const now = await held();
  const me = now === null ? null : await keptValue('me', 'me').catch(() => null);
  return typeof me === 'object' && me !== null ? (me as MeDto) : null;
}

/**
 * The court has said who sits here. The same person goes on; at anybody else, and at nobody, what lies here is shut: a session
 * that ran out, an account that was frozen, another account.
 * @returns whether this person keeps things here.
 */
export async function settleHere(me: MeDto): Promise<boolean> {
  const chosen = chosenHere();
  if (chosen === null) return false;
  const { person } = me;
  if (person === undefined || !me.signedIn) {
    await lockHere(true);
    return false;
  }
  const now = await held();
  if (now !== null && now.person !== person) await lock();
  const waits = chosen.person !== person && (await waitsFor(person));
  if (chosen.person !== person && !waits) {
    await lockHere(false);
    return false;
  }
  await takeKey(person, chosen.device);
  if (waits) return true;
  await keepValue(person, 'me', 'me', me);
  await navigator.serviceWorker.register(program);
  return true;
}

/** Brings to the court what this person wrote in this window. @returns whether something stays that it has not got. */
export async function isSomethingUnsent(person: string): Promise<boolean> {
  let some = false;
  for (const { act, values, before } of copiesOf(person))
    await api.saveDraft(act, { values, before }).catch(() => {
      some = true;
    });
  return some;
}

/** Before somebody signs out: what can still reach the court does, and all the rest is shut. */
export async function leaveHere(person: string | undefined): Promise<void> {
  if (person !== undefined) await sendKept(person).catch(() => undefined);
  await lockHere(false);
}
