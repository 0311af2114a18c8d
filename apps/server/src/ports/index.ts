import type { Instant } from '@xiezhi/kernel';
import type { OutsidePorts } from '@xiezhi/docket';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import { triesAt } from '../clock.ts';
import { causeName } from './cause-name.ts';
import { failedComparisons, Tries } from '../people/tries.ts';
import type { Compare } from './identity-register.ts';
import { compareOverHttp, simulatedFace, simulatedRegister } from './identity-register.ts';
import type { StartOptions } from '../options.ts';
import { standInFault, standInsIn } from './stand-ins.ts';

/** What stands in for something real in this process; named on every screen and in the log. */
export const standInsOf = (zone: StartOptions['zone']): readonly string[] =>
  standInsIn(process.env, zone);

/**
 * The ports to what lies outside the court. Those that need the court's keys are added where the court is opened.
 * @throws when production would run on stand-ins without having been told to.
 */
export function makePorts(
  pool: Pool,
  clock: Clock,
  log: Logger,
  zone: StartOptions['zone'] = 'both',
): OutsidePorts {
  const fault = standInFault(process.env, zone);
  if (fault !== null) throw new Error(fault);
  for (const code of standInsOf(zone))
    log.warn({ standIn: code }, 'a stand-in answers for something real');
  const { IDENTITY_REGISTER_URL: registerUrl = '', FACE_CHECK_URL: faceUrl = '' } = process.env;
  const register = registerUrl === '' ? simulatedRegister : compareOverHttp(registerUrl);
  const face = faceUrl === '' ? simulatedFace : compareOverHttp(faceUrl);
  const tries = (): Instant => triesAt(clock);
  return {
    'identity-register': counted('register', register, new Tries(pool), tries),
    'face-check': counted('face', face, new Tries(pool), tries),
    'cause-name': (question) =>
      Promise.resolve(typeof question === 'string' ? causeName(question, clock.now()) : null),
  };
}

/** It counts before it is compared, so that tries at the same moment gain nothing; what did not fail is given back. */
const counted =
  (what: string, compare: Compare, tries: Tries, now: () => Instant): OutsidePorts[string] =>
  async (question) => {
    const { by, ...asked } = question as { name: string; residentId: string; by: string };
    const about = `comparison ${what} ${by}`;
    if (!(await tries.take(about, failedComparisons, now())))
      return { outcome: 'unavailable', source: 'none', slowed: true };
    const answer = await compare(asked);
    if (answer.outcome !== 'no-match') await tries.giveBack(about);
    return answer;
  };
