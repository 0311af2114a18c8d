import { createHash } from 'node:crypto';
import type { Entry, Instant, Label } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Catalogue, Planned } from '@xiezhi/procedures';
import type { AnyState } from '@xiezhi/record';
import { revealedBy } from '@xiezhi/record';
import type { Item } from './batch.ts';
import type { StoredPart } from './commitment.ts';
import { nextHead, partsOf, saltBytes, sealEntry } from './commitment.ts';
import type { Act } from './act.ts';
import type { Outcome, Receipt } from './outcome.ts';
import { movesPlace } from './law-here.ts';
import { derive, rowChanges } from './rows.ts';
import type { Loaded } from './store.ts';

export interface Sealing {
  readonly catalogue: Catalogue;
  /** Of the place of the stream's court. */
  readonly law: Law;
  /** When the act is entered. The act itself may have been received earlier; its entries say both. */
  readonly enteredAt: Instant;
  readonly rules: string;
  claimHash(space: string, value: string): string;
  /** Left out: chance. */
  readonly salts?: (bytes: number) => Buffer;
}

/** From decided entries to what is written: bodies, salts, commitments, heads, rows, outbox, answer. */
export function sealAct(
  sealing: Sealing,
  act: Act,
  at: Loaded,
  planned: Planned,
  facts: Readonly<Record<string, number>>,
): { readonly item: Item; readonly outcome: Outcome; readonly loaded: Loaded } {
  const { catalogue, law, enteredAt } = sealing;
  let head = at.head;
  const entries: object[] = [];
  const labels: object[] = [];
  const receipts: Receipt[] = [];
  for (const { entry, parts } of planned.entries) {
    const stored = storedOf(sealing, entry, partsOf(envelopeOf(entry, enteredAt, facts), parts));
    head = nextHead(head, stored.commitment);
    entries.push(entryRow(entry, enteredAt, stored, head));
    labels.push(...labelRows(entry, stored.parts), ...revealedRows(entry));
    receipts.push({
      stream: entry.stream,
      seq: entry.seq,
      entry: entry.id,
      kind: entry.kind,
      at: entry.at,
      head: head.toString('hex'),
    });
  }
  const { actor, command, given, inputHash } = act;
  const outcome: Outcome = { outcome: 'accepted', commandId: given.commandId, receipts };
  const seq = at.seq + planned.entries.length;
  const claim = (one: { readonly space: string; readonly value: string }) => ({
    stream: at.id,
    space: one.space,
    hash: sealing.claimHash(one.space, one.value),
  });
  const item: Item = {
    head: {
      stream: at.id,
      kind: at.kind,
      expected: at.seq,
      seq,
      head: head.toString('hex'),
      // A court in another province: its cases are to be derived again, and the head says so until they are (`refold.ts`).
      rules: movesPlace(at, planned.state) ? '' : sealing.rules,
    },
    entries,
    labels,
    ...rowChanges(
      at.id,
      derive(catalogue, law, at.kind, at.state),
      derive(catalogue, law, at.kind, planned.state),
      enteredAt,
    ),
    outbox: planned.entries.flatMap(({ entry }) => outboxRows(catalogue, entry, planned.state)),
    claims: planned.unique.map(claim),
    released: planned.released.map(claim),
    secrets: planned.secrets.map((one) => ({ stream: at.id, kind: one.kind, hash: one.hash })),
    commands: [
      {
        stream: at.id,
        actor: actor.id,
        command_id: given.commandId,
        name: command.name,
        input_hash: inputHash.toString('hex'),
        outcome,
        at: enteredAt,
      },
    ],
  };
  return { item, outcome, loaded: { ...at, seq, head, at: enteredAt, state: planned.state } };
}

const storedOf = ({ salts }: Sealing, { stream, seq }: Entry, parts: readonly StoredPart[]) =>
  sealEntry(stream, seq, parts, salts?.(saltBytes * parts.length));

function envelopeOf(entry: Entry, enteredAt: Instant, facts: Readonly<Record<string, number>>) {
  const { kind, version, at, actor, command, cause } = entry;
  return {
    kind,
    version,
    at: enteredAt,
    ...(at === enteredAt ? {} : { receivedAt: at }),
    actor,
    command,
    ...(cause === undefined ? {} : { cause }),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  };
}

const entryRow = (
  entry: Entry,
  enteredAt: Instant,
  stored: ReturnType<typeof sealEntry>,
  head: Buffer,
): object => ({
  stream: entry.stream,
  seq: entry.seq,
  id: entry.id,
  kind: entry.kind,
  version: entry.version,
  at: enteredAt,
  body: stored.body,
  salts: stored.salts.toString('hex'),
  commitment: stored.commitment.toString('hex'),
  head: head.toString('hex'),
});

const labelRows = (entry: Entry, parts: readonly StoredPart[]): object[] =>
  parts.map((part, index) => ({
    stream: entry.stream,
    seq: entry.seq,
    part: index,
    label: part.label satisfies Label,
  }));

/** Rows of labels that an entry gives to parts of earlier ones; their bodies and commitments stay as they are. */
export const revealedRows = (entry: Entry): object[] =>
  revealedBy(entry).map((one) => ({ stream: entry.stream, ...one }));

function outboxRows(catalogue: Catalogue, entry: Entry, state: AnyState): object[] {
  return catalogue.effectsOf(entry).flatMap((effect) =>
    effect.message(entry, state).map((message, index) => ({
      id: createHash('sha256')
        .update(`xiezhi/outbox/1\0${entry.id}\0${effect.name}\0${String(index)}`)
        .digest('hex')
        .slice(0, 32),
      stream: entry.stream,
      seq: entry.seq,
      effect: effect.name,
      port: effect.port,
      message,
    })),
  );
}
