import { offer, offerUnless, technical } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import {
  challengesOf,
  depositOf,
  evidenceFound,
  exhibit,
  fields,
  inItsLine,
  lateEvidenceDecided,
  lateOutcomes,
  listOf,
  participant,
  standingExhibits,
  unvouched,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import {
  aSignedJudgmentIsTakenBackFirst,
  isUnjudged,
} from '../shared/rules/a-signed-judgment-is-taken-back-first.ts';
import { challengesAreExamined } from '../shared/rules/challenges-are-examined.ts';
import { originIsNotRefuted } from '../shared/rules/origin-is-not-refuted.ts';
import { opinionRow } from '../shared/opinion-rows.ts';
import { namedExhibit } from '../shared/handing.ts';
import { wordsOn } from '../shared/shown.ts';
import { openLateLists } from '../shared/still-late.ts';
import { appraiserCame } from './rules/appraiser-came.ts';
import { notExaminedAnew } from './rules/not-examined-anew.ts';
import { contestedFirst } from './rules/contested-first.ts';
import { lateIsDecided } from './rules/late-is-decided.ts';

const nameOf = ({ participation }: CaseState, id: string): string =>
  participant(participation, id)?.name ?? '';

/** What a late list is, and why it comes late, as its party says. */
export const decideLate = command({
  name: 'evidence.decide-late',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-68'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state, law }) =>
    state.judgment.pronouncedAt === null
      ? openLateLists(state, law).map((one) => offer(one.id, one))
      : [],
  tells: ({ state }, list) => [
    {
      code: 'list',
      facts: {
        name: nameOf(state, list.participant),
        receivedOn: list.receivedOn,
        exhibits: state.evidence.exhibits
          .filter((one) => one.list === list.id)
          .map(({ name }) => name),
        reasons: list.lateReasons ?? '',
      },
    },
  ],
  input: z.object({ outcome: fields.choice(lateOutcomes), reasons: fields.longText(2000) }),
  ask: [page('outcome', field('outcome'), field('reasons'))],
  decide: ({ offer: list, input }) =>
    accept([lateEvidenceDecided.make({ shared: { list: list.id, ...input } })]),
  example: { outcome: 'taken', reasons: '对方逾期才提交有关材料，当事人说明的理由成立。' },
});

/** What each party said of what is to be found, and what was not contested yet. */
const toldOfOpinions = (state: CaseState): readonly Told[] => [
  {
    code: 'opinions',
    facts: {
      rows: standingExhibits(state.evidence).map((one) =>
        opinionRow(state, one, wordsOn(state, one)),
      ),
    },
  },
];

/** OLR-18.2.2: of data whose party says when it was captured, or that was deposited: how long nobody else vouched for it. */
function toldOfGaps(state: CaseState): readonly Told[] {
  const rows = standingExhibits(state.evidence).flatMap((one) => {
    const deposit = depositOf(state.chain, one.id);
    const list = listOf(state.evidence, one.list);
    const gap = unvouched(one, deposit, list?.receivedOn ?? null);
    if (gap === null && deposit === null) return [];
    const { custody = '' } = one.provenance ?? {};
    const { side, number, name } = one;
    return [{ side, number, name, custody, until: gap?.until ?? '', minutes: gap?.minutes ?? 0 }];
  });
  return rows.length === 0 ? [] : [{ code: 'gaps', facts: { rows } }];
}

/** What took the place of an exhibit that a judge had found on, or whose original differed: it is found on anew. */
function toldOfFormer(state: CaseState): readonly Told[] {
  const rows = standingExhibits(state.evidence).flatMap((one) =>
    inItsLine(state.evidence, one.id).flatMap((id) => {
      const former = id === one.id ? null : exhibit(state.evidence, id);
      const found = former?.finding?.outcome ?? '';
      const differs = former?.compared?.matches === false;
      const contested = former !== null && challengesOf(state, id).length > 0;
      return former === null || (found === '' && !differs && !contested)
        ? []
        : [{ ...namedExhibit(one), former: former.number, found, differs, contested }];
    }),
  );
  return rows.length === 0 ? [] : [{ code: 'former', facts: { rows } }];
}

const undecided = (state: CaseState): boolean =>
  state.filing.status === 'registered' && isUnjudged(state);

/**
 * OLR-15: exhibit by exhibit, whether it is genuine, lawful and relevant, and whether the court takes it as a ground of
 * its findings, with reasons. Until the judgment a later finding takes the place of an earlier one.
 */
export const findEvidence = command({
  name: 'evidence.find',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-15.1.1', 'OLR-18.1.0', 'OLR-18.2.3', 'CPL-66', 'CPL-71'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    undecided(state) && standingExhibits(state.evidence).length > 0
      ? [offerUnless('', {}, [aSignedJudgmentIsTakenBackFirst({ state })])]
      : [],
  tells: ({ state }) => [...toldOfOpinions(state), ...toldOfFormer(state), ...toldOfGaps(state)],
  input: z.object({ findings: fields.exhibitFindings() }),
  ask: [page('findings', field('findings'))],
  decide({ state, law, input: { findings } }) {
    const [first, ...rest] = findings.flatMap((one, index) => {
      const found = exhibit(state.evidence, one.exhibit);
      if (found === null || !isStanding(state, found))
        return [
          refusal('evidence/not-in-the-case', technical, [mendField('findings')], {
            exhibit: one.exhibit,
          }),
        ];
      const about = { state, exhibit: found, path: `findings.${String(index)}.outcome` };
      const admitted = one.outcome === 'admitted';
      return [
        ...(admitted
          ? [
              appraiserCame(about),
              notExaminedAnew(about),
              contestedFirst(about),
              lateIsDecided({ ...about, law }),
              challengesAreExamined(about),
            ]
          : []),
        admitted || one.authenticity === 'yes' ? originIsNotRefuted(about) : null,
      ].filter((each) => each !== null);
    });
    if (first !== undefined) return refuse(first, ...rest);
    const yes = (said: 'yes' | 'no'): boolean => said === 'yes';
    return accept([
      evidenceFound.make({
        shared: {
          findings: findings.map((one) => ({
            ...one,
            authenticity: yes(one.authenticity),
            legality: yes(one.legality),
            relevance: yes(one.relevance),
          })),
        },
      }),
    ]);
  },
  example: {
    findings: [
      {
        exhibit: 'x1',
        authenticity: 'yes',
        legality: 'yes',
        relevance: 'yes',
        outcome: 'admitted',
        reasons: '各方对真实性没有异议，与转账记录相互印证。',
      },
    ],
  },
});

const isStanding = (state: CaseState, one: Exhibit): boolean =>
  standingExhibits(state.evidence).some(({ id }) => id === one.id);
