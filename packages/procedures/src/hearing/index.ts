import type { Task } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import { holder, isPaid, participant, standing, unsettled } from '@xiezhi/record';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import {
  confirmTranscript,
  decidePostponement,
  noteTranscriptRefusal,
  recordConfirmation,
  recordHearing,
  requestPostponement,
  requestTranscriptCorrection,
  scheduleHearing,
  uploadTranscript,
} from './commands.ts';
import { hearingEn } from './texts.en.ts';
import { hearingZh } from './texts.zh-CN.ts';

function tasks({ state }: DutyContext): readonly Task[] {
  const { hearing, filing, fees, participation, judgment } = state;
  if (filing.registeredAt === null || judgment.closedOn !== null || judgment.made !== null)
    return [];
  const list = standing(hearing);
  const found: Task[] = [];
  if (list.length === 0 && isPaid(fees) && holder(participation, 'clerk') !== null) {
    found.push({
      key: 'hearing/schedule',
      command: 'hearing.schedule',
      by: { role: 'clerk' },
      basis: ['CPL-139'],
      opensAt: filing.registeredAt,
    });
  }
  for (const one of list) {
    if (one.postponement !== null) {
      found.push({
        key: `hearing/postponement/${one.id}`,
        command: 'hearing.decide-postponement',
        by: { role: 'judge' },
        subject: one.id,
        basis: ['CPL-149'],
        opensAt: one.postponement.askedAt,
      });
    }
    if (one.held === null) {
      found.push({
        key: `hearing/record/${one.id}`,
        command: 'hearing.record',
        by: { role: 'clerk' },
        subject: one.id,
        basis: ['CPL-150'],
        opensAt: one.at,
        dueAt: addMillis(one.at, 86_400_000),
      });
      continue;
    }
    if (one.transcript === null) {
      found.push({
        key: `transcript/upload/${one.id}`,
        command: 'transcript.upload',
        by: { role: 'clerk' },
        subject: one.id,
        basis: ['CPL-150'],
        opensAt: one.held.at,
        dueAt: addMillis(one.held.at, 5 * 86_400_000),
      });
      continue;
    }
    for (const id of unsettled(one)) {
      const who = participant(participation, id)?.person ?? null;
      found.push({
        key: `transcript/confirm/${one.id}/${id}`,
        command: who === null ? 'transcript.record-confirmation' : 'transcript.confirm',
        by: who === null ? { role: 'clerk' } : { person: who },
        subject: `${one.id}.${id}`,
        basis: ['OLR-34.1.2'],
        opensAt: one.transcriptAt ?? one.held.at,
      });
    }
  }
  return found;
}

/** 庭审与笔录, the thin path: date and place, who was there, the transcript and its confirmation. */
export const hearing: Procedure = {
  name: 'hearing',
  commands: [
    scheduleHearing,
    requestPostponement,
    decidePostponement,
    recordHearing,
    uploadTranscript,
    confirmTranscript,
    requestTranscriptCorrection,
    recordConfirmation,
    noteTranscriptRefusal,
  ].map(anyCommand),
  tasks,
  texts: { 'zh-CN': hearingZh, en: hearingEn },
};
