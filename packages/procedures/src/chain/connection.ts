import type { Deadline, Task } from '@xiezhi/kernel';
import { notOffered, offer, technical } from '@xiezhi/kernel';
import type { CaseState, CorrectionDemand, Deposit, Exhibit } from '@xiezhi/record';
import {
  connectionCorrected,
  connectionKinds,
  correctionDemanded,
  deposited,
  exhibit as exhibitOf,
  fields,
  connectionDemandsOn,
  inquiriesOn,
  openConnectionDemands,
  openInquiries,
  registerAnswered,
  registerAsked,
  registerOutcomes,
} from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext, Effect } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  needed,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isInCourt,
  isUndecided,
  received,
  toldOfAuthority,
  unaskedOnline,
} from '../shared/handing.ts';
import { askedDeadlines, askedNow, askedTasks } from './asked.ts';
import { isPassed } from './proof-term.ts';
import { toldOfConnection, toldOfDeposit, toldOfExhibit } from './tells.ts';

/*
 * OLR-17.1.2: whether the party has an interest in the platform. What a register of enterprises holds is asked by the court; what the party
 * has not said, or not rightly, a judge may have it correct. Nothing follows from either by itself.
 */

interface About {
  readonly exhibit: Exhibit;
  readonly deposit: Deposit;
}

/**
 * Of whom a register can say anything: the party whose deposit it is, and whoever runs the platform. It tells a party's number to
 * whoever keeps the register, so what is necessary is for a judge to say (CPL-67).
 */
export const askRegister = command({
  name: 'chain.ask-register',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-17.1.2', 'CPL-67'],
  needs: {},
  offers: ({ state }) =>
    isUndecided(state)
      ? deposited(state)
          .filter(
            ({ exhibit }) => !inquiriesOn(state, exhibit.id).some(({ answer }) => answer === null),
          )
          .map((one) => offer(one.exhibit.id, one))
      : [],
  tells: ({ state }, { exhibit }) => toldOfExhibit(state, exhibit),
  input: z.object({ company: fields.text(120) }),
  ask: [page('company', field('company'))],
  decide: ({ state, offer: { exhibit, deposit }, input }) =>
    accept([
      registerAsked.make({
        shared: {
          inquiry: `inquiry-${String(state.chain.inquiries.length + 1)}`,
          exhibit: exhibit.id,
          deposit: deposit.id,
          participant: exhibit.participant,
          ...input,
        },
      }),
    ]),
  example: { company: '云证存证科技有限公司' },
});

/** As the register words a day: `2024-05-06`. */
const courtDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const answeredBefore = refusal('chain/register-answered', technical, [{ kind: 'retry' }]);

/** The machine enters what the register holds, and decides nothing by it. */
export const recordRegister = command({
  name: 'chain.record-register',
  on: 'case',
  by: ['system'],
  basis: ['OLR-17.1.2'],
  needs: {},
  offers: ({ state }) =>
    state.chain.inquiries.map((one) =>
      openInquiries(state).includes(one)
        ? offer(one.id, one)
        : notOffered(one.id, [answeredBefore]),
    ),
  input: z.object({
    answer: fields.choice(registerOutcomes),
    by: fields.text(100),
    simulated: fields.yesNo(),
    connections: fields.asField(
      z
        .array(
          z.object({
            kind: z.enum(connectionKinds),
            text: z.string().min(1).max(200),
            since: courtDay.optional(),
            until: courtDay.optional(),
          }),
        )
        .max(50),
      { component: 'text' },
    ),
  }),
  ask: [page('answer', field('answer'), field('by'), field('simulated'), field('connections'))],
  decide({ offer: one, input: { answer, by, simulated, connections } }) {
    if (answer === 'unavailable' && one.answer !== null) return refuse(answeredBefore);
    return accept([
      registerAnswered.make({
        shared: {
          inquiry: one.id,
          outcome: answer,
          by,
          simulated,
          connections: answer === 'connected' ? [...connections] : [],
        },
      }),
    ]);
  },
  example: { answer: 'none', by: 'simulator', simulated: true, connections: [] },
});

/** By its id alone: who it is about is read when it is asked, so that no number of a person lies in the outbox. */
export const askEnterpriseRegister: Effect = {
  name: 'chain/ask-register',
  on: 'chain.RegisterAsked',
  port: 'enterprise-register',
  message: ({ body }) => [{ inquiry: (body as { readonly inquiry: string }).inquiry }],
};

