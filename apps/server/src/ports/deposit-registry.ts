import { createHash } from 'node:crypto';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import type { Docket, FileStore, OutboxMessage } from '@xiezhi/docket';
import { systemActor } from '@xiezhi/procedures';
import { z } from 'zod';
import { askOverHttp } from './over-http.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the registry is asked: the deposit by platform and number, and digests. No file and no name of a party is in it. */
export interface DepositQuestion {
  readonly platform: string;
  readonly number: string;
  readonly algorithm: 'sha-256' | 'sm3';
  /** Of each file of the exhibit, by that algorithm, over the bytes the court holds. */
  readonly digests: readonly string[];
  /** SHA-256 of each proof that came with the statement. */
  readonly proofs: readonly string[];
  readonly reference: string;
  /** As the party states it, to the minute of the court's clock. For the stand-in; a registry knows its own. */
  readonly depositedAt: string;
}

export type DepositAnswer = {
  readonly registry: string;
  readonly simulated: boolean;
} & (
  | { readonly answer: 'not-found' | 'unavailable' }
  | {
      readonly answer: 'found';
      readonly record: z.infer<typeof record>;
      /** What is said of the platform (OLR-17.1.1, OLR-17.1.3); left out by a registry of the first format. */
      readonly keeper?: z.infer<typeof keeper> | undefined;
    }
);

/**
 * Who knows what was deposited with the platforms. Asking twice is harmless and answers of the record as it is then;
 * `unavailable` obliges the caller to ask again later. It never throws.
 */
export type DepositRegistry = (question: DepositQuestion) => Promise<DepositAnswer>;

const record = z.object({
  hash: z
    .string()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/),
  at: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(Date.parse(text)).toISOString()),
  block: z.string().max(200).optional(),
  proof: z.enum(['holds', 'fails', 'none']),
});
const lasting = { from: z.iso.date(), until: z.iso.date().optional() };
const keeper = z.object({
  filing: z.object({ number: z.string().min(1).max(100), ...lasting }).optional(),
  certificate: z.object({ name: z.string().min(1).max(200), ...lasting }).optional(),
});
const answered = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('found'), record, keeper: keeper.optional() }),
  z.object({ answer: z.literal('not-found') }),
]);

/**
 * Stands in for the platforms. Its answers depend on the question alone: 断线 in the platform's name does not answer,
 * 查无 in the number is not on record, 改动 in it was deposited as another file; every other number holds what it is asked. The
 * filing of a platform with 过期 in its name was over in 2020.
 */
export const simulatedRegistry: DepositRegistry = ({ platform, number, digests, depositedAt }) => {
  const by = { registry: 'simulator', simulated: true } as const;
  const [first] = digests;
  if (platform.includes('断线')) return Promise.resolve({ ...by, answer: 'unavailable' });
  if (number.includes('查无') || first === undefined)
    return Promise.resolve({ ...by, answer: 'not-found' });
  const hash = number.includes('改动')
    ? createHash('sha256').update(`another file than ${first}`).digest('hex')
    : first;
  const at = new Date(Date.parse(`${depositedAt}:00+08:00`)).toISOString();
  const proof = 'none';
  const filing = {
    number: '演示备字〔2019〕第 7 号',
    from: '2019-03-30',
    ...(platform.includes('过期') ? { until: '2020-03-29' } : {}),
  };
  const certificate = { name: '演示：信息系统安全等级保护备案证明（三级）', from: '2019-01-01' };
  const said = { record: { hash, at, proof }, keeper: { filing, certificate } } as const;
  return Promise.resolve({ ...by, answer: 'found', ...said });
};

/** A registry over HTTP (`docs/spec/deposit-registry-2.md`). Whatever else it says, it has not answered. */
export const registryOverHttp =
  (url: string): DepositRegistry =>
  async ({ depositedAt: _stated, ...question }) => {
    const said = answered.safeParse(await askOverHttp(url, question));
    const by = { registry: new URL(url).host, simulated: false };
    return said.success ? { ...by, ...said.data } : { ...by, answer: 'unavailable' };
  };

/** The court's registry: the one it has been given an address of, or the labelled stand-in, which production refuses. */
export function makeRegistry(env: Environment): DepositRegistry {
  const { DEPOSIT_REGISTRY_URL: url = '' } = env;
  return url === '' ? simulatedRegistry : registryOverHttp(url);
}

const asked = z.object({
  deposit: z.string(),
  platform: z.string(),
  number: z.string(),
  algorithm: z.enum(['sha-256', 'sm3']),
  depositedAt: z.string(),
  files: z.array(z.string()),
  proofs: z.array(z.string()),
  reference: z.string(),
});

/** Of the bytes themselves, not of what the docket says of them. @throws when the disk has lost them. */
async function digestOf(
  files: FileStore,
  sha256: string,
  algorithm: 'sha-256' | 'sm3',
): Promise<string> {
  const hash = createHash(algorithm === 'sm3' ? 'sm3' : 'sha256');
  for await (const chunk of files.read(sha256)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * Asks the registry what it holds, and enters the answer once, however often the message runs. A registry that does not
 * answer is entered as that, once, and the message is left to be tried again.
 */
export async function verifyDeposit(
  { docket, files }: { readonly docket: Docket; readonly files: FileStore },
  registry: DepositRegistry,
  message: OutboxMessage,
): Promise<void> {
  const { deposit, files: named, ...question } = asked.parse(message.message);
  const digests = [];
  for (const file of named)
    digests.push({ file, digest: await digestOf(files, file, question.algorithm) });
  const answer = await registry({ ...question, digests: digests.map(({ digest }) => digest) });
  const outcome = await docket.execute(
    {
      name: 'chain.record-verification',
      commandId: `verified-${message.id}-${answer.answer}` as CommandId,
      stream: message.stream as StreamId,
      offer: deposit,
      input: { ...answer, digests },
    },
    systemActor('deposit-registry'),
  );
  const before =
    outcome.outcome === 'refused' &&
    outcome.refusals.every(({ code }) => code === 'chain/answered-before');
  if (outcome.outcome !== 'accepted' && !before)
    throw new Error(`chain.record-verification: ${JSON.stringify(outcome)}`);
  if (answer.answer === 'unavailable') throw new Error('the deposit registry does not answer');
}
