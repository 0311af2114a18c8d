import type { StreamId } from '@xiezhi/kernel';
import { addDays, courtDayOf, yuanText } from '@xiezhi/kernel';
import type { Actor, AnyCommand, Context } from '@xiezhi/procedures';
import { feeToShare, servableFor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import {
  appealOutcomes,
  fields,
  judgmentOutcomes,
  participant,
  parties,
  standings,
  suitEnd,
  withoutAccount,
} from '@xiezhi/record';
import type { Chance } from './chance.ts';
import { mobileOf, residents, seated } from './people.ts';
import type { World } from './world.ts';
import { codeOf } from './world.ts';

interface About {
  readonly world: World;
  readonly command: AnyCommand;
  readonly stream: StreamId;
  readonly state: CaseState;
  readonly actor: Actor;
  readonly offer: string;
  readonly chance: Chance;
}

type Input = Record<string, unknown>;

const aFile = (chance: Chance, index: number): object => ({
  sha256: chance.hex(64),
  name: `材料${String(index + 1)}.pdf`,
  mediaType: 'application/pdf',
  bytes: 1 + chance.below(9000),
});

/** None, one or two files that were never handed in before. */
export const someFiles = (chance: Chance): readonly object[] =>
  Array.from({ length: chance.below(3) }, (_, index) => aFile(chance, index));

/**
 * What somebody writes into the form of an offered act: what the form starts from, the example of the declaration, a
 * choice of their own wherever the schema leaves one, and what only the state can tell: papers, people, days.
 */
export function inputFor(about: About, context: Context, subject: object): Input {
  const { command, chance } = about;
  const input: Input = { ...command.example, ...command.prefill?.(context, subject) };
  for (const [name, schema] of Object.entries(command.input.shape)) {
    const meta = fields.fieldMeta(schema as never);
    if (meta?.component === 'choice') input[name] = chance.pick(meta.options ?? []);
    // What a form starts with may be nothing; somebody then ticks one.
    if (meta?.component === 'choices' && (input[name] as unknown[] | undefined)?.length === 0)
      input[name] = [chance.pick(meta.options ?? [])];
    // What replaces an exhibit starts from its words; whoever hands it in uploads it.
    if (meta?.component === 'exhibits' && Array.isArray(input[name]))
      input[name] = (input[name] as readonly object[]).map((one) => ({
        files: [aFile(chance, 0)],
        ...one,
      }));
    // Somebody bears all of it.
    if (meta?.component === 'shares' && Array.isArray(input[name])) {
      const lines = input[name] as readonly { readonly participant: string }[];
      const loser = chance.pick(lines);
      const total = yuanText(feeToShare(about.state));
      input[name] = lines.map((one) => ({ ...one, yuan: one === loser ? total : '0' }));
    }
    if (meta?.component === 'files') {
      input[name] = someFiles(chance);
      // Papers that came on paper are scanned: none is no answer there.
      if (!command.input.safeParse(input).success) input[name] = [aFile(chance, 0)];
      if ('conformsToOriginals' in command.input.shape) input['conformsToOriginals'] = true;
    }
  }
  return { ...input, ...special[command.name]?.(about) };
}

const today = ({ world }: About): string => courtDayOf(world.now);
const later = (one: About, days: number): string => addDays(courtDayOf(one.world.now), days);

/** All that can be served on somebody now, or that somebody could take; whoever was let go is served with that ruling. */
function papersFor({ state, offer }: About): Input {
  const addressee = participant(state.participation, offer);
  const papers = addressee === null ? [] : servableFor(state, addressee);
  return { papers: papers.map(({ file }) => file.sha256) };
}

function personOf({ world, chance }: About, seat: 'judge' | 'clerk'): string {
  return world.persons.get(chance.pick(seated(seat))?.key ?? '') ?? '';
}

/** Who came: most of them, some by the line, some on foot. */
function present({ state, chance }: About): Input {
  const came = parties(state.participation).filter(() => chance.odds(0.85));
  const online = came.filter(() => chance.odds(0.5));
  const inPerson = came.filter((one) => !online.includes(one));
  return { online: online.map(({ id }) => id), inPerson: inPerson.map(({ id }) => id) };
}

/** A working hour of some day ahead, in one of three rooms. */
const sitting = (one: About): Input => ({
  at: `${later(one, 5 + one.chance.below(12))}T${String(9 + one.chance.below(2)).padStart(2, '0')}:30`,
  place: one.chance.pick(['第一法庭', '第六法庭', '第九法庭']),
  purpose: one.state.judgment.made === null ? 'hearing' : 'pronouncement',
  onlineOnly: false,
  open: true,
  reasons: '按各方的时间安排。',
});

/** The code from the notice, read right most of the time. */
function linking({ state, stream, actor, chance }: About): Input {
  const unlinked = parties(state.participation).filter(({ person }) => person === null);
  const own = unlinked.find(({ name }) => name === actor.name) ?? chance.pick(unlinked);
  const right = own !== undefined && chance.odds(0.9);
  return {
    code: right ? codeOf(stream, own.id) : '2222-2222',
    standing: own?.kind === 'organisation' ? chance.pick(standings) : 'party',
  };
}

/** Somebody of the town, as whoever names them writes them down. */
function named(seat: 'lawyer' | 'assistant'): Input {
  const [one] = seated(seat);
  return { name: one?.name, mobile: one === undefined ? '' : mobileOf(residents.indexOf(one)) };
}

function relief(one: About): Input {
  const amount = one.state.fees.bill?.amount ?? 0;
  const dueOn = later(one, 8 + one.chance.below(20));
  return { pay: String(Math.floor(amount / 200)), dueOn };
}

const closedBy = {
  'treated-as-withdrawn': 'treated-as-withdrawn',
  transferred: 'transferred',
  withdrawn: 'withdrawn',
  terminated: 'other',
  mediated: 'mediated',
  dismissed: 'dismissed',
} as const;

/** What the court above can have made of this appeal, in force from today. */
function decidedAbove(one: About): Input {
  const appeal = one.state.appeal.appeals.find(({ id }) => id === one.offer);
  const outcome = one.chance.pick(appeal?.ruling === null ? judgmentOutcomes : appealOutcomes);
  return { outcome, effectiveOn: today(one) };
}

const special: Readonly<Record<string, (about: About) => Input>> = {
  'appeal.note-outcome': decidedAbove,
  'assignment.assign': (one) => ({
    judge: personOf(one, 'judge'),
    clerk: personOf(one, 'clerk'),
  }),
  'authority.grant': () => named('lawyer'),
  'authority.name-representative': () => named('lawyer'),
  'authority.name-assistant': (one) => ({ ...named('assistant'), until: later(one, 400) }),
  'case.close': ({ state, chance }) => ({
    manner:
      state.judgment.made !== null
        ? 'judged'
        : closedBy[
            suitEnd(state)?.how ?? chance.pick(['withdrawn', 'terminated'] as const) ?? 'withdrawn'
          ],
  }),
  'consent.record-withdrawal': (one) => ({ receivedOn: today(one) }),
  'hearing.record-postponement-request': (one) => ({ receivedOn: today(one) }),
  'hearing.record-closure-request': (one) => ({ receivedOn: today(one) }),
  'service.record-objection': (one) => ({ receivedOn: today(one), arrivedOn: today(one) }),
  'chain.commission': (one) => ({ dueOn: later(one, 8 + one.chance.below(20)) }),
  'chain.demand-correction': (one) => ({ dueOn: later(one, 8 + one.chance.below(20)) }),
  'chain.order-proof': (one) => ({ dueOn: later(one, 8 + one.chance.below(20)) }),
  'claims.record-answer': (one) => ({ receivedOn: today(one) }),
  'defence.record-objection': (one) => ({ receivedOn: today(one) }),
  'fees.record-relief-request': (one) => ({ receivedOn: today(one) }),
  'fees.record-review-request': (one) => ({ receivedOn: today(one) }),
  'mediation.record': (one) => ({ on: today(one), present: [] }),
  'mediation.note-failure': (one) => ({ on: today(one) }),
  'mediation.record-signature': (one) => ({ receivedOn: today(one) }),
  'mediation.record-going-back': (one) => ({ receivedOn: today(one) }),
  'evidence.commission-appraisal': (one) => ({
    dueOn: later(one, 8 + one.chance.below(20)),
    advanceBy: later(one, 5),
  }),
  'appraisal.state-choice': (one) => ({ receivedOn: today(one) }),
  'appraisal.object': (one) => ({ receivedOn: today(one) }),
  'appraisal.decide-need': (one) => ({
    dueOn: later(one, 8 + one.chance.below(20)),
    advanceBy: later(one, 5),
  }),
  'appraisal.send-back': (one) => ({ dueOn: later(one, 8) }),
  'appraisal.require-reply': (one) => ({ dueOn: later(one, 8) }),
  'appraisal.ask-anew': (one) => ({ receivedOn: today(one) }),
  'appraisal.ask-fee-back': (one) => ({ receivedOn: today(one) }),
  'appraisal.decide-fee-back': (one) => ({ by: later(one, 8) }),
  'appraisal.settle-demand': (one) => ({ dueOn: later(one, 8) }),
  'appraisal.send-demand': (one) => ({ on: today(one) }),
  'appraisal.hand-over': (one) => ({ on: today(one) }),
  'appraisal.record-declining': (one) => ({ receivedOn: today(one) }),
  'appraisal.record-reply': (one) => ({ receivedOn: today(one) }),
  'appraisal.settle-fee': (one) => ({ by: later(one, 8) }),
  'evidence.call-witness': (one) => ({ on: today(one) }),
  'evidence.note-advance': (one) => ({ on: today(one) }),
  'evidence.record-application': (one) => ({ receivedOn: today(one) }),
  'evidence.record-time-request': (one) => ({ receivedOn: today(one) }),
  'recusal.record-application': (one) => ({ receivedOn: today(one) }),
  'recusal.record-asking-again': (one) => ({ receivedOn: today(one) }),
  'authority.record-ending': (one) => ({ receivedOn: today(one) }),
  'authority.record-paper': (one) => ({ receivedOn: today(one) }),
  'defence.record-paper': (one) => ({ receivedOn: today(one) }),
  'fees.decide-relief': relief,
  'fees.extend-term': (one) => ({ dueOn: later(one, 8 + one.chance.below(20)) }),
  'filing.correct': ({ state }) => ({
    defendants: state.filing.defendantNames.map((name) => ({
      kind: 'person',
      name,
      address: '云州市东湖区柳荫巷 3 号',
    })),
  }),
  'filing.record-correction': (one) => ({
    receivedOn: today(one),
    defendants: one.state.filing.defendantNames.map((name) => ({ kind: 'person', name })),
  }),
  'filing.record-insistence': (one) => ({ receivedOn: today(one) }),
  'docket.record-notice-given': (one) => ({ reachedOn: today(one) }),
  'filing.record-papers': (one) => ({ receivedOn: today(one) }),
  'appeal.record-withdrawal': (one) => ({ receivedOn: today(one) }),
  'judgment.record-bench-objection': (one) => ({ receivedOn: today(one) }),
  'filing.record-procedure-objection': (one) => ({ receivedOn: today(one) }),
  'filing.register': () => ({ reasons: '标的额小，事实清楚。' }),
  'filing.record-withdrawal': (one) => ({ receivedOn: today(one) }),
  'hearing.record': present,
  'hearing.schedule': sitting,
  'participation.invite': ({ state, chance }) => ({
    participant: chance.pick(withoutAccount(state.participation))?.id,
  }),
  'participation.link': linking,
  'mode.decide': ({ chance }) =>
    chance.odds(0.2) ? {} : { suitability: 'suitable', conditions: 'all' },
  'service.accept': papersFor,
  'service.confirm-address': ({ chance }) => ({
    electronic: chance.odds(0.8),
    channels: chance.odds(0.4) ? ['account', 'email'] : ['account'],
    email: 'somebody@example.cn',
    judgmentsToo: chance.odds(0.7),
  }),
  'service.decide-objection': (one) => ({ day: today(one) }),
  'service.object': (one) => ({ arrivedOn: today(one) }),
  'service.record-paper': (one) => ({ ...papersFor(one), on: today(one) }),
  'service.serve': papersFor,
  'transcript.upload': ({ chance }) => ({ file: [aFile(chance, 0)] }),
};

/** What a plaintiff writes: against one or two, people or a firm, with or without an address. */
export function filing({ court, chance }: { court: string; chance: Chance }): Input {
  const [first, ...others] = [...seated('defendant')].sort(
    (a, b) => chance.of(a.key).fraction() - chance.of(b.key).fraction(),
  );
  const against = [first, ...(chance.odds(0.25) ? others.slice(0, 1) : [])].flatMap((one) =>
    one === undefined ? [] : [one],
  );
  const address = chance.odds(0.7) ? { address: '云州市东湖区柳荫巷 3 号' } : {};
  return {
    court,
    cause: '9143',
    defendants: against.map(({ name }) =>
      chance.odds(0.25)
        ? {
            kind: 'organisation',
            name: `云州${name}家居有限公司`,
            representative: name,
            ...address,
          }
        : { kind: 'person', name, ...address },
    ),
    claims: [{ text: '退还定作款', yuan: String(1000 + chance.below(900_000)) }],
    grounds: '2026 年 1 月签订定作合同，付款后一直没有交货。',
    attachments: someFiles(chance),
    conformsToOriginals: true,
    truthful: true,
  };
}
