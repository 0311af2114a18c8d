import type { CourtDay, Instant, PersonId } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import { appraisalCommissioned } from '../evidence/application-entries.ts';
import { participationEnded } from '../participation/entries.ts';
import * as kinds from './entries.ts';
import type { AppraisalState, EntrustedWork, HandedInOpinion } from './shape.ts';

const initial: AppraisalState = {
  choices: [],
  draws: [],
  commissions: [],
  objections: [],
  settlements: [],
};

const on = (
  state: AppraisalState,
  id: string,
  change: (one: EntrustedWork) => Partial<EntrustedWork>,
): AppraisalState => ({
  ...state,
  commissions: state.commissions.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

/** The work begins anew for another body: whoever had it owes nothing of it any more. */
function commissioned(
  state: AppraisalState,
  said: BodyOf<typeof appraisalCommissioned.parts>,
  at: Instant,
): AppraisalState {
  const before = state.commissions.map((one) =>
    one.application === said.application ? { ...one, out: true } : one,
  );
  const { commission: id, listed, people, application, body, question, scope, dueOn } = said;
  if (id === undefined) return { ...state, commissions: before };
  const fresh: EntrustedWork = {
    ...{ id, application, body, question, scope, at },
    listed: listed ?? '',
    people: (people ?? []).map((one) => ({ ...one, person: one.person as PersonId })),
    dueOn: dueOn as CourtDay,
    samples: [],
    answer: null,
    interest: null,
    quote: null,
    undertakings: [],
    needs: [],
    opinion: null,
    sentBack: null,
    reply: null,
    replies: [],
    out: false,
  };
  return { ...state, commissions: [...before, fresh] };
}

const signed = (one: HandedInOpinion, participant: string, at: Instant): HandedInOpinion => {
  const by = [...one.signed, participant];
  return { ...one, signed: by, issuedAt: by.length >= 2 || one.others !== '' ? at : null };
};

export const appraisalKinds = [
  appraisalCommissioned,
  participationEnded,
  kinds.choiceStated,
  kinds.bodyDrawn,
  kinds.samplesHandedOver,
  kinds.commissionAnswered,
  kinds.undertakingSigned,
  kinds.needStated,
  kinds.needDecided,
  kinds.opinionHandedIn,
  kinds.opinionSigned,
  kinds.opinionSentBack,
  kinds.opinionObjected,
  kinds.replyRequired,
  kinds.objectionsAnswered,
  kinds.feeSettled,
] as const;

export const appraisalSlice = slice<AppraisalState, typeof appraisalKinds>(
  initial,
  appraisalKinds,
  {
    'evidence.AppraisalCommissioned': (state, { body, at }) => commissioned(state, body, at),
    'participation.Ended': (state, { body: { participant } }) => ({
      ...state,
      commissions: state.commissions.map((one) =>
        one.people.some((each) => each.participant === participant) ? { ...one, out: true } : one,
      ),
    }),
    'appraisal.ChoiceStated': (state, { body: { application, participant, body, authority } }) => ({
      ...state,
      choices: [
        ...state.choices.filter(
          (one) =>
            one.application !== application ||
            one.participant !== participant ||
            (authority === 'pending' && !one.pending),
        ),
        { application, participant, body, pending: authority === 'pending' },
      ],
    }),
    'appraisal.BodyDrawn': (state, { body }) => ({ ...state, draws: [...state.draws, body] }),
    'appraisal.SamplesHandedOver': (state, { body }) =>
      on(state, body.commission, (one) => ({ samples: [...one.samples, ...body.samples] })),
    'appraisal.Answered': (state, { body, at }) =>
      on(state, body.commission, () => ({
        answer: { answer: body.answer, at },
        interest: body.interest ?? null,
        quote: body.quote ?? null,
        out: body.answer === 'declined',
      })),
    'appraisal.UndertakingSigned': (state, { body }) =>
      on(state, body.commission, (one) => ({
        undertakings: [...one.undertakings, body.participant],
      })),
    'appraisal.NeedStated': (
      state,
      { body: { commission, need: id, kind, text, until, fen }, at },
    ) =>
      on(state, commission, (one) => ({
        needs: [
          ...one.needs,
          {
            ...{ id, kind, text, at },
            until: (until as CourtDay | undefined) ?? null,
            fen: fen ?? null,
            decided: null,
          },
        ],
      })),
    'appraisal.NeedDecided': (state, { body }) =>
      on(state, body.commission, (one) => ({
        needs: one.needs.map((each) =>
          each.id === body.need ? { ...each, decided: body.decision } : each,
        ),
        dueOn: (body.dueOn as CourtDay | undefined) ?? one.dueOn,
      })),
    'appraisal.OpinionHandedIn': (state, { body, at }) =>
      on(state, body.commission, () => ({
        sentBack: null,
        opinion: signed(
          {
            id: body.opinion,
            materials: body.materials ?? '',
            method: body.method ?? '',
            process: body.process ?? '',
            conclusion: body.conclusion,
            others: body.others ?? '',
            files: body.files,
            signed: [],
            at,
            issuedAt: null,
          },
          body.participant,
          at,
        ),
      })),
    'appraisal.OpinionSigned': (state, { body, at }) =>
      on(state, body.commission, ({ opinion }) =>
        opinion === null ? {} : { opinion: signed(opinion, body.participant, at) },
      ),
    'appraisal.OpinionSentBack': (state, { body, at }) =>
      on(state, body.commission, () => ({
        opinion: null,
        sentBack: { missing: body.missing, dueOn: body.dueOn as CourtDay, at },
      })),
    'appraisal.Objected': (state, { body, id: entry, at, actor }) => ({
      ...state,
      objections: [
        ...state.objections,
        {
          id: body.objection,
          application: body.application,
          participant: body.participant,
          points: body.points,
          attachments: body.attachments,
          late: body.late,
          unshown: body.authority === 'pending' && actor.kind === 'person' ? actor.person : null,
          entry,
          at,
          sent: false,
        },
      ],
    }),
    'appraisal.ReplyRequired': (state, { body, at }) => ({
      ...on(state, body.commission, () => ({
        reply: {
          objections: body.objections,
          files: body.files,
          dueOn: body.dueOn as CourtDay,
          at,
        },
      })),
      objections: state.objections.map((one) =>
        body.objections.some(({ objection }) => objection === one.id)
          ? { ...one, sent: true }
          : one,
      ),
    }),
    'appraisal.Replied': (state, { body, at }) =>
      on(state, body.commission, (one) => ({
        reply: null,
        replies: [...one.replies, { text: body.text, at }],
      })),
    'appraisal.FeeSettled': (state, { body: { application, goes, fen } }) => ({
      ...state,
      settlements: [...state.settlements, { application, goes, fen }],
    }),
  },
);
