import { useSyncExternalStore } from 'react';
import type { Sent } from './drafts-here.ts';

/** What became of what was written without a line; said on every page until this window is closed or a form is opened. */
let said: Sent | null = null;
const listeners = new Set<() => void>();

export function say(sent: Sent | null): void {
  said = sent;
  listeners.forEach((tell) => {
    tell();
  });
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

export const useSaid = (): Sent | null =>
  useSyncExternalStore(
    listen,
    () => said,
    () => null,
  );
