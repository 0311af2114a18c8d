import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { byLaw, technical } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Participant, ParticipationState } from '@xiezhi/record';
import { livesAbroad } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

interface Posted {
  readonly participation: ParticipationState;
  readonly addressee: Pick<Participant, 'id' | 'name'>;
  /** The day on which it was posted. */
  readonly on: CourtDay;
  /** Null as it is posted: nothing counts as served with that. */
  readonly today: CourtDay | null;
  readonly law: Law;
}

/** CPL-283: the day on which what was posted abroad counts as served, where nothing came back and it is certain enough that it arrived. */
export const servedByPostOn = ({ on, law }: Pick<Posted, 'on' | 'law'>): CourtDay =>
  law.term('mail-service-foreign-deemed', on).nominal;

/**
 * CPL-283: on a party without a domicile here papers may be served by post where the law of its state allows it. Three months from the
 * posting, and nothing has come back: where all shows that it arrived, the last day of them is that of service. No sooner.
 */
export const postAbroadTakesThreeMonths = rule<Posted>(
  'service/post-abroad-takes-three-months',
  ['CPL-283'],
  (about): Refusal | null => {
    const { participation, addressee, on, today } = about;
    if (!livesAbroad(participation, addressee.id, on))
      return refusal(
        'service/not-found-abroad',
        technical,
        [mendField('way'), useCommand('participation.find-domicile', 'judge')],
        { name: addressee.name },
      );
    const dueOn = servedByPostOn(about);
    return today !== null && today < dueOn
      ? refusal('service/three-months-run', byLaw('CPL-283'), [{ kind: 'retry' }], { dueOn })
      : null;
  },
);
