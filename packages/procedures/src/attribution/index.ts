import type { Task } from '@xiezhi/kernel';
import type { Duties, DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { challenge, decideAttribution, noteAccount, recordChallenge } from './commands.ts';
import { attributionEn } from './texts.en.ts';
import { attributionZh } from './texts.zh-CN.ts';
import { termsToWeigh, weighTerm } from './weigh-term.ts';

/** What lies before the judge: each challenge, and each term that runs for whoever could not act. */
const tasks =
  (duties: Duties) =>
  ({ state, law }: DutyContext): readonly Task[] => [
    ...state.attribution.challenges
      .filter((one) => one.decided === null)
      .map((one): Task => ({
        key: `attribution/decide/${one.id}`,
        command: 'attribution.decide',
        by: { role: state.filing.registeredAt === null ? 'filing-judge' : 'judge' },
        label: 'parties',
        subject: one.id,
        basis: ['OLR-7.2.3'],
        opensAt: one.at,
      })),
    ...termsToWeigh(duties, state, law).map((one): Task => ({
      key: `attribution/weigh-term/${one.term}`,
      command: 'attribution.weigh-term',
      by: { role: 'judge' },
      label: `side:${one.side}`,
      subject: one.term,
      basis: ['OLR-7.2.3'],
      opensAt: one.since,
    })),
  ];

/** 行为归属: whose act it is that was done under an account, and what becomes of the terms of whoever could not act. */
export const attribution = (duties: Duties): Procedure => ({
  name: 'attribution',
  commands: [challenge, recordChallenge, decideAttribution, noteAccount, weighTerm(duties)].map(
    anyCommand,
  ),
  tasks: tasks(duties),
  texts: { 'zh-CN': attributionZh, en: attributionEn },
});