/** The judge weighs interest and interference (OLR-17.1.2) by what the party says, and may have it say rightly what it left out. */
export const demandCorrection = command({
  name: 'chain.demand-correction',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-17.1.2'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    isUndecided(state)
      ? deposited(state)
          .filter(({ exhibit }) => {
            const open = openConnectionDemands(state);
            return !connectionDemandsOn(state, exhibit.id).some((one) => open.includes(one));
          })
          .flatMap((one) => {
            const who = askedNow(state, one.exhibit.participant);
            return who === null ? [] : [offer(one.exhibit.id, { ...one, who })];
          })
      : [],
  tells: ({ state }, { exhibit }) => toldOfExhibit(state, exhibit),
  input: z.object({
    what: fields.longText(1000),
    dueOn: fields.day(),
    reasons: fields.longText(2000),
  }),
  ask: [page('what', field('what'), field('dueOn'), field('reasons'))],
  decide({ state, offer: { exhibit, deposit, who }, input, today }) {
    if (input.dueOn <= today)
      return refuse(refusal('chain/day-is-past', technical, [mendField('dueOn')]));
    return accept([
      correctionDemanded.make({
        shared: {
          demand: `demand-${String(state.chain.demands.length + 1)}`,
          exhibit: exhibit.id,
          deposit: deposit.id,
          participant: who,
          ...input,
        },
      }),
    ]);
  },
  example: {
    what: '与存证平台有没有持股、任职、控制等关系',
    dueOn: '2026-04-20',
    reasons: '企业登记显示原告持有平台百分之三十的股份，存证说明里没有写。',
  },
});

const termOf = (demand: string): string => `chain/correction/${demand}`;

interface Answering extends About {
  readonly demand: CorrectionDemand;
  /** Whoever was asked, or stands in their place. */
  readonly who: string;
}

/** What was demanded, with the exhibit it is about, also where that was withdrawn or replaced since. */
function demanded(state: CaseState): readonly Answering[] {
  return state.chain.demands.flatMap((demand) => {
    const exhibit = exhibitOf(state.evidence, demand.exhibit);
    const deposit = state.chain.deposits.find(({ id }) => id === demand.deposit);
    const who = askedNow(state, demand.participant);
    return exhibit === null || deposit === undefined || who === null
      ? []
      : [{ exhibit, deposit, demand, who }];
  });
}

/** By whoever was asked; received on any day, also a second time. What it said before stands in the docket. */
export const correctConnection = command({
  name: 'chain.correct-connection',
  on: 'case',
  by: byAnybody,
  basis: ['OLR-17.1.2'],
  needs: {},
  offers(about) {
    const own = new Set(handersIn(about).map(({ id }) => id));
    return isInCourt(about.state)
      ? demanded(about.state)
          .filter(({ who }) => own.has(who))
          .map((one) => offer(one.demand.id, one))
      : [];
  },
  tells: (about, { exhibit, deposit, demand, who }) => [
    ...toldOfDeposit(exhibit, deposit),
    ...toldOfConnection(about.state, exhibit),
    {
      code: 'demand',
      facts: {
        what: demand.what,
        reasons: demand.reasons,
        dueOn: demand.dueOn,
        late: isPassed(about.state, termOf(demand.id)),
      },
    },
    ...toldOfAuthority(about, who),
  ],
  input: z.object({
    receivedOn: fields.day().optional(),
    connection: fields.longText(500),
  }),
  ask: [page('connection', needed('receivedOn'), field('connection'))],
  unasked: unaskedOnline,
  decide(about) {
    const { demand, who } = about.offer;
    const { receivedOn, connection } = about.input;
    const fault = dayFault(about, receivedOn);
    if (fault) return refuse(fault);
    const handing = received(about, who, receivedOn);
    return accept([
      connectionCorrected.make({
        shared: {
          demand: demand.id,
          ...handing,
          connection,
          late: isPassed(about.state, termOf(demand.id)) && handing.receivedOn > demand.dueOn,
        },
      }),
    ]);
  },
  example: { connection: '本人持有平台运营公司百分之三十的股份，不参与经营。' },
});

/** Demands not answered yet. Where nobody stands in the party's place, nothing is owed and no day runs. */
const owed = (state: CaseState) => {
  const open = openConnectionDemands(state);
  return demanded(state).flatMap(({ demand, who, exhibit }) =>
    open.includes(demand) ? [{ ...demand, who, exhibit }] : [],
  );
};

const how = { command: 'chain.correct-connection', basis: ['OLR-17.1.2'], term: termOf } as const;

export const correctionTasks = (state: CaseState): readonly Task[] =>
  askedTasks(state, owed(state), how);

export const correctionDeadlines = ({ state }: DutyContext): readonly Deadline[] =>
  isUndecided(state) ? askedDeadlines(state, owed(state), how) : [];
