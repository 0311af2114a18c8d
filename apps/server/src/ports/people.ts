import { randomBytes } from 'node:crypto';
import type { Instant, PersonId } from '@xiezhi/kernel';
import type { Docket, OutsidePorts } from '@xiezhi/docket';
import type { CodePurpose } from '@xiezhi/procedures';
import { codePurposes } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { PhoneCodes } from '../people/phone-codes.ts';
import { holderOfClaim, personProfile } from '../people/sign-in.ts';
import { agentGuesses, reportsFromScreen, reportsOfNumber, Tries } from '../people/tries.ts';

const isPurpose = (value: unknown): value is CodePurpose =>
  codePurposes.some((one) => one === value);

/** In how many cases somebody takes part that are not closed. */
async function openCasesOf(pool: Pool, person: PersonId): Promise<number> {
  const { rows } = await pool.query<{ open: number }>({
    name: 'open-cases-of',
    text: `select count(distinct c.stream)::int as open
       from relation r join case_card c on c.stream = r.stream
      where r.person = $1 and r.to_at is null and r.side is not null and c.stage not in ('closed', 'ended-at-filing')`,
    values: [person],
  });
  return rows[0]?.open ?? 0;
}

/**
 * Ports that need the court's own keys and dockets: what a code sent to a phone is worth, and who holds a number.
 * `docket` is asked for late: the docket itself is made with these ports.
 */
export function peoplePorts(
  pool: Pool,
  codes: PhoneCodes,
  now: () => Instant,
  docket: () => Docket,
): OutsidePorts {
  const found = async (
    person: PersonId | null,
  ): Promise<{ person: PersonId; name: string } | null> =>
    person === null ? null : { person, name: (await personProfile(docket(), person)).name };
  const holding = async (
    space: 'mobile' | 'resident-id',
    value: unknown,
  ): Promise<PersonId | null> =>
    typeof value === 'string' ? holderOfClaim(pool, docket(), space, value) : null;
  const tries = new Tries(pool);
  /** Name and number together, so that nobody learns from a number whose it is; what misses counts. */
  const agentNamed = async (question: unknown) => {
    const { by, name, mobile } = question as { by: string; name: string; mobile: string };
    const about = `agent ${by}`;
    if (await tries.exhausted(about, agentGuesses, now())) return 'too-many';
    const holder = await found(await holding('mobile', mobile));
    if (holder?.name === name.trim()) return holder;
    await tries.note(about, agentGuesses, now());
    return null;
  };
  const reports = async (question: unknown) => {
    const { by, residentId } = question as { by: string; residentId: string };
    if (!(await tries.take(`reports-from ${by}`, reportsFromScreen, now()))) return 'screen';
    const isWithin = await tries.take(`reports-of ${residentId}`, reportsOfNumber, now());
    return isWithin ? 'within' : 'number';
  };
  return {
    'agent-named': agentNamed,
    // Of the operating system, anew for each lot; it stands in the entry, so that anybody can draw again.
    'lot-seed': () => Promise.resolve(randomBytes(16).toString('hex')),
    'reports-of-misuse': reports,
    'phone-code': async (question) => {
      const { purpose, mobile, code, by } = question as {
        purpose: unknown;
        mobile: string;
        code: string;
        by: string;
      };
      return isPurpose(purpose) ? codes.check({ purpose, mobile, by }, code, now()) : 'expired';
    },
    'person-by-mobile': async (question) => {
      const holder = await found(await holding('mobile', question));
      return holder === null ? null : { ...holder, cases: await openCasesOf(pool, holder.person) };
    },
    'person-by-resident-id': async (question) => found(await holding('resident-id', question)),
  };
}
