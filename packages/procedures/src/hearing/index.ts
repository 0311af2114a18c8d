import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { correctAttendance } from './attendance.ts';
import { decideClosure, recordClosureRequest, requestClosure } from './closure.ts';
import { scheduleHearing } from './commands.ts';
import { recordHearing } from './record-hearing.ts';
import { decidePostponement, requestPostponement } from './postponement.ts';
import { recordPostponementRequest } from './postponement-on-paper.ts';
import { settings } from './settings.ts';
import { tasks } from './tasks.ts';
import { hearingEn } from './texts.en.ts';
import { hearingZh } from './texts.zh-CN.ts';
import {
  answerTranscriptCorrection,
  confirmTranscript,
  noteTranscriptRefusal,
  recordConfirmation,
  requestTranscriptCorrection,
  uploadTranscript,
} from './transcript.ts';

/** 庭审与笔录, the thin path: date and place, who was there, the transcript and its confirmation. */
export const hearing: Procedure = {
  name: 'hearing',
  commands: [
    scheduleHearing,
    requestPostponement,
    recordPostponementRequest,
    decidePostponement,
    requestClosure,
    recordClosureRequest,
    decideClosure,
    recordHearing,
    correctAttendance,
    uploadTranscript,
    confirmTranscript,
    requestTranscriptCorrection,
    answerTranscriptCorrection,
    recordConfirmation,
    noteTranscriptRefusal,
  ].map(anyCommand),
  tasks,
  settings,
  texts: { 'zh-CN': hearingZh, en: hearingEn },
};
