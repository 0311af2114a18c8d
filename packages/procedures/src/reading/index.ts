import { endOfDay, offer } from '@xiezhi/kernel';
import { fields, readingOpened, readingPurposes, readsForAReason } from '@xiezhi/record';
import { z } from 'zod';
import type { Procedure } from '../framework/index.ts';
import { accept, anyCommand, command, field, page } from '../framework/index.ts';
import { readingEn } from './texts.en.ts';
import { readingZh } from './texts.zh-CN.ts';

/**
 * OOR-35.2.1: a head of the court knows of every case of the division, or of the court, and reads one that others hear
 * only for a reason. It is given once and carries the reading to the end of the day.
 */
export const openToRead = command({
  name: 'reading.open',
  on: 'case',
  by: ['president', 'division-head'],
  basis: ['OOR-35.2.1'],
  unread: true,
  needs: {},
  offers: ({ state, actor, now }) =>
    actor.person === null || readsForAReason(state.reading, actor.person, now)
      ? []
      : [offer('', {})],
  input: z.object({ purpose: fields.choice(readingPurposes), reason: fields.text(500) }),
  ask: [page('reason', field('purpose'), field('reason'))],
  decide: ({ input, today }) =>
    accept([readingOpened.make({ shared: { ...input, until: endOfDay(today) } })]),
  example: { purpose: 'supervision', reason: '审限快到了，了解排期。' },
});

/** 阅卷: who reads a case that is not theirs, why, and until when. */
export const reading: Procedure = {
  name: 'reading',
  commands: [anyCommand(openToRead)],
  texts: { 'zh-CN': readingZh, en: readingEn },
};
