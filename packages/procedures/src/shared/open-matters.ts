import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import {
  answered,
  grantedAppraisals,
  isTheirs,
  mayGoOn,
  openAppraisalObjections,
  openCommissions,
  participant,
  parties,
  standingExhibits,
} from '@xiezhi/record';
import type { Facts, Told } from '../framework/index.ts';
import { dayEn, dayZh, lastDayEn, lastDayZh, listed, said } from '../framework/index.ts';
import { lastDayToAnswer } from './answer-time.ts';
import { exhibitEn, exhibitZh, rowsIn } from './exhibit-texts.ts';
import { handedIn } from './handed-in.ts';
import { handedInEn, handedInZh } from './handed-in-texts.ts';
import { namedExhibit } from './handing.ts';

/**
 * What is still open in a case that a hearing or a judgment would go past: who was not reached by the complaint, and a fee
 * that is owed. No article forbids it in every case, so the bench is told and may insist (CPL-128).
 */
export function toldOfOpenMatters(state: CaseState, law: Law): readonly Told[] {
  const names = parties(state.participation)
    .filter(({ id, side }) => side === 'defendant' && lastDayToAnswer(state, id, law) === null)
    .map(({ name }) => name);
  return [
    ...(names.length > 0 ? [{ code: 'unserved-complaint', facts: { names } }] : []),
    ...(mayGoOn(state.fees) ? [] : [{ code: 'fee-open', facts: {} }]),
  ];
}

/** Who was reached, has not answered, and may still on this day (CPL-128). */
export const toldOfOpenAnswers = (state: CaseState, today: CourtDay, law: Law): readonly Told[] =>
  parties(state.participation).flatMap(({ id, name, side }) => {
    const last = side === 'defendant' ? lastDayToAnswer(state, id, law) : null;
    return last === null || answered(state, id) || last.dueOn < today
      ? []
      : [{ code: 'answer-open', facts: { name, ...last } }];
  });

/** What may still be said of the evidence, and what was ordered and has not come: the judgment would go past it too. */
export function toldOfOpenEvidence(state: CaseState, today: CourtDay): readonly Told[] {
  const { period, concludedAt } = state.exchange;
  const running = period !== null && concludedAt === null && today <= period.to;
  const awaited = openCommissions(state).length + grantedAppraisals(state).length;
  return [
    ...(running ? [{ code: 'exchange-open', facts: { on: period.to } }] : []),
    ...(awaited > 0 ? [{ code: 'report-open', facts: { count: awaited } }] : []),
    ...toldOfObjections(state),
    ...toldOfUnweighed(state),
    ...toldOfUnshown(state),
  ];
}

/** EVR-37: what was objected to an opinion and nobody answered: it did not go to the body, no reply came, or none is waited for. */
function toldOfObjections({ appraisal, participation }: CaseState): readonly Told[] {
  const answered = new Set(
    appraisal.commissions.flatMap((one) => (one.replies.length > 0 ? [one.application] : [])),
  );
  const unsent = openAppraisalObjections({ appraisal, participation });
  const names = [
    ...unsent,
    ...appraisal.objections.filter((one) => one.sent && !answered.has(one.application)),
  ].map((one) => parties(participation).find(({ id }) => id === one.participant)?.name ?? '');
  return names.length === 0
    ? []
    : [{ code: 'objections-open', facts: { names: [...new Set(names)], count: names.length } }];
}

/** Exhibits that stand and on which nothing is found. The first few by name. */
function toldOfUnweighed({
  evidence,
  participation,
}: Pick<CaseState, 'evidence' | 'participation'>): readonly Told[] {
  // A list that a judge has not taken, or that is not the party's, is none to be found on.
  const parties = evidence.lists.filter(
    (one) =>
      one.decided?.outcome !== 'not-taken' &&
      (one.collected !== null || isTheirs(participation, one, 'evidence')),
  );
  const open = standingExhibits(evidence).filter(
    ({ finding, list }) => finding === null && parties.some(({ id }) => id === list),
  );
  const shown = open.slice(0, 8).map((one) => ({ ...namedExhibit(one) }));
  return open.length === 0
    ? []
    : [{ code: 'exhibits-open', facts: { exhibits: shown, count: open.length } }];
}

/** CPL-62: what came for a party from somebody whose authority nobody has seen; judged now, it is judged without it. */
function toldOfUnshown(state: CaseState): readonly Told[] {
  const rows = handedIn(state)
    .filter(({ unshown }) => unshown !== null)
    .map(({ participant: id, what, at, note, unshown }) => ({
      name: participant(state.participation, id)?.name ?? '',
      ...{ what, at, note, unshown: unshown ?? '' },
    }));
  return rows.length === 0 ? [] : [{ code: 'unshown', facts: { rows } }];
}

const lacks = (facts: Facts, how: string): boolean =>
  rowsIn(facts, 'rows').some((row) => said(row, 'unshown') === how);

