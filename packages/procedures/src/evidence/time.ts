import type { CourtDay } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import {
  evidenceTimeAsked,
  evidenceTimeDecided,
  fields,
  handingInFor,
  nextTimeRequest,
  openTimeRequests,
  participant,
  parties,
  speaksFor,
} from '@xiezhi/record';
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
import { filesBeside } from '../shared/files-beside.ts';
import { lastDayForEvidence } from '../shared/evidence-time.ts';
import { isInCourt } from '../shared/handing.ts';
import { onPaper } from '../shared/on-paper.ts';
import { lateEvidence } from '../shared/rules/late-evidence.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import { moreTimeIsMore } from './rules/more-time-is-more.ts';
import { byParties, toldOfTime } from './submit.ts';

const asked = { until: fields.day(), reasons: fields.longText(2000) };
const whyPage = page('why', field('until'), field('reasons'));
const example = {
  until: '2026-04-10',
  reasons: '银行流水要到分行调取，答复二十日后才能拿到。',
};

/** CPL-68, EVR-54: whoever cannot hand evidence in within the time asks for more of it, as the court's notice says. */
export const askForTime = command({
  name: 'evidence.ask-time',
  on: 'case',
  by: byParties,
  basis: ['CPL-68', 'EVR-54'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    state.filing.status === 'registered'
      ? handingInFor(state.participation, person).map((one) => offer(one.id, one))
      : [],
  tells: (about, { id }) => [
    ...toldOfTime(about, id).map(({ field: _beside, ...told }) => told),
    ...(about.actor.person !== null && speaksFor(about.state.participation, about.actor.person, id)
      ? []
      : [{ code: 'authority', facts: {} }]),
  ],
  input: z.object({ ...asked, ...papersInput }).refine(...fields.originalsConfirmed),
  ask: [whyPage, papersPage],
  decide({ state, actor, offer: { id }, input, law, today }) {
    const { conformsToOriginals: _confirmed, ...said } = input;
    const shown = actor.person !== null && speaksFor(state.participation, actor.person, id);
    return accept([
      evidenceTimeAsked.make({
        shared: {
          ...said,
          request: nextTimeRequest(state.evidence),
          participant: id,
          late: lateEvidence({ state, participant: id, on: today, law }),
          authority: shown ? undefined : 'pending',
        },
      }),
    ]);
  },
  example: { ...example, attachments: [] },
});

/** The same on paper: in time by its postmark, or as it came. */
export const recordTimeRequest = command({
  name: 'evidence.record-time-request',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-68', 'EVR-54', 'CPL-85', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    isInCourt(state) ? parties(state.participation).map((one) => offer(one.id, one)) : [],
  input: z.object({ ...onPaper.input, ...asked }),
  ask: [onPaper.page, whyPage],
  prefill: onPaper.prefill,
  decide({ state, offer: { id: participant }, input, law, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { until, reasons, attachments } = input;
    const late = lateEvidence({ state, participant, on: onPaper.day(input), law });
    const request = nextTimeRequest(state.evidence);
    const paper = onPaper.cameAs(input);
    return accept([
      evidenceTimeAsked.make({
        shared: { request, participant, until, reasons, late, attachments, paper },
      }),
    ]);
  },
  example: { ...onPaper.example('延长举证期限申请书.pdf'), ...example },
});

/** Given or not, with reasons. What is given holds for the others as well, and takes no day from anybody. */
export const decideTime = command({
  name: 'evidence.decide-time',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-68', 'EVR-54'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    state.judgment.pronouncedAt === null
      ? openTimeRequests(state).map((one) => offer(one.id, one))
      : [],
  tells: ({ state, law }, one) => {
    const last = lastDayForEvidence(state, one.participant, law);
    return [
      {
        code: 'request',
        facts: {
          name: participant(state.participation, one.participant)?.name ?? '',
          until: one.until,
          reasons: one.reasons,
          late: one.late,
        },
      },
      ...(last === null ? [] : [{ code: 'last-day', facts: { ...last }, short: true }]),
      ...filesBeside(one.attachments),
    ];
  },
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    dueOn: fields.day().optional(),
    reasons: fields.longText(2000),
  }),
  ask: [
    page(
      'decision',
      field('decision'),
      fieldWhen('dueOn', 'decision', ['granted']),
      field('reasons'),
    ),
  ],
  prefill: (_about, { until }) => ({ dueOn: until }),
  decide({ state, offer: one, input: { decision, dueOn, reasons }, law, today }) {
    if (decision === 'denied')
      return accept([evidenceTimeDecided.make({ shared: { request: one.id, decision, reasons } })]);
    if (dueOn === undefined)
      return refuse(refusal('evidence/say-until-when', technical, [mendField('dueOn')]));
    const last = lastDayForEvidence(state, one.participant, law)?.dueOn ?? null;
    const back = moreTimeIsMore({ last, dueOn: dueOn as CourtDay, today });
    if (back) return refuse(back);
    return accept([
      evidenceTimeDecided.make({ shared: { request: one.id, decision, dueOn, reasons } }),
    ]);
  },
  example: { decision: 'granted', dueOn: '2026-04-10', reasons: '理由成立，适当延长。' },
});
