import type { Task } from '@xiezhi/kernel';
import { openAskings } from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { askToAdd, recordAskingToAdd } from './ask.ts';
import { decideAdding } from './decide.ts';
import { addingEn } from './texts.en.ts';
import { addingZh } from './texts.zh-CN.ts';

const tasks = ({ state }: DutyContext): readonly Task[] =>
  state.filing.registeredAt === null || state.judgment.closedOn !== null
    ? []
    : openAskings(state).map((one) => ({
        key: `adding/decide/${one.id}`,
        command: 'adding.decide',
        by: { role: 'judge' },
        label: 'parties',
        subject: one.id,
        basis: ['CPL-135', 'CPL-59'],
        opensAt: one.at,
      }));

/** 追加当事人: a party asks that somebody else come into the case; a judge says whether they may or must, and why. */
export const adding: Procedure = {
  name: 'adding',
  commands: [askToAdd, recordAskingToAdd, decideAdding].map(anyCommand),
  tasks,
  texts: { 'zh-CN': addingZh, en: addingEn },
};
