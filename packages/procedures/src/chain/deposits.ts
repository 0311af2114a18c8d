import { notOffered, offer, technical } from '@xiezhi/kernel';
import {
  depositStated,
  deposited,
  depositVerified,
  fields,
  lastVerification,
  standingExhibits,
  verificationAsked,
} from '@xiezhi/record';
import type { ChainState, Exhibit } from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import { accept, command, field, needed, page, refusal, refuse } from '../framework/index.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isInCourt,
  isUndecided,
  papersInput,
  received,
  toldOfAuthority,
  unaskedOnline,
} from '../shared/handing.ts';
import { whatAVerificationSays } from './rules/what-a-verification-says.ts';
import { toldOfDeposit } from './tells.ts';

const nextDeposit = ({ deposits }: ChainState): string => `deposit-${String(deposits.length + 1)}`;

/**
 * A party says of an exhibit that it was deposited on a chain, and where. Said again, it takes the place of what was said
 * before, which stays in the docket.
 */
export const stateDeposit = command({
  name: 'chain.state-deposit',
  on: 'case',
  by: byAnybody,
  basis: ['OLR-16.1.1', 'OOR-21.1.0'],
  needs: {},
  offers(about) {
    const own = new Set(handersIn(about).map(({ id }) => id));
    return isInCourt(about.state)
      ? standingExhibits(about.state.evidence)
          .filter((one) => own.has(one.participant))
          .map((one) => offer(one.id, one))
      : [];
  },
  tells: (about, one) => [
    ...toldOfDeposit(one, null),
    { code: 'bytes', facts: { files: one.files.map(({ name }) => name) } },
    ...toldOfAuthority(about, one.participant),
  ],
  input: z
    .object({
      platform: fields.text(120),
      number: fields.text(120),
      algorithm: fields.choice(fields.depositAlgorithms),
      hash: fields.digest().optional(),
      depositedAt: fields.dayTime(),
      reference: fields.text(300).optional(),
      connection: fields.longText(500).optional(),
      receivedOn: fields.day().optional(),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page(
      'where',
      needed('receivedOn'),
      field('platform'),
      field('number'),
      field('depositedAt'),
      field('algorithm'),
      field('hash'),
    ),
    page(
      'proof',
      field('reference'),
      field('attachments'),
      { path: 'conformsToOriginals', when: { path: 'attachments', oneOf: ['*'] }, needed: true },
      field('connection'),
    ),
  ],
  unasked: unaskedOnline,
  decide(about) {
    const { receivedOn, attachments, conformsToOriginals: _word, ...said } = about.input;
    const fault = dayFault(about, receivedOn);
    if (fault) return refuse(fault);
    const one = about.offer;
    return accept([
      depositStated.make({
        shared: {
          deposit: nextDeposit(about.state.chain),
          exhibit: one.id,
          ...received(about, one.participant, receivedOn),
          ...said,
          proof: attachments,
        },
      }),
    ]);
  },
  example: {
    platform: '云证存证平台',
    number: 'YZ-20260112-000817',
    algorithm: 'sha-256',
    depositedAt: '2026-01-12T09:14',
    attachments: [],
  },
});

/** The registry was away, or has mended what it holds: it is asked once more. */
export const verifyAgain = command({
  name: 'chain.verify-again',
  on: 'case',
  by: ['judge', 'clerk'],
  basis: ['OOR-21.1.0', 'OOR-10.3.4'],
  needs: {},
  offers: ({ state }) =>
    isUndecided(state)
      ? deposited(state)
          .filter(
            ({ deposit }) => !deposit.asked || lastVerification(deposit)?.outcome === 'unavailable',
          )
          .map((one) => offer(one.exhibit.id, one))
      : [],
  tells: (_about, { exhibit, deposit }) => toldOfDeposit(exhibit, deposit),
  input: z.object({ reasons: fields.longText(500) }),
  ask: [page('reasons', field('reasons'))],
  decide: ({ offer: { deposit }, input }) =>
    accept([verificationAsked.make({ shared: { deposit: deposit.id, ...input } })]),
  example: { reasons: '平台来函说明登记的时间已经更正。' },
});

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** Since when, and until when where it ends. */
const lasting = { from: z.iso.date(), until: z.iso.date().optional() };

/**
 * What the registry answered, and the digests of the bytes the court holds. The machine enters what they say of each
 * other and decides nothing by it.
 */
export const recordVerification = command({
  name: 'chain.record-verification',
  on: 'case',
  by: ['system'],
  basis: ['OLR-16.1.1', 'OOR-21.1.0', 'OOR-10.3.4'],
  needs: {},
  offers: ({ state }) =>
    state.chain.deposits.map((one) =>
      one.asked ? offer(one.id, one) : notOffered(one.id, [answeredBefore]),
    ),
  input: z.object({
    answer: fields.choice(['found', 'not-found', 'unavailable']),
    registry: fields.text(100),
    simulated: fields.yesNo(),
    digests: fields.asField(z.array(z.object({ file: hex, digest: hex })), { component: 'text' }),
    record: fields.asField(
      z
        .object({
          hash: hex,
          at: z.iso.datetime(),
          block: z.string().max(200).optional(),
          proof: z.enum(['holds', 'fails', 'none']),
        })
        .optional(),
      { component: 'text' },
    ),
    keeper: fields.asField(
      z
        .object({
          filing: z.object({ number: z.string().max(100), ...lasting }).optional(),
          certificate: z.object({ name: z.string().max(200), ...lasting }).optional(),
        })
        .optional(),
      { component: 'text' },
    ),
  }),
  ask: [
    page(
      'answer',
      field('answer'),
      field('registry'),
      field('simulated'),
      field('digests'),
      field('record'),
      field('keeper'),
    ),
  ],
  decide({ offer: deposit, input }) {
    const { answer, registry, simulated, digests, record, keeper } = input;
    // Asked again by the machine itself while the registry is away: that it is away stands there already.
    if (answer === 'unavailable' && deposit.verifications.at(-1)?.outcome === 'unavailable')
      return refuse(answeredBefore);
    const { outcome, checks } = whatAVerificationSays({ deposit, answer, digests, record });
    const { proof: _proof, ...held } = record ?? {};
    return accept([
      depositVerified.make({
        shared: {
          deposit: deposit.id,
          outcome,
          registry,
          simulated,
          digests: [...digests],
          record: record === undefined ? undefined : (held as Omit<typeof record, 'proof'>),
          keeper,
          checks,
        },
      }),
    ]);
  },
  example: {
    answer: 'not-found',
    registry: 'simulator',
    simulated: true,
    digests: [{ file: '0'.repeat(64), digest: '0'.repeat(64) }],
  },
});

const answeredBefore = refusal('chain/answered-before', technical, [{ kind: 'retry' }]);

/** The one question to the registry: what it is about, and which files' bytes are to be hashed. Only digests leave. */
const question = (
  { deposits }: ChainState,
  exhibits: readonly Exhibit[],
  id: string,
): ReturnType<Effect['message']> => {
  const one = deposits.find((each) => each.id === id);
  const files = exhibits.find((each) => each.id === one?.exhibit)?.files ?? [];
  return one === undefined
    ? []
    : [
        {
          deposit: one.id,
          platform: one.platform,
          number: one.number,
          algorithm: one.algorithm,
          depositedAt: one.depositedAt,
          files: files.map(({ sha256 }) => sha256),
          proofs: one.proof.map(({ sha256 }) => sha256),
          reference: one.reference ?? '',
        },
      ];
};

const askRegistry = (name: string, on: string): Effect => ({
  name,
  on,
  port: 'deposit-registry',
  message({ body }, state) {
    const { chain, evidence } = state as {
      chain: ChainState;
      evidence: { exhibits: readonly Exhibit[] };
    };
    return question(chain, evidence.exhibits, (body as { deposit: string }).deposit);
  },
});

/** Each statement is verified by itself, and each time somebody asks for it again. */
export const verifications: readonly Effect[] = [
  askRegistry('chain/verify-deposit', 'chain.DepositStated'),
  askRegistry('chain/verify-again', 'chain.VerificationAsked'),
];
