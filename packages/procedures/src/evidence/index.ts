import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { applyForEvidence, recordApplication } from './applications.ts';
import { commissionAppraisal } from './appraisal.ts';
import { changeTestimony, decideApplication } from './decide-application.ts';
import { callWitness, noteAdvance } from './hearing-witnesses.ts';
import { decideLate, findEvidence } from './bench.ts';
import { bringInCollected, noteNothingCollected } from './collecting.ts';
import { askConnectedSystem, recordAnswer, requestRecord, stopRecord } from './connected.ts';
import { orderConfidentiality } from './confidentiality.ts';
import { demandOriginal, recordComparison, takeAsOriginal } from './originals.ts';
import { replaceExhibit, withdrawExhibit } from './own.ts';
import { recordEvidence, submitEvidence } from './submit.ts';
import { askForTime, decideTime, recordTimeRequest } from './time.ts';
import { deadlines, tasks } from './tasks.ts';
import { onPaperEn, onPaperZh } from './on-paper-texts.ts';
import { evidenceEn } from './texts.en.ts';
import { evidenceZh } from './texts.zh-CN.ts';

/** 证据: what each party relies on, exhibit by exhibit, what came late, the originals, and what the court finds. */
export const evidence: Procedure = {
  name: 'evidence',
  commands: [
    submitEvidence,
    recordEvidence,
    requestRecord,
    stopRecord,
    recordAnswer,
    replaceExhibit,
    withdrawExhibit,
    decideLate,
    demandOriginal,
    recordComparison,
    takeAsOriginal,
    findEvidence,
    applyForEvidence,
    recordApplication,
    decideApplication,
    changeTestimony,
    callWitness,
    noteAdvance,
    commissionAppraisal,
    bringInCollected,
    noteNothingCollected,
    orderConfidentiality,
    askForTime,
    recordTimeRequest,
    decideTime,
  ].map(anyCommand),
  tasks,
  deadlines,
  effects: [askConnectedSystem],
  texts: { 'zh-CN': onPaperZh(evidenceZh), en: onPaperEn(evidenceEn) },
};
