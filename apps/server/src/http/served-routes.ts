import type { ServedPapersDto } from '@xiezhi/contract';
import { addMillis, courtDayOf } from '@xiezhi/kernel';
import type { Instant, StreamId } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { Hono } from 'hono';
import { triesAt } from '../clock.ts';
import { tidy } from '../ports/access-code.ts';
import { courtOf } from '../ports/render.ts';
import { accessCodeGuesses, accessCodeGuessesAtCase, Tries } from '../people/tries.ts';
import { personProfile } from '../people/sign-in.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { notStored, sendFile } from './files.ts';
import { faulty, isText, lacking } from './faulty.ts';
import { bodyOf } from './json-body.ts';
import { problem } from './problem.ts';

/** So long the addresses of the papers can be opened; the code gives new ones for ever. */
export const openMillis = 30 * 60_000;
const owner = 'served-paper';

interface Pass {
  /** The case it was served in; not in addresses that were given out before that was asked. */
  readonly stream?: StreamId;
  readonly sha256: string;
  readonly name: string;
  readonly until: Instant;
}

/** The address of a paper, for as long as it opens. */
export const sealPass = (vault: Environment['vault'], pass: Pass): string =>
  `/api/served/file?pass=${vault.seal(owner, JSON.stringify(pass)).toString('base64url')}`;

/**
 * What was served on somebody, read with the code of the paper notice and the last four signs of a number the court knows
 * them by; no account is needed, and it ends with no case. Nothing is entered by it: whoever holds a sheet of paper is not
 * shown to be the addressee, and to have read something here starts no term (OLR-31.2.2 asks for the addressee's own system).
 */
export function servedRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const tries = new Tries(environment.pool);
  const { vault, clock } = environment;

  app.post('/served', async (context) => {
    const { code, last4 } = await bodyOf(context);
    if (!isText(code) || typeof last4 !== 'string' || last4.trim().length !== 4)
      return faulty(context, [
        ...lacking(code, 'code', 'no-access-code'),
        ...(typeof last4 === 'string' && last4.trim().length === 4
          ? []
          : [{ path: 'last4', code: 'not-four-signs' } as const]),
      ]);
    const about = `served ${context.get('actor').id}`;
    // It counts before it is compared, so that tries at the same moment gain nothing.
    if (!(await tries.take(about, accessCodeGuesses, triesAt(clock))))
      return problem(context, 'codes-tried');
    const found = await holderOf(environment, tidy(code.slice(0, 20)));
    if (found === null) return problem(context, 'no-such-served');
    // The four signs are few: wrong ones are counted at the addressee too, whoever tries them.
    const here = `served ${found.stream} ${found.participant.id}`;
    if (await tries.exhausted(here, accessCodeGuessesAtCase, triesAt(clock)))
      return problem(context, 'codes-tried');
    if (!(await isKnownBy(environment, found, last4.trim()))) {
      await tries.note(here, accessCodeGuessesAtCase, triesAt(clock));
      return problem(context, 'no-such-served');
    }
    await tries.giveBack(about);
    return context.json(await papersOf(environment, found));
  });

  app.get('/served/file', async (context) => {
    const pass = passIn(vault, context.req.query('pass') ?? '');
    if (pass === null || pass.until < clock.now()) return problem(context, 'file-missing');
    const { stream = null, sha256 } = pass;
    if ((await environment.files.scans.keptFrom(sha256, null, stream)) !== null)
      return problem(context, await notStored(environment, { person: null }, stream, sha256));
    const stored = await environment.files.find(sha256);
    return stored
      ? sendFile(environment, context, stored, pass.name)
      : problem(context, 'file-missing');
  });

  return app;
}

interface Holder {
  readonly stream: StreamId;
  readonly state: CaseState;
  readonly participant: Participant;
}

async function holderOf(
  { pool, docket, accessCodes }: Environment,
  code: string,
): Promise<Holder | null> {
  const { rows } = await pool.query<{ stream: StreamId }>(
    "select stream from unique_claim where space = 'access-code' and hash = decode($1, 'hex')",
    [docket.claimHash('access-code', code)],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const state = (await docket.cache.load(row.stream)).state as CaseState;
  const participant = state.participation.participants.find(
    ({ id, invited }) =>
      invited !== null && accessCodes.code(row.stream, id, invited.code) === code,
  );
  return participant === undefined ? null : { stream: row.stream, state, participant };
}

/**
 * Numbers by which the court knows somebody: what the case says of them, what they gave for their papers, and their own
 * account where they have one.
 */
async function isKnownBy(
  { docket }: Environment,
  { participant, state }: Holder,
  last4: string,
): Promise<boolean> {
  const { residentId, creditCode, mobile, person } = participant;
  const own = person === null ? null : await personProfile(docket, person);
  const { phone } = state.service.addresses[participant.id] ?? {};
  return [residentId, creditCode, mobile, phone, own?.residentId, own?.mobile].some(
    (number) => number?.slice(-4).toUpperCase() === last4.toUpperCase(),
  );
}

async function papersOf(
  { docket, vault, clock }: Environment,
  { stream, state, participant }: Holder,
): Promise<ServedPapersDto> {
  const court = await courtOf(docket, state.filing.court);
  const until = addMillis(clock.now(), openMillis);
  return {
    court: court?.name ?? '',
    invented: court?.invented ?? false,
    caseNumber: state.filing.caseNumber ?? '',
    addressee: participant.name,
    services: state.service.services
      .filter((one) => one.addressee === participant.id && !one.undone)
      .map((one) => ({
        on: courtDayOf(one.effective?.at ?? one.orderedAt),
        effective: one.effective !== null,
        papers: one.papers.map(({ title, file }) => ({
          title,
          name: file.name,
          sha256: file.sha256,
          url: sealPass(vault, { stream, sha256: file.sha256, name: file.name, until }),
        })),
      })),
  };
}

function passIn(vault: Environment['vault'], text: string): Pass | null {
  try {
    return JSON.parse(vault.open(owner, Buffer.from(text, 'base64url'))) as Pass;
  } catch {
    return null;
  }
}
