import { clockActor } from '../framework/index.ts';
import { CivilCase } from './civil.ts';

/** How far somebody is asked to act for a party. */
export interface Reach {
  readonly authority?: 'general' | 'special';
  readonly acts?: readonly string[];
  readonly steps?: readonly string[];
  readonly until?: string;
}

export const appointed = (said: Reach) => ({
  name: '邵知行',
  mobile: '13800000001',
  authority: 'general',
  agreed: true,
  ...said,
});

/** 邵知行 acts for one of the two within these limits; `before`: what happens until both have linked the case. */
export async function limited(
  said: Reach,
  of: 'zhao' | 'qian' = 'qian',
  make: () => Promise<CivilCase> = async () => {
    const one = await CivilCase.registered();
    await one.linked();
    return one;
  },
) {
  const one = await make();
  const shao = one.court.person('shao', { name: '邵知行' });
  const party = of === 'zhao' ? 'p1' : 'd1';
  await one.must(of, 'authority.grant', appointed(said), party);
  const grant = one.state.participation.grants.at(-1)?.id ?? '';
  await one.court.when(shao, 'authority.accept', one.stream, { agreed: true }, grant);
  const agent = one.state.participation.participants.at(-1)?.id ?? '';
  const tried = (name: string, input: Readonly<Record<string, unknown>> = {}, key = party) =>
    one.court.when(shao, name, one.stream, input, key);
  const change = (input: Reach) =>
    one.court.when(
      one.people[of],
      'authority.change',
      one.stream,
      { authority: 'general', agreed: true, ...input },
      agent,
    );
  return { one, shao, agent, party, tried, change, of };
}

/** The clock enters that the last day of that authority is over. */
export async function lapsed(one: CivilCase, agent: string, until: string, now: string) {
  one.court.at(now);
  const key = `participation/authority/${agent}@${until}`;
  return one.court.when(clockActor, 'deadline.pass', one.stream, {}, key);
}
