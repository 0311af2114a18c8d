import { offer } from '@xiezhi/kernel';
import type { EvidenceApplication } from '@xiezhi/record';
import { appraised, fields, nextAppraisalObjection, opinionObjected } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, needed, neededWhen, page, refuse } from '../framework/index.ts';
import { dayThatCounts } from '../shared/day-of-receipt.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isInCourt,
  onPaper,
  papersInput,
  received,
  toldOfAuthority,
} from '../shared/handing.ts';

/** When the time to object is over, by the day that counts: a mark for the judge, who passes it on all the same or not. */
const isLate = ({ objectBy }: EvidenceApplication, on: string): boolean =>
  objectBy !== null && on > objectBy;

const toldOfDay = (one: EvidenceApplication, today: string): readonly Told[] =>
  one.objectBy === null
    ? []
    : [{ code: isLate(one, today) ? 'late' : 'until', facts: { objectBy: one.objectBy } }];

/** EVR-37: what a party has against the opinion, in writing. Received on any day and however it is founded. */
export const objectToOpinion = command({
  name: 'appraisal.object',
  on: 'case',
  by: byAnybody,
  basis: ['EVR-37', 'OOR-28.2.2'],
  needs: {},
  offers: (about) =>
    isInCourt(about.state)
      ? handersIn(about).flatMap((who) =>
          appraised(about.state).map((one) => offer(`${who.id}.${one.id}`, { who, one })),
        )
      : [],
  tells: (about, { who, one }) => [
    {
      code: 'opinion',
      facts: { body: one.commission?.body ?? '', purpose: one.purpose },
      short: true,
    },
    ...toldOfDay(one, about.today),
    ...toldOfAuthority(about, who.id),
  ],
  input: z
    .object({
      receivedOn: fields.day().optional(),
      postedOn: fields.day().optional(),
      points: fields.longText(4000),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page(
      'points',
      needed('receivedOn'),
      field('postedOn'),
      field('points'),
      field('attachments'),
      neededWhen('conformsToOriginals', 'attachments', ['*']),
    ),
  ],
  unasked: (about) => (onPaper(about) ? [] : ['receivedOn', 'postedOn']),
  decide(about) {
    const { who, one } = about.offer;
    const { receivedOn, postedOn, conformsToOriginals: _word, points, attachments } = about.input;
    const fault = dayFault(about, receivedOn, postedOn);
    const on = dayThatCounts({ receivedOn: receivedOn ?? about.today, postedOn });
    return fault
      ? refuse(fault)
      : accept([
          opinionObjected.make({
            shared: {
              objection: nextAppraisalObjection(about.state.appraisal),
              application: one.id,
              ...received(about, who.id, receivedOn),
              postedOn,
              points,
              late: isLate(one, on),
              attachments: [...attachments],
            },
          }),
        ]);
  },
  example: {
    points: '第三部分的取样次序不明，不能排除数据已被替换。',
    attachments: [],
  },
});
