import { createPublicKey, verify } from 'node:crypto';
import type { CommandId, Instant, StreamId } from '@xiezhi/kernel';
import { courtStream } from '@xiezhi/kernel';
import type { Docket, FileStore, OutboxMessage } from '@xiezhi/docket';
import type { ConnectedSystem } from '@xiezhi/procedures';
import { connectedSystems, isWanted, systemActor } from '@xiezhi/procedures';
import type { CaseState, StateOf } from '@xiezhi/record';
import { openRecords, participant } from '@xiezhi/record';
import { z } from 'zod';
import { inspectFile } from '../files/inspect.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where it lies, and who lets the court have it and since when. Nothing else of the case leaves. */
export interface RecordQuestion {
  readonly system: string;
  readonly number: string;
  /** By name and by number: of a person that of the identity card, of an organisation its credit code; null where the court has none. */
  readonly party: { readonly name: string; readonly number: string | null };
  readonly authorisedAt: string;
}

export type SystemAnswer = { readonly by: string; readonly simulated: boolean } & (
  | { readonly answer: 'not-found' | 'unavailable' }
  | {
      readonly answer: 'found';
      readonly name: string;
      readonly bytes: Buffer;
      readonly keptSince?: string | undefined;
      /** Ed25519 over the bytes. */
      readonly signature?: Buffer | undefined;
    }
);

/**
 * The systems that keep electronic data and are connected with the court, by the gateway before them. Asking twice is harmless;
 * `unavailable` obliges the caller to ask again later. It never throws.
 */
export type ConnectedSystems = (question: RecordQuestion) => Promise<SystemAnswer>;

/** 30 MB of bytes; with base64 around them some 40. */
const mostBytes = 30_000_000;
const mostOfAnAnswer = 42_000_000;
const patience = 20_000;

const answered = z.discriminatedUnion('answer', [
  z.object({
    answer: z.literal('found'),
    name: z.string().min(1).max(200),
    data: z.base64(),
    keptSince: z.iso
      .datetime({ offset: true })
      .transform((text) => new Date(Date.parse(text)).toISOString())
      .optional(),
    signature: z.base64().max(200).optional(),
  }),
  z.object({ answer: z.literal('not-found') }),
]);

/**
 * Stands in for the systems. Its answers depend on the question alone: 断线 in the name of the system does not answer, 查无 in the number
 * is not there, 坏件 in it hands over what is no file of a kind the court takes; every other number has an order of its own.
 */
export const simulatedSystems: ConnectedSystems = ({ system, number }) => {
  const by = { by: 'simulator', simulated: true } as const;
  if (system.includes('断线')) return Promise.resolve({ ...by, answer: 'unavailable' });
  if (number.includes('查无')) return Promise.resolve({ ...by, answer: 'not-found' });
  const lines = [
    '演示数据：不是任何真实系统的记录',
    `系统：${system}`,
    `编号：${number}`,
    '成交时间：2026-01-12 09:14:33',
    '状态：买方已经付款，卖方已经发货',
  ];
  const bytes = number.includes('坏件')
    ? Buffer.from('MZ\u0090\u0000 no paper', 'latin1')
    : Buffer.from(`${lines.join('\n')}\n`);
  const keptSince = '2026-01-12T01:14:33.000Z';
  return Promise.resolve({ ...by, answer: 'found', name: `${number}.txt`, bytes, keptSince });
};

/** The gateway over HTTP (`docs/spec/connected-systems-1.md`). Whatever else it says, it has not answered. */
export const systemsOverHttp =
  (url: string): ConnectedSystems =>
  async (question) => {
    const by = { by: new URL(url).host, simulated: false };
    const said = answered.safeParse(await asked(url, question));
    if (!said.success) return { ...by, answer: 'unavailable' };
    if (said.data.answer === 'not-found') return { ...by, answer: 'not-found' };
    const { name, data, keptSince, signature } = said.data;
    return {
      ...by,
      answer: 'found',
      name,
      bytes: Buffer.from(data, 'base64'),
      keptSince,
      signature: signature === undefined ? undefined : Buffer.from(signature, 'base64'),
    };
  };

/** No answer is longer than it says, and none longer than a file of the court. @returns null where it is none. */
async function asked(url: string, question: RecordQuestion): Promise<unknown> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
      // Where it goes is what the court was set up with, and nothing that an answer says.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok || response.body === null) return null;
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > mostOfAnAnswer) return null;
      pieces.push(piece);
    }
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    return null;
  }
}

