import type { Brand } from './brand.ts';

/** A person of flesh and blood, for ever. The key of the person's stream. */
export type PersonId = Brand<string, 'PersonId'>;
/** A court. The key of the court's stream. */
export type CourtId = Brand<string, 'CourtId'>;
/** One stream of entries: `case:…`, `person:…`, `court:…`, `rulebook:…`, `feedback:…`. */
export type StreamId = Brand<string, 'StreamId'>;
/** One entry; derived from the command's id and the entry's place in its decision. */
export type EntryId = Brand<string, 'EntryId'>;
/** Chosen by whoever gives the command; the same id again is the same command again. */
export type CommandId = Brand<string, 'CommandId'>;
/** Lower-case hexadecimal SHA-256 of a file's bytes. */
export type FileHash = Brand<string, 'FileHash'>;
/** An article as the register writes it (`OLR-31.2.1`) or of a statute (`CPL-126`). */
export type ArticleId = Brand<string, 'ArticleId'>;

/** A procedural role is held in one case; an office is held in a court. Both come from entries only. */
export const streamKinds = ['case', 'person', 'court', 'rulebook', 'feedback'] as const;
export type StreamKind = (typeof streamKinds)[number];

const streamPattern = /^(case|person|court|rulebook|feedback):[0-9a-z][0-9a-z-]{2,63}$/;

/** The stream of that kind under that key. @throws RangeError when the key is not lower-case letters, digits and dashes. */
export function streamId(kind: StreamKind, key: string): StreamId {
  const id = `${kind}:${key}`;
  if (!streamPattern.test(id)) throw new RangeError(`not a stream id: ${id}`);
  return id as StreamId;
}

/** Reads a stream id from outside, or answers null. */
export function parseStreamId(
  text: string,
): { id: StreamId; kind: StreamKind; key: string } | null {
  const match = streamPattern.exec(text);
  if (!match) return null;
  const kind = match[1] as StreamKind;
  return { id: text as StreamId, kind, key: text.slice(kind.length + 1) };
}

export function streamKindOf(id: StreamId): StreamKind {
  return id.slice(0, id.indexOf(':')) as StreamKind;
}

export const personStream = (id: PersonId): StreamId => streamId('person', id);
export const courtStream = (id: CourtId): StreamId => streamId('court', id);
/** What holds for every court of the country and comes out year by year: the calendar of working days. */
export const nationalRulebook: StreamId = streamId('rulebook', 'national');

const commandIdPattern = /^[0-9a-zA-Z][0-9a-zA-Z._:-]{7,79}$/;

/** Reads a command id from outside, or answers null: 8 to 80 letters, digits, dots, colons, dashes. */
export function parseCommandId(text: string): CommandId | null {
  return commandIdPattern.test(text) ? (text as CommandId) : null;
}
