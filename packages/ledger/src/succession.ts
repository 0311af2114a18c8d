/*
 * A log keeps its name for ever and its keys for as long as they are safe. A note signed by the key that goes says which key
 * comes: whoever knows the one is led to the other, and to nobody else's.
 */
import { NoteError, openNote, readVerifier, signNote } from './note.ts';
import type { Signer, Verifier } from './note.ts';

/** The key that comes. */
export interface Successor {
  readonly vkey: string;
  /** The same on the Chinese curve. */
  readonly sm2: string;
}

const form = 'xiezhi-log-succession/1';

/** The note that says so. @param signer the key that goes. */
export const writeSuccession = ({ vkey, sm2 }: Successor, signer: Signer): string =>
  signNote(`${form}\n${signer.name}\n${vkey}\n${sm2}\n`, [signer]);

/** @throws NoteError when this key has not signed it, or it is about another log. */
export function readSuccession(note: string, known: Verifier): Successor {
  const { text } = openNote(note, [known]);
  const [said, origin, vkey = '', sm2 = '', ...more] = text.split('\n');
  if (said !== form || more.length !== 1) throw new NoteError('this note names no key that comes');
  for (const key of [vkey, sm2])
    if (readVerifier(key).name !== known.name || origin !== known.name)
      throw new NoteError(`this is about another log than ${known.name}`);
  return { vkey, sm2 };
}

/**
 * Whether notes of succession lead from the key that somebody knows to the one they are shown.
 * @param notes in the order in which the keys came; those about keys before the known one are passed over.
 */
export function leadsTo(known: string, shown: string, notes: readonly string[]): boolean {
  let key = readVerifier(known);
  for (const note of notes) {
    if (key.vkey === shown) return true;
    try {
      key = readVerifier(readSuccession(note, key).vkey);
    } catch (fault) {
      if (!(fault instanceof NoteError)) throw fault;
    }
  }
  return key.vkey === shown;
}
