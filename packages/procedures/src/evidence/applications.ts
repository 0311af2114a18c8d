import { courtDayOf, offer } from '@xiezhi/kernel';
import {
  applicationKinds,
  evidenceApplicationDecided,
  evidenceApplied,
  fields,
  handingInFor,
  nextApplication,
  openApplications,
  participant,
  speaksFor,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, neededWhen, page } from '../framework/index.ts';
import { lateEvidence } from '../shared/rules/late-evidence.ts';
import { isStillLateEvidence } from '../shared/still-late.ts';
import { byParties } from './submit.ts';

/** CPL-67, CPL-84: what a party cannot get itself the court collects, and what may be lost it preserves; a judge decides. */
export const applyForEvidence = command({
  name: 'evidence.apply',
  on: 'case',
  by: byParties,
  basis: ['CPL-67', 'CPL-84'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    state.filing.status === 'registered'
      ? handingInFor(state.participation, person).map((one) => offer(one.id, one))
      : [],
  tells: ({ state, actor, law, today }, { id }) => [
    ...(lateEvidence({ state, participant: id, on: today, law })
      ? [{ code: 'late', facts: {} }]
      : []),
    ...(actor.person !== null && speaksFor(state.participation, actor.person, id)
      ? []
      : [{ code: 'authority', facts: {} }]),
  ],
  input: z
    .object({
      kind: fields.choice(applicationKinds),
      what: fields.longText(1000),
      heldBy: fields.text(200),
      purpose: fields.text(500),
      reasons: fields.longText(2000),
      attachments: fields.files(),
      conformsToOriginals: fields.confirmation().optional(),
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('what', field('kind'), field('what'), field('heldBy'), field('purpose')),
    page('why', field('reasons')),
    page('papers', field('attachments'), neededWhen('conformsToOriginals', 'attachments', ['*'])),
  ],
  decide({ state, actor, offer: { id }, input, law, today }) {
    const { conformsToOriginals: _confirmed, ...said } = input;
    const shown = actor.person !== null && speaksFor(state.participation, actor.person, id);
    return accept([
      evidenceApplied.make({
        shared: {
          ...said,
          application: nextApplication(state.evidence),
          participant: id,
          source: 'online',
          receivedOn: today,
          late: lateEvidence({ state, participant: id, on: today, law }),
          authority: shown ? undefined : 'pending',
        },
      }),
    ]);
  },
  example: {
    kind: 'collect',
    what: '被告账户 2026 年 1 月至 3 月的流水',
    heldBy: '某银行云州分行',
    purpose: '证明被告收到了定作款',
    reasons: '银行不向账户持有人以外的人提供。',
    attachments: [],
  },
});

/** Granted or not, with reasons; what the court then collects comes into the case as an exhibit like any other. */
export const decideApplication = command({
  name: 'evidence.decide-application',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-67', 'CPL-84'],
  onlyOnSeen: true,
  urgent: true,
  needs: {},
  offers: ({ state }) =>
    state.judgment.made === null ? openApplications(state).map((one) => offer(one.id, one)) : [],
  tells: ({ state, law }, one) => [
    {
      code: 'application',
      facts: {
        name: participant(state.participation, one.participant)?.name ?? '',
        kind: one.kind,
        what: one.what,
        heldBy: one.heldBy,
        purpose: one.purpose,
        reasons: one.reasons,
        late: isStillLateEvidence(state, { ...one, receivedOn: courtDayOf(one.at) }, law),
      },
    },
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('decision'), field('reasons'))],
  decide: ({ offer: one, input }) =>
    accept([evidenceApplicationDecided.make({ shared: { application: one.id, ...input } })]),
  example: { decision: 'granted', reasons: '属于当事人因客观原因不能自行收集的证据。' },
});
