import { useSyncExternalStore } from 'react';
import { forget, read, write } from '../keep.ts';

/** Who chose to keep things on this device, and the name by which the device asks for the key of what it keeps. */
export interface Chosen {
  readonly device: string;
  /** Null when whoever chose has signed out: what had not reached the court lies here sealed, and nobody reads it. */
  readonly person: string | null;
}

const name = 'kept-here';

/** Null on a device on which nobody ever chose so: nothing of all this is fetched there. */
export function chosenHere(): Chosen | null {
  const found = read(name);
  if (typeof found !== 'object' || found === null) return null;
  const { device, person } = found as Readonly<Record<string, unknown>>;
  return typeof device === 'string' && (typeof person === 'string' || person === null)
    ? { device, person }
    : null;
}

const changed = 'xiezhi-kept-here';

export function choose(chosen: Chosen): void {
  write(name, chosen);
  dispatchEvent(new Event(changed));
}

export function unchoose(): void {
  forget(name);
  dispatchEvent(new Event(changed));
}

/** Whether what this person writes may lie on the device and outlive the window. */
export const isKeptHere = (person: string): boolean => chosenHere()?.person === person;

function listen(tell: () => void): () => void {
  addEventListener(changed, tell);
  addEventListener('storage', tell);
  return () => {
    removeEventListener(changed, tell);
    removeEventListener('storage', tell);
  };
}

/** Who keeps things on this device; `null` also on one where somebody did and has signed out. */
export const useKeeper = (): string | null =>
  useSyncExternalStore(
    listen,
    () => chosenHere()?.person ?? null,
    () => null,
  );

/** Whether anybody ever chose so on this device. */
export const useIsChosen = (): boolean =>
  useSyncExternalStore(
    listen,
    () => chosenHere() !== null,
    () => false,
  );

let wasChosen = false;

/** Whether anybody chose so here since this page was opened: what became of their words is said when nothing lies here any more. */
export const useWasChosen = (): boolean =>
  useSyncExternalStore(
    listen,
    () => (wasChosen = wasChosen || chosenHere() !== null),
    () => false,
  );
