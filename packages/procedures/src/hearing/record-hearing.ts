import { offer, technical } from '@xiezhi/kernel';
import { fields, hearingHeld, hearingNotHeld, hearsEvidence, unrecorded } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { toldOfOpenAnswers, toldOfOpenMatters } from '../shared/open-matters.ts';
import { attendanceOf } from './attendance.ts';
import { toldOfSummons } from './summons.ts';
import { toldOfWitnesses } from './witnesses.ts';

const held = ['held'] as const;

/** Who was there, everybody not named absent; or that it was not held, from which nothing follows for anybody. */
export const recordHearing = command({
  name: 'hearing.record',
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['CPL-150', 'OLR-7.3.1'],
  needs: {},
  offers: ({ state, now }) => unrecorded(state.hearing, now).map((one) => offer(one.id, one)),
  tells: ({ state, today, law }, one) => [
    ...toldOfSummons(state, one),
    ...(hearsEvidence(one) ? toldOfWitnesses(state) : []),
    ...(one.purpose === 'hearing'
      ? [...toldOfOpenMatters(state, law), ...toldOfOpenAnswers(state, today, law)]
      : []),
  ],
  input: z
    .object({
      took: fields.choice(['held', 'not-held']).optional(),
      online: fields.attendees().optional(),
      inPerson: fields.attendees().optional(),
      identityChecked: fields.confirmation().optional(),
      note: fields.longText(4000),
    })
    .refine(...fields.identitiesChecked),
  ask: [
    page(
      'present',
      field('took'),
      fieldWhen('online', 'took', held),
      fieldWhen('inPerson', 'took', held),
      fieldWhen('identityChecked', 'took', held),
    ),
    page('note', field('note')),
  ],
  prefill: () => ({ took: 'held' }),
  decide({ state, offer: at, input }) {
    const { took, note, online = [], inPerson = [] } = input;
    if (took === 'not-held')
      return online.length + inPerson.length > 0
        ? refuse(refusal('hearing/held-or-not', technical, [mendField('took')]))
        : accept([hearingNotHeld.make({ shared: { hearing: at.id, reasons: note } })]);
    const attendance = attendanceOf(state, at, input);
    if ('code' in attendance) return refuse(attendance);
    return accept([
      hearingHeld.make({
        shared: { hearing: at.id, attendance: [...attendance], note },
      }),
    ]);
  },
  example: { online: ['p1'], identityChecked: true, note: '法庭调查、法庭辩论、最后陈述。' },
});
