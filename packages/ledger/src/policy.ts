/* Whom to believe: which logs, which witnesses, and how many of them must have seen a checkpoint. */
import { openCheckpoint, readNumber } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Verified, Verifier } from './note.ts';
import { NoteError, readVerifier } from './note.ts';
import { sameHash } from './merkle.ts';

/**
 * Who runs a witness, and what interest they have in the court or its parties: as whoever wrote the policy says, and nobody vouches for
 * it. `interest` is `none` where none is declared.
 */
export interface WitnessStatement {
  readonly runBy?: string;
  readonly interest?: string;
}

export interface PolicyWitness extends WitnessStatement {
  readonly name: string;
  readonly verifier: Verifier;
  readonly url: string | null;
}

interface Group {
  readonly least: number;
  readonly members: readonly string[];
}

export interface Policy {
  readonly logs: readonly { readonly verifier: Verifier; readonly url: string | null }[];
  readonly witnesses: readonly PolicyWitness[];
  readonly groups: ReadonlyMap<string, Group>;
  /** The witness or group that must have seen a checkpoint; null when nobody must. */
  readonly quorum: string | null;
}

/** No cosignature is asked for. */
export const noWitnesses = (log: Verifier): Policy => ({
  logs: [{ verifier: log, url: null }],
  witnesses: [],
  groups: new Map(),
  quorum: null,
});

/** To every other reader of policies these lines are remarks (docs/spec/log-1.md, “Who the witnesses are”). */
const statementMark = '# xiezhi-witness';
const longestStatement = 300;

/** The policy as a file that names nobody's address: for a reader who asks nobody. */
export const writePolicy = ({ logs, witnesses, groups, quorum }: Policy): string =>
  [
    ...logs.map(({ verifier }) => `log ${verifier.vkey}`),
    ...witnesses.flatMap(({ name, verifier, runBy, interest }) => [
      `witness ${name} ${verifier.vkey}`,
      ...(runBy === undefined ? [] : [`${statementMark} ${name} run-by ${runBy}`]),
      ...(interest === undefined ? [] : [`${statementMark} ${name} interest ${interest}`]),
    ]),
    ...[...groups].map(([name, { least, members }]) =>
      ['group', name, String(least), ...members].join(' '),
    ),
    `quorum ${quorum ?? 'none'}`,
    '',
  ].join('\n');

interface Draft {
  logs: Policy['logs'][number][];
  witnesses: PolicyWitness[];
  groups: Map<string, Group>;
  used: Set<string>;
  quorum: string | null | undefined;
}

const isDefined = ({ witnesses, groups }: Draft, name: string): boolean =>
  groups.has(name) || witnesses.some((one) => one.name === name);

function refuseTwice(found: readonly { readonly verifier: Verifier }[], fresh: Verifier): void {
  if (found.some(({ verifier }) => sameHash(verifier.key, fresh.key)))
    throw new NoteError(`the key of ${fresh.name} stands there twice`);
}

function addGroup(draft: Draft, [name = '', least = '', ...members]: readonly string[]): void {
  if (name === 'none' || isDefined(draft, name))
    throw new NoteError(`the name ${name} is taken already`);
  for (const member of members) {
    if (!isDefined(draft, member)) throw new NoteError(`${member} is not defined before ${name}`);
    if (draft.used.has(member)) throw new NoteError(`${member} is a member twice`);
    draft.used.add(member);
  }
  const needed = least === 'all' ? members.length : least === 'any' ? 1 : readNumber(least);
  if (needed < 1 || needed > members.length)
    throw new NoteError(`${name} asks for ${least} of ${String(members.length)}`);
  draft.groups.set(name, { least: needed, members });
}

function addLine(draft: Draft, words: readonly string[]): void {
  const [what, first = '', second = '', third] = words;
  if (what === 'log' && words.length >= 2 && words.length <= 3) {
    const verifier = readVerifier(first);
    refuseTwice(draft.logs, verifier);
    draft.logs.push({ verifier, url: second === '' ? null : second });
  } else if (what === 'witness' && words.length >= 3 && words.length <= 4) {
    const verifier = readVerifier(second);
    refuseTwice(draft.witnesses, verifier);
    if (first === 'none' || isDefined(draft, first))
      throw new NoteError(`the name ${first} is taken already`);
    draft.witnesses.push({ name: first, verifier, url: third ?? null });
  } else if (what === 'group' && words.length >= 4) addGroup(draft, words.slice(1));
  else if (what === 'quorum' && words.length === 2 && draft.quorum === undefined) {
    if (first !== 'none' && !isDefined(draft, first))
      throw new NoteError(`the quorum ${first} is not defined`);
    draft.quorum = first === 'none' ? null : first;
  } else throw new NoteError('it is no line of a policy, or stands there twice');
}

