import { offer } from '@xiezhi/kernel';
import type { Task } from '@xiezhi/kernel';
import type { CaseState, LaterPapers } from '@xiezhi/record';
import { active, fields, isSuit, judgmentAbove, papersAnswered, suitEnd } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { cameWhenOver, stoodWhenOver, wasEnteredAfter } from '../shared/over-since.ts';
import { cameAfterTheJudgment } from './after-the-judgment.ts';

/** Whose papers they are, in the case as it stands; whoever has left it since handed them in all the same. */
function whose({ participation }: CaseState, { by }: LaterPapers) {
  const found = participation.participants.filter(({ id, person }) => id === by || person === by);
  return active({ ...participation, participants: found }).at(0) ?? found.at(0) ?? null;
}

const papersFrom = (
  state: CaseState,
  all: readonly (LaterPapers & { readonly what?: string; readonly unshown?: string | null })[],
) =>
  all.flatMap((papers) => {
    const from = whose(state, papers);
    return from === null ? [] : [{ papers, from }];
  });

/** How it is over: no appeal lies against what is final, and none any more against what the court above has decided on (CPL-165, CPL-177). */
const howOver = (state: CaseState): string => {
  const { pronouncedAt, made } = state.judgment;
  if (pronouncedAt === null) return suitEnd(state)?.how ?? '';
  const above = judgmentAbove(state);
  if (above?.outcome === 'remanded') return 'judged-and-sent-back';
  return made?.final === true || above !== null ? 'judged-finally' : 'judged';
};

/** From whom, when it was entered, and of paper when the court had it. */
const receipt = ({ papers, from }: ReturnType<typeof papersFrom>[number]) => ({
  ...{ name: from.name, at: papers.at, note: papers.note },
  receivedOn: papers.paper?.receivedOn ?? '',
  postedOn: papers.paper?.postedOn ?? '',
});

const unanswered = (state: CaseState) =>
  state.filing.registeredAt === null
    ? []
    : papersFrom(state, [...state.filing.later, ...cameAfterTheJudgment(state)]);

/** Of an application that was accepted, or has been closed: for whoever deals with it, and not to be decided on here. */
const toPassOn = (state: CaseState) =>
  isSuit(state) || state.filing.acceptedOn === null ? [] : papersFrom(state, state.filing.later);

/**
 * OLR-11.1.0: what a party hands in without having been asked is received. It may hold an application, or be meant as
 * evidence: the judge reads it and answers what becomes of it. It stays in the file whatever the answer is.
 */
export const answerPapers = command({
  name: 'filing.answer-papers',
  on: 'case',
  by: ['judge'],
  onlyOnSeen: true,
  basis: ['OLR-11.1.0', 'OOR-17.2.0'],
  needs: {},
  offers: ({ state }) => unanswered(state).map((one) => offer(one.papers.entry, one)),
  tells: ({ state }, one) => [
    one.papers.what !== undefined || cameWhenOver(state, one.papers)
      ? {
          code: 'after-the-judgment',
          facts: {
            ...receipt(one),
            what: one.papers.what ?? 'papers',
            unshown: one.papers.unshown ?? '',
            // Before: then it was from somebody who had not shown their authority.
            earlier: !cameWhenOver(state, one.papers),
            after: wasEnteredAfter(state, one.papers),
            stood: stoodWhenOver(state, one.papers),
            over: howOver(state),
          },
        }
      : { code: 'papers', facts: receipt(one) },
    ...filesBeside(one.papers.attachments),
  ],
  input: z.object({ answer: fields.longText(4000) }),
  ask: [page('answer', field('answer'))],
  decide: ({ offer: { papers, from }, input: { answer } }) =>
    accept([
      papersAnswered.make({ shared: { papers: papers.entry, participant: from.id, answer } }),
    ]),
  example: { answer: '付款凭证已经编入案卷，并列入证据目录，开庭时质证。' },
});

/**
 * OLR-11.1.0, OLR-9.3.0: what comes after an application was accepted is received as well. Whoever reviewed it passes it on to
 * those who have it, and says to whom.
 */
export const passOnPapers = command({
  name: 'filing.pass-on-papers',
  on: 'case',
  by: ['filing-reviewer'],
  onlyOnSeen: true,
  basis: ['OLR-11.1.0', 'OLR-9.3.0'],
  needs: {},
  offers: ({ state }) => toPassOn(state).map((one) => offer(one.papers.entry, one)),
  tells: (_, { papers, from }) => [
    { code: 'papers', facts: receipt({ papers, from }) },
    ...filesBeside(papers.attachments),
  ],
  input: z.object({ answer: fields.longText(1000) }),
  ask: [page('answer', field('answer'))],
  decide: ({ offer: { papers, from }, input: { answer } }) =>
    accept([
      papersAnswered.make({ shared: { papers: papers.entry, participant: from.id, answer } }),
    ]),
  example: { answer: '材料已经转交执行局。' },
});

export const furtherPapers = (state: CaseState): readonly Task[] => [
  ...waiting(unanswered(state), 'filing.answer-papers', 'judge'),
  ...waiting(toPassOn(state), 'filing.pass-on-papers', 'filing-reviewer'),
];

const waiting = (all: ReturnType<typeof papersFrom>, act: string, role: string): readonly Task[] =>
  all.map(({ papers: { entry, at } }) => ({
    key: `filing/papers/${entry}`,
    command: act,
    by: { role },
    subject: entry,
    label: 'parties',
    basis: ['OLR-11.1.0'],
    opensAt: at,
  }));