const unweighed = (
  facts: Facts,
  words: (facts: Facts) => string,
  between: string,
  inAll: (count: string) => string,
): string => {
  const rows = rowsIn(facts, 'exhibits');
  const named = rows
    .map((row) => [words(row), said(row, 'name')].filter((one) => one !== '').join(' '))
    .join(between);
  return Number(facts['count']) > rows.length ? named + inAll(said(facts, 'count')) : named;
};

export const openMattersZh = {
  'exchange-open': (facts: Facts) => ({
    label: '质证期间还没有满',
    value: `当事人可以提出质证意见到${dayZh(facts, 'on')}。`,
  }),
  'exhibits-open': (facts: Facts) => ({
    label: '有的证据还没有认定',
    value: `${unweighed(facts, exhibitZh, '、', (count) => `等${count}件`)}。没有认定的，判决不能以它为根据；双方没有质证的，先质证。`,
  }),
  unshown: (facts: Facts) => ({
    label: '有的材料，交来的人没有这项授权',
    value: `${rowsIn(facts, 'rows')
      .map(
        (row) =>
          `${dayZh(row, 'at')}以${said(row, 'name')}名义交来${handedInZh[said(row, 'what')] ?? ''}`,
      )
      .join(
        '；',
      )}。不算这一方的意见，判决不涉及。${lacks(facts, 'pending') ? '权限待核对的，请先催要证明。' : ''}${lacks(facts, 'beyond') ? '没有授权的，由这一方自己交来，或者授权、扩大授权。' : ''}`,
  }),
  'report-open': (facts: Facts) => ({
    label: '对存证数据的鉴定、核验还没有结果',
    value: `${said(facts, 'count')} 项准许了或者委托了，意见还没有收到。`,
  }),
  'objections-open': (facts: Facts) => ({
    label: '对鉴定意见的异议还没有人答复',
    value: `${listed(facts, 'names', '、')}提出的异议有 ${said(facts, 'count')} 份没有书面答复。没有答复的，认定鉴定意见时请一并审查。`,
  }),
  'unserved-complaint': (facts: Facts) => ({
    label: '起诉状还没有送达',
    value: `卷宗里没有起诉状副本送达${listed(facts, 'names', '、')}的记录。没有送达的，答辩期没有开始，缺席时也不宜按缺席处理；请先送达。`,
  }),
  'fee-open': () => ({
    label: '案件受理费还没有交',
    value: '也没有准许缓交、减交或者免交。请先看一看交费的情况。',
  }),
  'answer-open': (facts: Facts) => ({
    label: '答辩期还没有满',
    value: `${said(facts, 'name')}还没有答辩，可以答辩到${lastDayZh(facts)}。`,
  }),
};

export const openMattersEn = {
  'exchange-open': (facts: Facts) => ({
    label: 'The time for opinions on the evidence has not ended',
    value: `The parties may give theirs until ${dayEn(facts, 'on')}.`,
  }),
  'exhibits-open': (facts: Facts) => ({
    label: 'Nothing is found on some of the evidence',
    value: `${unweighed(facts, exhibitEn, ', ', (count) => `, ${count} in all`)}. A judgment does not rest on what is not found on; what the parties have not spoken to is put to them first.`,
  }),
  unshown: (facts: Facts) => ({
    label: 'Handed in by somebody without authority for it',
    value: `${rowsIn(facts, 'rows')
      .map(
        (row) =>
          `${handedInEn[said(row, 'what')] ?? ''} for ${said(row, 'name')}, ${dayEn(row, 'at')}`,
      )
      .join(
        '; ',
      )}. It is not the party's word, and the judgment does not go into it.${lacks(facts, 'pending') ? ' Where the authority is to be shown, ask for the proof first.' : ''}${lacks(facts, 'beyond') ? ' Where there is none for it, the party hands it in itself, or gives it.' : ''}`,
  }),
  'report-open': (facts: Facts) => ({
    label: 'A report on deposited data has not come',
    value: `${said(facts, 'count')} granted or commissioned, without a report.`,
  }),
  'objections-open': (facts: Facts) => ({
    label: 'Nobody has answered objections to an opinion',
    value: `${said(facts, 'count')}, of ${listed(facts, 'names', ', ')}. What was not answered you weigh when you find on the opinion.`,
  }),
  'unserved-complaint': (facts: Facts) => ({
    label: 'The complaint has not been served',
    value: `Nothing in the docket shows that the complaint reached ${listed(facts, 'names', ', ')}. Until it does, the time for the defence has not begun, and an absence should not be held against them; serve it first.`,
  }),
  'fee-open': () => ({
    label: 'The court fee is not paid',
    value: 'Nor was it put off, reduced or waived. Look at the payment first.',
  }),
  'answer-open': (facts: Facts) => ({
    label: 'The time for the defence has not ended',
    value: `${said(facts, 'name')} has not answered and may until ${lastDayEn(facts)}.`,
  }),
};
