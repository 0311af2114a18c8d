/* What a check finds wrong, where, and in words; and whom the check believed. */
import { NoteError, readVerifier } from './note.ts';
import type { Policy, Seen } from './policy.ts';
import { noWitnesses, readPolicy } from './policy.ts';
import type { Anchored } from './evm/anchor.ts';
import type { Stamped } from './timestamp.ts';

export type Fault =
  | 'form'
  | 'bytes'
  | 'list'
  | 'signature'
  | 'key'
  | 'checkpoint'
  | 'entry'
  | 'inclusion'
  | 'head'
  | 'file'
  | 'proof'
  | 'timestamp'
  | 'anchor'
  | 'unnamed';

export interface Finding {
  readonly fault: Fault;
  /** The file of the archive, the entry of the docket, or the byte. */
  readonly where: string;
  /** What exactly, in English, for whoever looks closer. */
  readonly why: string;
}

export const finding = (fault: Fault, where: string, why: unknown): Finding => ({
  fault,
  where,
  why: why instanceof Error ? why.message : String(why),
});

/** Whom the reader believes, brought along from elsewhere. */
export interface Trust {
  /** The log's key, or several in lines where it had several; null to take the one that lies with what is checked, which a forger could have put there. */
  readonly vkey: string | null;
  /** The text of a policy; null for the one that lies with what is checked. */
  readonly policy: string | null;
  /** Certificates, in PEM, of the authorities of time that the reader believes; none asked for where it is left out. */
  readonly authorities?: readonly string[];
  /** Lists of contracts and blocks of chains that the reader believes; none asked for where it is left out. */
  readonly chains?: readonly string[];
}

/** By what the check was made. */
export interface CheckedBy {
  readonly vkey: string;
  /** Whether the key was the reader's own, or only lay with what was checked. */
  readonly key: 'given' | 'enclosed';
  readonly policy: Policy;
}

/** The log as the check found it. */
export interface LogFound {
  readonly origin: string;
  readonly size: number;
  readonly vkey: string;
  readonly key: CheckedBy['key'];
  /** Witnesses of the policy that have seen the checkpoint. */
  readonly seen: readonly Seen[];
  /** What authorities of time say of the checkpoint. */
  readonly stamped: readonly Stamped[];
  /** Blocks of chains that hold the checkpoint. */
  readonly anchored: readonly Anchored[];
}

/**
 * Key and policy by which to check what came with this key, and perhaps a policy.
 * @throws NoteError when the reader's own say that this is another log.
 */
export function believed(
  trust: Trust,
  enclosed: { readonly vkey: string; readonly policy: string | null },
): CheckedBy {
  const { vkey } = enclosed;
  const log = readVerifier(vkey);
  const text = trust.policy ?? enclosed.policy;
  const policy = text === null ? noWitnesses(log) : readPolicy(text);
  const own = policy.logs.find(
    ({ verifier }) => verifier.name === log.name && verifier.id === log.id,
  );
  if (trust.vkey !== null && !trust.vkey.split(/\s+/).includes(vkey))
    throw new NoteError(`it is of the log ${vkey}, and not of the one you gave`);
  if (own === undefined) throw new NoteError(`the policy does not name the log ${vkey}`);
  const key = trust.vkey === null && trust.policy === null ? 'enclosed' : 'given';
  return { vkey, key, policy: { ...policy, logs: [own] } };
}
