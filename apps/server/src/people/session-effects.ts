import type { PersonId } from '@xiezhi/kernel';
import { millisOf, parseStreamId } from '@xiezhi/kernel';
import type { Outcome } from '@xiezhi/docket';
import type { Context } from 'hono';
import type { Environment, RequestVariables } from '../http/environment.ts';
import { arrive } from '../http/arriving.ts';
import { keepSession } from '../http/middleware.ts';
import { personProfile } from './sign-in.ts';
import type { Session } from './sessions.ts';

/** An answer given again for a command of long ago raises nothing. */
const fresh = 2 * 60_000;

/**
 * What an entry of a person's stream means for who sits before the screen: whoever has registered is signed in,
 * whoever was confirmed again has a higher session, and when a password is replaced, an account frozen or closed, all other
 * sessions end. The docket says so too (`sessionsFrom`), so that a crash before this step leaves no old session alive.
 * @returns the level the session now has, when it was touched.
 */
export async function settleSessions(
  environment: Environment,
  context: Context<RequestVariables>,
  outcome: Outcome,
): Promise<number | null> {
  if (outcome.outcome !== 'accepted') return null;
  const [first] = outcome.receipts;
  const stream = parseStreamId(first?.stream ?? '');
  if (stream?.kind !== 'person' || !first) return null;
  const { sessions, clock, docket, help } = environment;
  const now = clock.now();
  if (millisOf(now) - millisOf(first.at as typeof now) > fresh) return null;
  const person = stream.key as PersonId;
  const session = context.get('session');
  const kinds = new Set(outcome.receipts.map((one) => one.kind));
  if (kinds.has('identity.Registered') && session?.person === null) {
    // Phone code and password were both shown a moment ago. The visitor's session stays, so that a browser that lost
    // this answer and asks again is signed in all the same.
    await arrive(environment, context, { person, level: 2, how: 'registration' });
    return 2;
  }
  const mine: Session | null = session?.person === person ? session : null;
  const profile = await personProfile(docket, person);
  if (mine && profile.confirmed?.entry === first.entry) {
    const higher = await sessions.rotate(mine, Math.max(mine.level, profile.confirmed.level), now);
    keepSession(context, higher);
    return higher.level;
  }
  if (
    !['identity.CredentialReplaced', 'identity.Frozen', 'identity.Closed'].some((one) =>
      kinds.has(one),
    )
  )
    return null;
  // Whoever was let into a form by this account was perhaps let in by whoever held it then.
  await help.endAll(person);
  if (!mine || profile.frozen || profile.closedAt !== undefined) {
    await sessions.closeAll(person);
    return null;
  }
  const kept = await sessions.rotate(mine, mine.level, now);
  keepSession(context, kept);
  await sessions.closeAll(person, kept.token);
  return kept.level;
}
