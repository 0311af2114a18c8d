import type { CaseState } from '@xiezhi/record';
import { answered, answers, participant, parties } from '@xiezhi/record';
import { sideNames } from './side-names.ts';
import { withAmount } from './with-amount.ts';

const stop = /[。；;.，,\s]+$/;

/**
 * What was claimed and answered, as a judgment begins to tell it: a start for the judge, who puts the parties' own words
 * into those of the court.
 */
export function pleadingsOf(state: CaseState): string {
  const { participation, filing } = state;
  const claims = filing.claims.map(({ text, fen }) => withAmount(text, fen));
  const listed = claims.length === 1 ? claims : claims.map((one, at) => `${String(at + 1)}.${one}`);
  const plaintiffs = parties(participation)
    .filter(({ side }) => side === 'plaintiff')
    .map(({ name }) => name);
  const grounds = filing.grounds.trim().replace(stop, '');
  return [
    `原告${plaintiffs.join('、')}向本院提出诉讼请求：${listed.join('；')}。${grounds === '' ? '' : `事实和理由：${grounds}。`}`,
    ...answers(state).map((one) => {
      const by = participant(participation, one.participant);
      return `${sideNames[by?.role ?? ''] ?? ''}${by?.name ?? ''}辩称，${one.text.trim().replace(stop, '')}。`;
    }),
    ...parties(participation)
      .filter(({ id, side }) => side === 'defendant' && !answered(state, id))
      .map(({ name }) => `被告${name}未作答辩。`),
  ].join('\n');
}
