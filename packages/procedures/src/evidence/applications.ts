import { offer } from '@xiezhi/kernel';
import {
  applicationKinds,
  evidenceApplicationDecided,
  evidenceApplied,
  fields,
  handingInFor,
  nextApplication,
  openApplications,
  participant,
  parties,
  speaksFor,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { isInCourt } from '../shared/handing.ts';
import { onPaper } from '../shared/on-paper.ts';
import { lateEvidence } from '../shared/rules/late-evidence.ts';
import { isStillLateEvidence } from '../shared/still-late.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import { byParties } from './submit.ts';

/** What is asked for, in the same words from an account and on paper. */
const asked = {
  kind: fields.choice(applicationKinds),
  what: fields.longText(1000),
  heldBy: fields.text(200),
  purpose: fields.text(500),
  reasons: fields.longText(2000),
};
const askedPages = [
  page('what', field('kind'), field('what'), field('heldBy'), field('purpose')),
  page('why', field('reasons')),
] as const;
const example = {
  kind: 'collect',
  what: '被告账户 2026 年 1 月至 3 月的流水',
  heldBy: '某银行云州分行',
  purpose: '证明被告收到了定作款',
  reasons: '银行不向账户持有人以外的人提供。',
};

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
  input: z.object({ ...asked, ...papersInput }).refine(...fields.originalsConfirmed),
  ask: [...askedPages, papersPage],
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
  example: { ...example, attachments: [] },
});

/** The same on paper: a judge decides on it as on one from an account. */
export const recordApplication = command({
  name: 'evidence.record-application',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-67', 'CPL-84', 'CPL-85', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    isInCourt(state) ? parties(state.participation).map((one) => offer(one.id, one)) : [],
  input: z.object({ ...onPaper.input, ...asked }),
  ask: [onPaper.page, ...askedPages],
  prefill: onPaper.prefill,
  decide({ state, offer: { id }, input, law, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const late = lateEvidence({ state, participant: id, on: onPaper.day(input), law });
    const application = nextApplication(state.evidence);
    return accept([
      evidenceApplied.make({
        shared: { ...input, ...onPaper.entry(id, input), application, late },
      }),
    ]);
  },
  example: { ...onPaper.example('调查收集证据申请书.pdf'), ...example },
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
        late: isStillLateEvidence(state, one, law),
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