/** The gateway the court has been given an address of, or the labelled stand-in, which production refuses. */
export function makeSystems(env: Environment): ConnectedSystems {
  const { CONNECTED_SYSTEMS_URL: url = '' } = env;
  return url === '' ? simulatedSystems : systemsOverHttp(url);
}

/** The raw 32 bytes of an Ed25519 key in the form that Node reads. */
const publicKey = (raw: string) =>
  createPublicKey({
    key: Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      Buffer.from(raw, 'base64'),
    ]),
    format: 'der',
    type: 'spki',
  });

function signatureOf(
  bytes: Buffer,
  signature: Buffer | undefined,
  system: ConnectedSystem | undefined,
): 'holds' | 'fails' | 'none' {
  const key = system?.key ?? null;
  // Whoever is listed as signing and does not sign has not shown that it is theirs.
  if (signature === undefined) return key === null ? 'none' : 'fails';
  if (key === null) return 'none';
  return verify(null, bytes, publicKey(key), signature) ? 'holds' : 'fails';
}

const message = z.object({ request: z.string() });

export interface Fetching {
  readonly docket: Docket;
  readonly files: FileStore;
  readonly now: () => Instant;
}

/** What the court enters of an answer; the bytes are kept before it is entered. */
async function kept(
  { docket, files, now }: Fetching,
  stream: StreamId,
  systemName: string,
  answer: SystemAnswer,
): Promise<Readonly<Record<string, unknown>>> {
  const { by, simulated } = answer;
  if (answer.answer !== 'found') return { answer: answer.answer, by, simulated };
  const { name, bytes, keptSince, signature } = answer;
  const looked =
    bytes.length > mostBytes ? { fault: 'too-large' } : await inspectFile(bytes, name, null);
  if ('fault' in looked) return { answer: 'unusable', by, simulated, fault: looked.fault };
  const at = now();
  const { sha256 } = await files.put(bytes, looked.mediaType, at);
  const file = { sha256, name, mediaType: looked.mediaType, bytes: bytes.length };
  const { state } = await docket.cache.load(stream);
  const { court } = (state as CaseState).filing;
  const profile =
    court === null
      ? null
      : ((await docket.cache.load(courtStream(court))).state as StateOf<'court'>).court;
  const system = connectedSystems(profile).find((one) => one.name === systemName);
  const record = {
    file,
    at,
    ...(keptSince === undefined ? {} : { keptSince }),
    signature: signatureOf(bytes, signature, system),
  };
  return { answer: 'found', by, simulated, record };
}

/** What is asked, as the case stands when it is. */
function questionOf(state: CaseState, request: string): RecordQuestion | null {
  const one = state.evidence.records.find(({ id }) => id === request);
  const who = one === undefined ? null : participant(state.participation, one.participant);
  if (one === undefined || who === null) return null;
  const party = { name: who.name, number: who.residentId ?? who.creditCode };
  return { system: one.system, number: one.number, party, authorisedAt: one.at };
}

/**
 * Asks the system for what a party lets the court have, keeps it, and enters the answer once, however often the message runs: what is
 * answered is not asked again. A system that does not answer is entered as that, once, and the message is left to be tried again.
 */
export async function fetchRecord(
  about: Fetching,
  systems: ConnectedSystems,
  one: OutboxMessage,
): Promise<void> {
  const { request } = message.parse(one.message);
  const stream = one.stream as StreamId;
  const { state } = await about.docket.cache.load(stream);
  const { evidence } = state as CaseState;
  const question = questionOf(state as CaseState, request);
  if (question === null || !openRecords(evidence).some(({ id }) => id === request)) return;
  // The case needs it no more: that is entered, and nobody is asked.
  const answer: SystemAnswer = isWanted(state as CaseState, request)
    ? await systems(question)
    : { by: 'court', simulated: false, answer: 'not-found' };
  const outcome = await about.docket.execute(
    {
      name: 'evidence.record-answer',
      commandId: `fetched-${one.id}-${answer.answer}` as CommandId,
      stream,
      offer: request,
      input: await kept(about, stream, question.system, answer),
    },
    systemActor('connected-system'),
  );
  const before =
    outcome.outcome === 'refused' &&
    outcome.refusals.every(({ code }) => code === 'evidence/answered-before');
  if (outcome.outcome !== 'accepted' && !before)
    throw new Error(`evidence.record-answer: ${JSON.stringify(outcome)}`);
  if (answer.answer === 'unavailable') throw new Error('the connected system does not answer');
}
