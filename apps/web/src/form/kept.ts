import type { CommandRequest } from '@xiezhi/contract';
import type { Act } from '../api.ts';
import { forget, names, read, write } from '../keep.ts';
import type { Values } from './values.ts';

/** What this device holds of a form that the court has not got. */
export interface Copy {
  readonly values: Values;
  /** When the court had last saved this draft, as the writer knew it; null when it had none. */
  readonly before: string | null;
  readonly title: string;
  readonly act: Act;
  readonly at: string;
  /** Under which it will be handed in: kept with the words, so that whoever takes them up makes the same act. */
  readonly commandId?: string;
  /** Handed in without an answer: the court is asked what became of it before it is handed in again. */
  readonly sent?: CommandRequest;
}

/** Whoever has not signed in; what they write lives in this window. */
export const nobody = 'nobody';
const prefix = 'draft.';

/** Where a window keeps what was handed in without an answer, and the device the id of an act that opens a docket. */
export const sentName = (form: string): string => `sent.${form}`;
export const openingName = (form: string): string => `opening.${form}`;

/** Where this device keeps what the court has not got yet. */
export const draftName = (act: Act, person: string): string =>
  `${prefix}${person}.${act.command}.${act.stream ?? ''}.${act.key}${
    act.helping === undefined ? '' : `.for-${act.helping}`
  }`;

/**
 * In this window, and gone with it: what outlives the window lies sealed, and only where its writer chose so (`offline`). A
 * computer that others use after them keeps nothing of theirs.
 */
export const keepCopy = (name: string, copy: Copy): boolean => write(name, copy, 'window');

export function copyNamed(name: string): Copy | null {
  const found = read(name, 'window');
  return typeof found === 'object' && found !== null && 'values' in found && 'act' in found
    ? (found as Copy)
    : null;
}

/** Everything in this window that this person wrote and the court has not got. */
export const copiesOf = (person: string): readonly Copy[] =>
  names(`${prefix}${person}.`, 'window')
    .map(copyNamed)
    .filter((copy) => copy !== null);

/** Everything written in this window before signing in. */
export const copiesOfNobody = (): readonly Copy[] => copiesOf(nobody);

/** Forms, where they stood and what was sent of them: whoever sits down next finds nothing. */
export function forgetWindow(): void {
  for (const where of ['window', 'device'] as const)
    for (const kind of [prefix, 'sent.', 'at.', 'opened.', 'opening.', 'done.'])
      for (const name of names(kind, where)) forget(name, where);
}

export const forgetOfNobody = (act: Act): void => {
  forget(draftName(act, nobody), 'window');
};

interface Done {
  readonly commandId: string;
  readonly title: string;
}

const doneName = (act: Act): string => `done.${act.command}.${act.stream ?? ''}.${act.key}`;

/** That a form was handed in, for whoever comes back to it by the browser's own way back. */
export const keepDone = (act: Act, done: Done): boolean => write(doneName(act), done, 'window');
export const doneOf = (act: Act): Done | null => read(doneName(act), 'window') as Done | null;
export const forgetDone = (act: Act): void => {
  forget(doneName(act), 'window');
};
