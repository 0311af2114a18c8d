import type { Task } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  benchDecided,
  benches,
  benchObjected,
  benchObjectionDecided,
  fields,
  handingInFor,
  holder,
  notForOneJudge,
  openBenchObjections,
  participant,
  parties,
  speaksFor,
  suitEnd,
  transferOrdered,
} from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext, Told } from '../framework/index.ts';
import { accept, command, field, neededWhen, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { isInCourt } from '../shared/handing.ts';
import { onPaper } from '../shared/on-paper.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import { oneJudgeMaySit } from './rules/one-judge-may-sit.ts';

/**
 * CPL-40: in ordinary procedure a panel sits, or one judge where the basic facts are clear and the rights and duties plain. A suit
 * that was sent back has a panel in any case (CPL-41), and in summary procedure one judge sits (CPL-163).
 */
const ordinary = (state: CaseState): boolean =>
  isInCourt(state) &&
  (state.filing.procedure ?? 'ordinary') === 'ordinary' &&
  state.filing.transferred?.remanded === undefined;

const toDecide = (state: CaseState): boolean =>
  ordinary(state) &&
  state.judgment.pronouncedAt === null &&
  suitEnd(state) === null &&
  transferOrdered(state) === null;

const toldOfBench = ({ judgment: { bench } }: CaseState): readonly Told[] =>
  bench === null
    ? []
    : [{ code: 'decided', facts: { bench: bench.bench, reasons: bench.reasons } }];

/** Whether one judge sits or a panel: on the facts (CPL-40) and the six exclusions (CPL-42); changed later by the same act (CPL-43). */
export const decideBench = command({
  name: 'judgment.decide-bench',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-40', 'CPL-42', 'CPL-43'],
  needs: {},
  offers: ({ state }) => (toDecide(state) ? [offer('', {})] : []),
  tells: ({ state }) => toldOfBench(state),
  input: z.object({
    bench: fields.choice(benches),
    clear: fields.confirmation().optional(),
    excluded: fields.choices(notForOneJudge).optional(),
    reasons: fields.longText(2000),
  }),
  ask: [
    page('excluded', field('excluded')),
    page('bench', field('bench'), neededWhen('clear', 'bench', ['single']), field('reasons')),
  ],
  decide({ input: { bench, excluded = [], reasons } }) {
    const not = oneJudgeMaySit({ bench, excluded });
    if (not) return refuse(not);
    const which = excluded.length > 0 ? [...excluded] : undefined;
    return accept([benchDecided.make({ shared: { bench, excluded: which, reasons } })]);
  },
  example: { bench: 'single', clear: true, reasons: '基本事实清楚，权利义务关系明确。' },
});

/** While one judge sits, decided or not. Who sits in another procedure is objected to with the procedure (CPL-169). */
const objecting = (state: CaseState, whose: readonly Participant[]) =>
  ordinary(state) && state.judgment.bench?.bench !== 'panel'
    ? whose.map((one) => offer(one.id, one))
    : [];

const next = ({ judgment }: CaseState): string =>
  `bench-${String(judgment.benchObjections.length + 1)}`;

const whyPage = page('why', field('reasons'));
const asked = { reasons: fields.longText(2000) };
const example = { reasons: '本案涉及众多业主，不应当由审判员一人独任审理。' };

/** CPL-43: a party objects that one judge sits alone. The article sets no last day. */
export const objectToBench = command({
  name: 'judgment.object-to-bench',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-43', 'CPL-42'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    objecting(state, handingInFor(state.participation, person)),
  tells: ({ state, actor: { person } }, { id }) => [
    ...toldOfBench(state),
    ...(person !== null && speaksFor(state.participation, person, id)
      ? []
      : [{ code: 'authority', facts: {} }]),
  ],
  input: z.object({ ...asked, ...papersInput }).refine(...fields.originalsConfirmed),
  ask: [whyPage, papersPage],
  decide({ state, actor: { person }, offer: { id }, input: { reasons, attachments }, today }) {
    const shown = person !== null && speaksFor(state.participation, person, id);
    return accept([
      benchObjected.make({
        shared: {
          objection: next(state),
          participant: id,
          source: 'online',
          receivedOn: today,
          authority: shown ? undefined : 'pending',
          reasons,
          attachments,
        },
      }),
    ]);
  },
  example: { ...example, attachments: [] },
});

/** The same on paper. */
export const recordBenchObjection = command({
  name: 'judgment.record-bench-objection',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-43', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => objecting(state, parties(state.participation)),
  input: z.object({ ...onPaper.input, ...asked }),
  ask: [onPaper.page, whyPage],
  prefill: onPaper.prefill,
  decide({ state, offer: { id }, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { reasons } = input;
    return accept([
      benchObjected.make({
        shared: { ...onPaper.entry(id, input), objection: next(state), reasons },
      }),
    ]);
  },
  example: { ...onPaper.example('异议书.pdf'), ...example },
});

const open = (state: CaseState) => (toDecide(state) ? openBenchObjections(state) : []);

/** Examined, with reasons: founded, a panel sits from here on; unfounded, it is dismissed (CPL-43). */
export const decideBenchObjection = command({
  name: 'judgment.decide-bench-objection',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-43'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => open(state).map((one) => offer(one.id, one)),
  tells: ({ state }, { participant: id, reasons, attachments }) => [
    {
      code: 'objection',
      facts: { name: participant(state.participation, id)?.name ?? '', reasons },
    },
    ...filesBeside(attachments),
    ...toldOfBench(state),
  ],
  input: z.object({ outcome: fields.choice(['founded', 'unfounded']), ...asked }),
  ask: [page('decision', field('outcome'), field('reasons'))],
  decide({ offer: { id }, input: { outcome, reasons } }) {
    const decided = benchObjectionDecided.make({ shared: { objection: id, outcome, reasons } });
    return outcome === 'unfounded'
      ? accept([decided])
      : accept([decided, benchDecided.make({ shared: { bench: 'panel', reasons } })]);
  },
  example: { outcome: 'unfounded', reasons: '基本事实清楚，不属于不得独任审理的案件。' },
});

/** Who sits is decided once there is a judge, and an objection is answered. */
export function benchTasks({ state }: DutyContext): readonly Task[] {
  const { registeredAt } = state.filing;
  const undecided =
    toDecide(state) &&
    state.judgment.bench === null &&
    registeredAt !== null &&
    holder(state.participation, 'judge') !== null;
  return [
    ...(undecided
      ? [
          {
            key: 'judgment/bench',
            command: 'judgment.decide-bench',
            by: { role: 'judge' as const },
            label: 'parties' as const,
            basis: ['CPL-40'],
            opensAt: registeredAt,
          },
        ]
      : []),
    ...open(state).map((one): Task => ({
      key: `judgment/bench-objection/${one.id}`,
      command: 'judgment.decide-bench-objection',
      by: { role: 'judge' },
      label: 'parties',
      subject: one.id,
      basis: ['CPL-43'],
      opensAt: one.at,
    })),
  ];
}

/** In ordinary procedure nobody has said yet whether one judge may sit: told to whoever signs alone. */
export const toldOfUndecidedBench = (state: CaseState): readonly Told[] =>
  toDecide(state) && state.judgment.bench === null ? [{ code: 'bench-undecided', facts: {} }] : [];
