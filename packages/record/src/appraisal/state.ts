import type { CourtDay, Instant } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import {
  advanceNoted,
  appraisalCommissioned,
  evidenceCollected,
} from '../evidence/application-entries.ts';
import { participationEnded } from '../participation/entries.ts';
import * as kinds from './entries.ts';
import { asked, paid } from './advances.ts';
import type { AppraisalState, EntrustedWork, HandedInOpinion } from './shape.ts';
import { begun, cameBack, drawnInVain, handedOver, without } from './work.ts';

const initial: AppraisalState = {
  choices: [],
  draws: [],
  commissions: [],
  objections: [],
  advances: [],
  settlements: [],
  feeRequests: [],
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
  const { commission: id, application, body } = said;
  const advances =
    said.advance === undefined
      ? state.advances
      : asked(state, { application, commission: id ?? null, body, fen: said.advance.fen });
  const fresh = begun(said, before.length, at);
  return { ...state, commissions: [...before, fresh], advances };
}

const signed = (one: HandedInOpinion, participant: string, at: Instant): HandedInOpinion => {
  const by = [...one.signed, participant];
  return { ...one, signed: by, issuedAt: by.length >= 2 || one.other !== null ? at : null };
};

export const appraisalKinds = [
  appraisalCommissioned,
  advanceNoted,
  evidenceCollected,
  participationEnded,
  kinds.choiceStated,
  kinds.bodyDrawn,
  kinds.lotSetAside,
  kinds.samplesHandedOver,
  kinds.handedOverByHand,
  kinds.samplesCameBack,
  kinds.commissionAnswered,
  kinds.undertakingSigned,
  kinds.needStated,
  kinds.needDecided,
  kinds.opinionHandedIn,
  kinds.opinionSigned,
  kinds.opinionSentBack,
  kinds.opinionObjected,
  kinds.replyRequired,
  kinds.replyDemandSent,
  kinds.objectionsAnswered,
  kinds.replyDemandSettled,
  kinds.bodyLetGo,
  kinds.feeSettled,
  kinds.feeBackAsked,
  kinds.feeBackDecided,
] as const;

export const appraisalSlice = slice<AppraisalState, typeof appraisalKinds>(
  initial,
  appraisalKinds,
  {
    'evidence.AppraisalCommissioned': (state, { body, at }) => commissioned(state, body, at),
    'evidence.AdvanceNoted': (state, { body: { application, on: day } }) => ({
      ...state,
      advances: paid(state.advances, application, day as CourtDay),
    }),
    // Nothing came of it: whoever was at it owes nothing any more, and what they hold goes somewhere by decision.
    'evidence.Collected': (state, { body: { application, outcome } }) => ({
      ...state,
      commissions: state.commissions.map((one) =>
        one.application === application
          ? { ...one, ...(outcome === 'brought-in' ? { broughtIn: true } : { out: true }) }
          : one,
      ),
    }),
    'participation.Ended': (state, { body: { participant, why } }) => ({
      ...state,
      commissions: state.commissions.map((one) =>
        one.people.some((each) => each.participant === participant)
          ? { ...one, ...without(one, participant, why) }
          : one,
      ),
    }),
    'appraisal.BodyLetGo': (state, { body }) => on(state, body.commission, () => ({ out: true })),
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
    'appraisal.BodyDrawn': (state, { body }) => ({
      ...state,
      draws: [...state.draws, { ...body, setAside: null }],
    }),
    'appraisal.LotSetAside': (state, { body }) => ({ ...state, ...drawnInVain(state, body) }),
    'appraisal.SamplesHandedOver': (state, { body, at }) =>
      on(state, body.commission, (one) => ({
        samples: [
          ...one.samples,
          ...body.samples.map(({ thing, ...each }) => ({
            ...{ ...each, at },
            byHand: thing === true || each.files.length === 0,
          })),
        ],
      })),
    'appraisal.HandedOverByHand': (state, { body }) =>
      on(state, body.commission, (one) => handedOver(one, body)),
    'appraisal.SamplesCameBack': (state, { body }) =>
      on(state, body.commission, (one) => cameBack(one, body)),
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
    'appraisal.NeedDecided': (state, { body: { advance, commission, application, ...said } }) => ({
      ...on(state, commission, (one) => ({
        needs: one.needs.map((each) =>
          each.id === said.need ? { ...each, decided: said.decision } : each,
        ),
        dueOn: (said.dueOn as CourtDay | undefined) ?? one.dueOn,
      })),
      advances:
        advance === undefined
          ? state.advances
          : asked(state, {
              ...{ application, commission, fen: advance.fen },
              body: state.commissions.find(({ id }) => id === commission)?.body ?? '',
            }),
    }),
    'appraisal.OpinionHandedIn': (state, { body, at }) =>
      on(state, body.commission, (one) => ({
        sentBack: null,
        handedIn: one.handedIn + 1,
        opinion: signed(
          {
            id: body.opinion,
            materials: body.materials ?? '',
            method: body.method ?? '',
            process: body.process ?? '',
            conclusion: body.conclusion,
            other: body.other ?? null,
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
        dueOn: body.dueOn as CourtDay,
        sentBack: { missing: body.missing, at },
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
          note: body.note ?? null,
          dueOn: body.dueOn as CourtDay,
          at,
          sentOn: null,
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
    'appraisal.ReplyDemandSent': (state, { body: { commission, on: day } }) =>
      on(state, commission, ({ reply }) => ({
        reply: reply === null ? null : { ...reply, sentOn: day as CourtDay },
      })),
    'appraisal.ReplyDemandSettled': (state, { body: { commission, outcome, dueOn }, at }) =>
      on(state, commission, ({ reply }) => ({
        reply:
          reply === null || outcome === 'ended'
            ? null
            : { ...reply, dueOn: (dueOn as CourtDay | undefined) ?? reply.dueOn, at, sentOn: null },
      })),
    'appraisal.FeeBackAsked': (state, { body, id: entry, at, actor }) => ({
      ...state,
      feeRequests: [
        ...state.feeRequests,
        {
          id: body.request,
          advance: body.advance,
          participant: body.participant,
          because: body.because,
          reasons: body.reasons,
          attachments: body.attachments,
          unshown: body.authority === 'pending' && actor.kind === 'person' ? actor.person : null,
          entry,
          at,
          answered: false,
        },
      ],
    }),
    'appraisal.FeeBackDecided': (state, { body: { request } }) => ({
      ...state,
      feeRequests: state.feeRequests.map((one) =>
        one.id === request ? { ...one, answered: true } : one,
      ),
    }),
    'appraisal.FeeSettled': (state, { body: { advance, goes, fen } }) => ({
      ...state,
      settlements: [...state.settlements, { advance, goes, fen }],
    }),
  },
);
