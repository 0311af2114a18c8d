import type { CaseState } from '@xiezhi/record';
import { hearsEvidence, papersOf, standing, toBeHeard } from '@xiezhi/record';
import type { Reaction } from '../framework/index.ts';
import { reaction } from '../framework/index.ts';
import { ordering } from './ordering.ts';

/** The notice to appear, in place of one that was made for them before. */
function noticeFor(state: CaseState, application: string, hearing: string) {
  const former = papersOf(state.documents, 'witness-notice')
    .filter(({ extra }) => extra['application'] === application)
    .at(-1);
  const replaces = former === undefined ? {} : { replaces: former.id };
  const input = { template: 'witness-notice', ...replaces, extra: { application, hearing } };
  return { command: 'documents.order', key: '', input };
}

/** For each sitting to come, of those who are to be heard at it. */
const notices = (
  state: CaseState,
  of: { readonly application?: string; readonly hearing?: string },
) =>
  standing(state.hearing)
    .filter((one) => hearsEvidence(one) && one.held === null && (of.hearing ?? one.id) === one.id)
    .flatMap(({ id: hearing }) =>
      toBeHeard(state.evidence)
        .filter(({ id }) => (of.application ?? id) === id)
        .map(({ id }) => noticeFor(state, id, hearing)),
    );

const ofEntry = ({ body }: { readonly body: unknown }) => {
  const { application } = body as { readonly application: string };
  return { application };
};

/** The demand to explain what was objected; with another day, in place of the one that named the former. */
function replyDemand(state: CaseState, commission: string, another: boolean) {
  const work = state.appraisal.commissions.find(({ id }) => id === commission);
  const former = papersOf(state.documents, 'appraisal-reply-demand')
    .filter(({ extra }) => extra['commission'] === commission)
    .at(-1);
  const replaces = another && former !== undefined ? { replaces: former.id } : {};
  const input = { template: 'appraisal-reply-demand', ...replaces, extra: { commission } };
  return (work?.reply ?? null) === null ? [] : [{ command: 'documents.order', key: '', input }];
}

/** EVR-70, EVR-32, EVR-37: the notice to appear, once there is a sitting, and the letters to the body that examines. */
export const witnessPapers: readonly Reaction[] = [
  reaction({
    ...ordering,
    name: 'documents/witness-notice-for-a-sitting',
    on: 'hearing.Scheduled',
    basis: ['CPL-76', 'EVR-70'],
    then: (entry, state) =>
      notices(state, { hearing: (entry.body as { hearing: string }).hearing }),
  }),
  reaction({
    ...ordering,
    name: 'documents/witness-notice-on-leave',
    on: 'evidence.ApplicationDecided',
    basis: ['CPL-76', 'EVR-70'],
    then: (entry, state) => notices(state, ofEntry(entry)),
  }),
  reaction({
    ...ordering,
    name: 'documents/witness-notice-on-another-manner',
    on: 'evidence.TestimonyMannerChanged',
    basis: ['CPL-76', 'EVR-70'],
    then: (entry, state) => notices(state, ofEntry(entry)),
  }),
  reaction({
    ...ordering,
    name: 'documents/appraisal-commission',
    on: 'evidence.AppraisalCommissioned',
    basis: ['CPL-79', 'EVR-32'],
    then: (entry, state) => {
      const { application } = entry.body as { readonly application: string };
      const former = papersOf(state.documents, 'appraisal-commission')
        .filter(({ extra }) => extra['application'] === application)
        .at(-1);
      const replaces = former === undefined ? {} : { replaces: former.id };
      const input = { template: 'appraisal-commission', ...replaces, extra: { application } };
      return [{ command: 'documents.order', key: '', input }];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/appraisal-reply-demand',
    on: 'appraisal.ReplyRequired',
    basis: ['EVR-37'],
    then: ({ body }, state) =>
      replyDemand(state, (body as { readonly commission: string }).commission, false),
  }),
  reaction({
    ...ordering,
    name: 'documents/appraisal-reply-demand-for-another-day',
    on: 'appraisal.ReplyDemandSettled',
    basis: ['EVR-37'],
    then: ({ body }, state) =>
      replyDemand(state, (body as { readonly commission: string }).commission, true),
  }),
];
