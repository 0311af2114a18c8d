import { offer } from '@xiezhi/kernel';
import type { Participant, ParticipationState } from '@xiezhi/record';
import { fields, isPending, openGrants, participant, standsAs } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { onPaper } from '../shared/on-paper.ts';
import type { Ending } from './end-authority.ts';
import { agentsNow, ended } from './end-authority.ts';

/** Whoever says that they represent an organisation by its statute holds no mandate that a paper ends: another takes the place (CPLI-51). */
const onTheirOwnWord = (participation: ParticipationState, one: Participant): boolean =>
  isPending(one) &&
  one.lapsed === undefined &&
  standsAs(participation, one) === 'legal-representative';

/**
 * CPL-63: that an authority ended the court is told in writing. Signed by the party, or by the agent who lays it down, and
 * entered by whoever keeps the file; from the entry on the agent acts no more, and all who take part see it.
 */
export const recordEnding = command({
  name: 'authority.record-ending',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['CPL-62', 'CPL-63', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state: { participation } }) => [
    ...agentsNow(participation)
      .filter((agent) => !onTheirOwnWord(participation, agent))
      .map((agent) => offer<Ending>(agent.id, { agent })),
    ...openGrants(participation).flatMap((grant) => {
      const principal = participant(participation, grant.principal);
      return principal === null ? [] : [offer<Ending>(grant.id, { asked: { grant, principal } })];
    }),
  ],
  tells: ({ state: { participation } }, ending) => {
    const [agent, principal] =
      'agent' in ending
        ? [ending.agent.name, participant(participation, ending.agent.principal ?? '')?.name ?? '']
        : [ending.asked.grant.name, ending.asked.principal.name];
    return [{ code: 'whose', facts: { agent, principal }, short: true }];
  },
  input: z.object({ ...onPaper.input, why: fields.text(300) }),
  ask: [onPaper.page, page('why', field('why'))],
  prefill: onPaper.prefill,
  decide({ state, offer: ending, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { why, attachments } = input;
    return accept([ended(ending, why, { ...onPaper.cameAs(input), attachments })]);
  },
  example: { ...onPaper.example('解除委托声明书.pdf'), why: '解除委托' },
});
