import { offer } from '@xiezhi/kernel';
import { consentDeclined, consentGiven, consentStanding, fields } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, fieldWhen, page, refuse } from '../framework/index.ts';
import { takenDown } from '../shared/known-at.ts';
import { minorsAlone } from '../shared/minors.ts';
import { declined, keyOf, openQuestions, toldOfTime } from './commands.ts';
import { saidBeforeTheNo, toldOfNo } from './earlier-no.ts';
import { noticeOfRights, noticeRead, toldOfNotice } from './notice-read.ts';

/** The clerk takes an answer down by telephone or from paper, and says where it can be heard or seen again. */
export const recordConsent = command({
  name: 'consent.record',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-10.1.1', 'OLR-30.1.1'],
  needs: {},
  // After a no there may be a yes, which nobody waits for.
  offers: ({ state }) =>
    [...openQuestions(state), ...declined(state)].map((one) => offer(keyOf(one), one)),
  tells: ({ state, today }, one) => [
    ...toldOfNotice(state, one.participant),
    ...minorsAlone(state, today, [one.participant]),
    ...toldOfNo(state, one),
    // Whoever has answered is not said to be waited for.
    ...(consentStanding(state, one.step, one.participant) === 'declined'
      ? []
      : toldOfTime(state, one)),
  ],
  input: z.object({
    answer: fields.choice(['agree', 'decline']),
    how: fields.choice(['phone', 'paper']),
    knownAt: fields.dayTime().optional(),
    receivedOn: fields.day().optional(),
    evidence: fields.text(300),
    readOut: fields.confirmation().optional(),
  }),
  ask: [
    page(
      'answer',
      field('answer'),
      field('how'),
      fieldWhen('knownAt', 'how', ['phone']),
      fieldWhen('receivedOn', 'how', ['paper']),
      field('evidence'),
      fieldWhen('readOut', 'how', ['phone']),
    ),
  ],
  unasked: ({ state }, { participant }) =>
    noticeOfRights(state, participant) === null ? ['readOut'] : [],
  // Nothing is filled in: the time of typing, taken for that of a yes, would outdo what was said between the two.
  decide: ({ state, offer: one, actor, input, now }) => {
    const { answer, how, evidence, readOut } = input;
    const when = takenDown(state, input, now);
    if ('fault' in when) return refuse(when.fault);
    const since = answer === 'agree' ? saidBeforeTheNo(state, one, when) : null;
    if (since !== null) return refuse(since);
    const made = answer === 'agree' ? consentGiven : consentDeclined;
    return accept([
      made.make({
        shared: {
          ...one,
          ...(readOut === true ? noticeRead(state, one.participant) : {}),
          basis: how,
          recordedBy: actor.name,
          ...when,
          evidence,
        },
      }),
    ]);
  },
  example: {
    answer: 'decline',
    how: 'phone',
    knownAt: '2026-03-12T10:20',
    evidence: '电话录音 2026-03-12 10:20',
  },
});
