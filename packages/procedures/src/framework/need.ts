import type { Json, StreamId, StreamKind } from '@xiezhi/kernel';
import type { StateOf } from '@xiezhi/record';
import type { Actor } from './actor.ts';

/** Facts of another stream, read before the act; which entry they stood at is entered with it. */
export interface StreamNeed<Value = unknown> {
  readonly from: 'stream';
  readonly kind: StreamKind;
  /** Which stream; null while that is not yet known (before the input is given). */
  stream(about: NeedContext): StreamId | null;
  read(state: never): Value;
}

/** A fact from outside the docket, asked through a port: is this code right, does the register know this person. */
export interface OutsideNeed<Value = unknown> {
  readonly from: 'outside';
  readonly port: string;
  /** The question, or null when there is nothing to ask yet. */
  question(about: NeedContext): Json | null;
  /** Only carries the type of the answer. */
  readonly answer?: Value;
}

export type Need<Value = unknown> = StreamNeed<Value> | OutsideNeed<Value>;
export type Needs = Readonly<Record<string, Need>>;

export interface NeedContext {
  readonly stream: StreamId;
  readonly state: unknown;
  readonly actor: Actor;
  readonly input: Readonly<Record<string, unknown>> | null;
  /** The offer whose form is about to be told of; left out while all are looked for, and when it is decided. */
  readonly offer?: string;
  /** What the needs declared before this one came to: one question may wait for the answer to another. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export type FactsOf<Declared extends Needs> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Need<infer Value>
    ? Value | null
    : never;
};

export const fromStream = <const Kind extends StreamKind, Value>(
  kind: Kind,
  stream: (about: NeedContext) => StreamId | null,
  read: (state: StateOf<Kind>) => Value,
): StreamNeed<Value> => ({ from: 'stream', kind, stream, read });

export const fromOutside = <Value>(
  port: string,
  question: (about: NeedContext) => Json | null,
): OutsideNeed<Value> => ({ from: 'outside', port, question });
