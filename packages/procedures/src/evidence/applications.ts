import type { Refusal } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import {
  applicationKinds,
  appraisalOpinions,
  evidenceApplied,
  exhibit,
  fields,
  handingInFor,
  isOfAPerson,
  nextApplication,
  parties,
  speaksFor,
  testimonyManners,
} from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { isInCourt } from '../shared/handing.ts';
import { onPaper } from '../shared/on-paper.ts';
import { lateEvidence } from '../shared/rules/late-evidence.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import { byParties } from './submit.ts';

const things = ['collect', 'preserve', 'appraisal'];
const people = ['witness', 'appraiser'];

/** What is asked for, in the same words from an account and on paper. */
const asked = {
  kind: fields.choice(applicationKinds),
  what: fields.longText(1000).optional(),
  heldBy: fields.text(200).optional(),
  person: fields.text(200).optional(),
  contact: fields.text(200).optional(),
  opinion: fields.exhibitsChosen().optional(),
  purpose: fields.text(500),
  manner: fields.choice(testimonyManners).optional(),
  mannerReasons: fields.text(500).optional(),
  reasons: fields.longText(2000),
};
const askedPages = [
  page(
    'what',
    field('kind'),
    neededWhen('what', 'kind', things),
    neededWhen('heldBy', 'kind', things),
    neededWhen('person', 'kind', people),
    neededWhen('contact', 'kind', ['witness']),
    fieldWhen('opinion', 'kind', ['appraiser']),
    field('purpose'),
  ),
  page(
    'why',
    neededWhen('manner', 'kind', people),
    fieldWhen('mannerReasons', 'kind', people),
    field('reasons'),
  ),
] as const;
const example = {
  kind: 'collect',
  what: '被告账户 2026 年 1 月至 3 月的流水',
  heldBy: '某银行云州分行',
  purpose: '证明被告收到了定作款',
  reasons: '银行不向账户持有人以外的人提供。',
};

type Asked = z.infer<z.ZodObject<typeof asked>>;

/** The opinion about which its author is to be asked: the one that is chosen, or the only one there is. */
function opinionMeant({ evidence }: CaseState, { kind, opinion }: Asked): string | null {
  if (kind !== 'appraiser') return null;
  const chosen = opinion ?? [];
  const of = chosen.length > 0 ? chosen : appraisalOpinions(evidence).map(({ id }) => id);
  const [only, ...more] = of;
  return only === undefined || more.length > 0 || exhibit(evidence, only) === null ? null : only;
}

/** CPL-81: an appraiser is heard on an opinion of theirs; which it is, must be clear. */
const unclear = (state: CaseState, input: Asked): Refusal | null =>
  input.kind === 'appraiser' && opinionMeant(state, input) === null
    ? refusal('evidence/which-opinion', technical, [mendField('opinion')])
    : null;

/** As it is entered: of a thing, what and where it is; of a person, who, and how they are to be heard. */
function saidOf(state: CaseState, input: Asked) {
  const { kind, purpose, reasons, what = '', heldBy = '', person = '', manner, contact } = input;
  const isPerson = isOfAPerson({ kind });
  const mannerReasons = manner === 'in-person' ? undefined : input.mannerReasons;
  return {
    shared: {
      kind,
      purpose,
      reasons,
      what: isPerson ? person : what,
      heldBy: isPerson ? '' : heldBy,
      testimony: isPerson && manner !== undefined ? { manner, reasons: mannerReasons } : undefined,
      opinion: opinionMeant(state, input) ?? undefined,
    },
    ...(kind === 'witness' && contact !== undefined ? { contact: { contact } } : {}),
  };
}

/**
 * CPL-67, CPL-84: what a party cannot get itself the court collects, and what may be lost it preserves. CPL-75, CPL-79,
 * CPL-81: a party asks for a witness, for an appraisal, for the appraiser to come. A judge decides on each.
 */
export const applyForEvidence = command({
  name: 'evidence.apply',
  on: 'case',
  by: byParties,
  basis: ['CPL-67', 'CPL-84', 'CPL-75', 'CPL-79', 'CPL-81', 'EVR-69', 'EVR-31', 'OOR-28.1.1'],
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
    const fault = unclear(state, input);
    if (fault) return refuse(fault);
    const { shared, ...contact } = saidOf(state, input);
    const shown = actor.person !== null && speaksFor(state.participation, actor.person, id);
    return accept([
      evidenceApplied.make({
        ...contact,
        shared: {
          ...shared,
          attachments: input.attachments,
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
  basis: ['CPL-67', 'CPL-84', 'CPL-75', 'CPL-79', 'CPL-81', 'CPL-85', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    isInCourt(state) ? parties(state.participation).map((one) => offer(one.id, one)) : [],
  input: z.object({ ...onPaper.input, ...asked }),
  ask: [onPaper.page, ...askedPages],
  prefill: onPaper.prefill,
  decide({ state, offer: { id }, input, law, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const fault = unclear(state, input);
    if (fault) return refuse(fault);
    const { shared, ...contact } = saidOf(state, input);
    const late = lateEvidence({ state, participant: id, on: onPaper.day(input), law });
    const application = nextApplication(state.evidence);
    return accept([
      evidenceApplied.make({
        ...contact,
        shared: { ...shared, ...onPaper.entry(id, input), application, late },
      }),
    ]);
  },
  example: { ...onPaper.example('调查收集证据申请书.pdf'), ...example },
});
