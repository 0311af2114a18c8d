import type { Task } from '@xiezhi/kernel';
import { openTakingBack } from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { answerFact, putToParties, stateFact } from './commands.ts';
import { decideTakingBack, takeBack } from './taking-back.ts';
import { admissionEn } from './texts.en.ts';
import { admissionZh } from './texts.zh-CN.ts';

/** Nobody owes an answer; the judge owes one to whoever wants to take an admission back. */
const tasks = ({ state }: DutyContext): readonly Task[] =>
  state.judgment.pronouncedAt !== null
    ? []
    : openTakingBack(state).map((one): Task => ({
        key: `admission/taking-back/${one.id}`,
        command: 'admission.decide-taking-back',
        by: { role: 'judge' },
        label: 'parties',
        subject: one.id,
        basis: ['EVR-9'],
        opensAt: one.at,
      }));

/** 自认与无争议事实: which facts need no proof between the parties, because each of them says so. */
export const admission: Procedure = {
  name: 'admission',
  commands: [stateFact, putToParties, answerFact, takeBack, decideTakingBack].map(anyCommand),
  tasks,
  texts: { 'zh-CN': admissionZh, en: admissionEn },
};
