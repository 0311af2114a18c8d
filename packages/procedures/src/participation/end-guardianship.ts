import { offer } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  fields,
  guardianshipEnds,
  isGuardian,
  participant,
  participationEnded,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { yearsOf } from '../shared/minors.ts';

const guardians = ({ participation }: CaseState): readonly Participant[] =>
  active(participation).filter(isGuardian);

/**
 * CPL-60: a guardian acts by law, and ceases by law: the child is of age, the ward has their capacity again, another is the
 * guardian. The court records it by what it has seen; nobody gives it up, and no party takes it away.
 */
export const endGuardianship = command({
  name: 'authority.end-guardianship',
  on: 'case',
  by: ['filing-reviewer', 'clerk', 'judge'],
  basis: ['CPL-60'],
  needs: {},
  offers: ({ state }) => guardians(state).map((one) => offer(one.id, one)),
  tells: ({ state: { participation }, today }, one) => {
    const ward = participant(participation, one.principal ?? '');
    const years = yearsOf(ward?.residentId ?? null, today);
    return [
      { code: 'whose', facts: { agent: one.name, principal: ward?.name ?? '' }, short: true },
      ...(years === null
        ? []
        : [
            {
              code: years < 18 ? 'minor' : 'adult',
              facts: { name: ward?.name ?? '', years: String(years) },
            },
          ]),
    ];
  },
  input: z.object({
    why: fields.choice(guardianshipEnds),
    reasons: fields.text(300),
    seen: fields.confirmation(),
  }),
  ask: [page('why', field('why'), field('reasons'), field('seen'))],
  decide: ({ offer: one, input: { why, reasons } }) =>
    accept([
      participationEnded.make({
        shared: { participant: one.id, why: 'guardianship-ended', guardianship: why, reasons },
      }),
    ]),
  example: { why: 'of-age', reasons: '户口簿：已满十八周岁', seen: true },
});