const statements = { 'run-by': 'runBy', interest: 'interest' } as const;

/** What a policy says of one of its witnesses; words that are not known yet are passed over, as remarks are. */
function addStatement(draft: Draft, text: string): void {
  const [, name = '', what = '', said = ''] = /^(\S+) (\S+) (.*\S)\s*$/u.exec(text) ?? [];
  if (!Object.hasOwn(statements, what)) return;
  const key = statements[what as keyof typeof statements];
  const index = draft.witnesses.findIndex((one) => one.name === name);
  const witness = draft.witnesses[index];
  if (witness === undefined) throw new NoteError(`${name} is no witness that stands above`);
  if (witness[key] !== undefined) throw new NoteError(`${what} of ${name} stands there twice`);
  if (said.length > longestStatement || /\p{Cc}/u.test(said))
    throw new NoteError(`${what} of ${name} is too long, or holds what cannot be printed`);
  draft.witnesses[index] = { ...witness, [key]: said };
}

/** Reads a policy file. @throws NoteError with the number of the line that is wrong. */
export function readPolicy(text: string): Policy {
  const draft: Draft = {
    logs: [],
    witnesses: [],
    groups: new Map(),
    used: new Set(),
    quorum: undefined,
  };
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    const isRemark = words.length === 0 || words[0]?.startsWith('#') === true;
    try {
      if (line.startsWith(`${statementMark} `))
        addStatement(draft, line.slice(statementMark.length + 1));
      if (isRemark) continue;
      addLine(draft, words);
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault);
      throw new NoteError(`line ${String(index + 1)}: ${why}`);
    }
  }
  if (draft.quorum === undefined) throw new NoteError('the policy names no quorum');
  return { ...draft, quorum: draft.quorum };
}

function hasSeen(policy: Policy, name: string, cosigned: readonly Verified[]): boolean {
  const group = policy.groups.get(name);
  if (group)
    return group.members.filter((one) => hasSeen(policy, one, cosigned)).length >= group.least;
  const witness = policy.witnesses.find((one) => one.name === name);
  return cosigned.some(({ verifier }) => verifier === witness?.verifier);
}

/** What the policy says of a witness, and nothing where it says nothing. */
export const statementOf = (witness: WitnessStatement | undefined): WitnessStatement => ({
  ...(witness?.runBy === undefined ? {} : { runBy: witness.runBy }),
  ...(witness?.interest === undefined ? {} : { interest: witness.interest }),
});

/** Who has seen a checkpoint, and when by their clock, in seconds since 1970. */
export interface Seen extends WitnessStatement {
  readonly witness: string;
  readonly at: number | null;
}

/**
 * Reads a checkpoint that the policy accepts.
 * @throws NoteError when no log of the policy has signed it, or too few of its witnesses.
 */
export function openByPolicy(
  note: string,
  policy: Policy,
): Checkpoint & { readonly log: Verifier; readonly seen: readonly Seen[] } {
  if (policy.logs.length === 0) throw new NoteError('the policy names no log');
  let reason: unknown;
  for (const { verifier: log } of policy.logs) {
    try {
      const { cosigned, ...checkpoint } = openCheckpoint(
        note,
        log,
        policy.witnesses.map(({ verifier }) => verifier),
      );
      if (policy.quorum !== null && !hasSeen(policy, policy.quorum, cosigned))
        throw new NoteError('too few of the witnesses that the policy asks for have seen it');
      const seen = cosigned.map(({ verifier, at }) => {
        const witness = policy.witnesses.find((one) => one.verifier === verifier);
        return { witness: witness?.name ?? verifier.name, at, ...statementOf(witness) };
      });
      return { ...checkpoint, log, seen };
    } catch (fault) {
      reason = fault;
    }
  }
  throw reason;
}
