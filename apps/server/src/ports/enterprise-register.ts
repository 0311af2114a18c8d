import type { CommandId, StreamId } from '@xiezhi/kernel';
import type { Docket, OutboxMessage } from '@xiezhi/docket';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { connectionKinds, openInquiries, participant } from '@xiezhi/record';
import { z } from 'zod';
import { askOverHttp } from './over-http.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whoever runs the platform, the party, and the day on which it deposited. Nothing else of the case leaves. */
export interface RegisterQuestion {
  readonly company: string;
  /** By name and by number: of a person that of the identity card, of an organisation its credit code; null where the court has none. */
  readonly party: { readonly name: string; readonly number: string | null };
  readonly depositedOn: string;
}

const connection = z.object({
  kind: z.enum(connectionKinds),
  text: z.string().min(1).max(200),
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
});
const answered = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('connected'), connections: z.array(connection).min(1).max(50) }),
  z.object({ answer: z.enum(['none', 'not-found']) }),
]);

export interface RegisterAnswer {
  readonly by: string;
  readonly simulated: boolean;
  readonly answer: 'connected' | 'none' | 'not-found' | 'unavailable';
  readonly connections: readonly z.infer<typeof connection>[];
}

/**
 * The register of enterprises. Asking twice is harmless and answers of the register as it is then; `unavailable` obliges the caller
 * to ask again later. It never throws.
 */
export type EnterpriseRegister = (question: RegisterQuestion) => Promise<RegisterAnswer>;

/**
 * Stands in for the register. Its answers depend on the question alone: 断线 in the name of the company does not answer, 查无 is not on
 * record, 持股 holds a third of its shares for whoever is asked about; nothing connects anybody with any other.
 */
export const simulatedRegister: EnterpriseRegister = ({ company }) => {
  const by = { by: 'simulator', simulated: true, connections: [] } as const;
  if (company.includes('断线')) return Promise.resolve({ ...by, answer: 'unavailable' });
  if (company.includes('查无')) return Promise.resolve({ ...by, answer: 'not-found' });
  if (!company.includes('持股')) return Promise.resolve({ ...by, answer: 'none' });
  const connections = [{ kind: 'shareholder', text: '持股30%', since: '2024-05-06' }] as const;
  return Promise.resolve({ ...by, answer: 'connected', connections });
};

/** A register over HTTP (`docs/spec/enterprise-register-1.md`). Whatever else it says, it has not answered. */
export const registerOverHttp =
  (url: string): EnterpriseRegister =>
  async (question) => {
    const said = answered.safeParse(await askOverHttp(url, question));
    const by = { by: new URL(url).host, simulated: false };
    return said.success
      ? { ...by, connections: [], ...said.data }
      : { ...by, answer: 'unavailable', connections: [] };
  };

/** The register the court has been given an address of, or the labelled stand-in, which production refuses. */
export function makeRegister(env: Environment): EnterpriseRegister {
  const { ENTERPRISE_REGISTER_URL: url = '' } = env;
  return url === '' ? simulatedRegister : registerOverHttp(url);
}

const asked = z.object({ inquiry: z.string() });

/** What is asked, as the case stands when it is. */
function questionOf({ chain, participation }: CaseState, id: string): RegisterQuestion | null {
  const inquiry = openInquiries({ chain }).find((one) => one.id === id);
  const who = inquiry === undefined ? null : participant(participation, inquiry.participant);
  const deposit = chain.deposits.find((one) => one.id === inquiry?.deposit);
  if (inquiry === undefined || who === null || deposit === undefined) return null;
  return {
    company: inquiry.company,
    party: { name: who.name, number: who.residentId ?? who.creditCode },
    // By the court's clock already, as the party states it.
    depositedOn: deposit.depositedAt.slice(0, 10),
  };
}

/**
 * Asks the register, and enters its answer once, however often the message runs. A register that does not answer is entered as that,
 * once, and the message is left to be tried again.
 */
export async function askAboutConnection(
  docket: Docket,
  register: EnterpriseRegister,
  one: OutboxMessage,
): Promise<void> {
  const { inquiry } = asked.parse(one.message);
  const stream = one.stream as StreamId;
  const { state } = await docket.cache.load(stream);
  const question = questionOf(state as CaseState, inquiry);
  if (question === null) return;
  const answer = await register(question);
  const outcome = await docket.execute(
    {
      name: 'chain.record-register',
      commandId: `register-${one.id}-${answer.answer}` as CommandId,
      stream,
      offer: inquiry,
      input: { ...answer },
    },
    systemActor('enterprise-register'),
  );
  const before =
    outcome.outcome === 'refused' &&
    outcome.refusals.every(({ code }) => code === 'chain/register-answered');
  if (outcome.outcome !== 'accepted' && !before)
    throw new Error(`chain.record-register: ${JSON.stringify(outcome)}`);
  if (answer.answer === 'unavailable')
    throw new Error('the register of enterprises does not answer');
}
