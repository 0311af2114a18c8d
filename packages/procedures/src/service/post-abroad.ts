import type { Instant, Task } from '@xiezhi/kernel';
import { offer, startOfDay, technical } from '@xiezhi/kernel';
import { fields, openPostings, participant, postedAbroad } from '@xiezhi/record';
import type { CaseState, Posting, Trace } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refusal, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { isWithReviewer } from '../shared/servable.ts';
import { postAbroadTakesThreeMonths } from './rules/post-abroad-takes-three-months.ts';
import { noonOn, traced } from './serving.ts';

/** What a judge found of it: it arrived on the last day of three months, or not at all, so that it is served anew. */
const foundOf = (
  { service: { id }, overOn }: Posting,
  { outcome, reasons }: { readonly outcome: 'arrived' | 'not-arrived'; readonly reasons: string },
  now: Instant,
): Trace => ({
  service: id,
  channel: 'paper',
  way: postedAbroad,
  ...(outcome === 'arrived'
    ? { event: 'handed-over', at: noonOn(overOn) }
    : { event: 'failed', at: now }),
  proof: reasons,
});

/**
 * CPL-283: three months after the posting, where nothing came back, a judge finds with reasons whether all shows that it arrived; then
 * the last day of them is that of service. That it did not arrive may be found on any day: it is served anew.
 */
export const findPostedAbroad = command({
  name: 'service.find-posted-abroad',
  on: 'case',
  by: ['judge', 'filing-judge'],
  basis: ['CPL-283'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => openPostings(state.service).map((one) => offer(one.service.id, one)),
  tells: ({ state }, { service: { addressee, papers }, on, overOn, allowed, trace }) => [
    {
      code: 'posted',
      facts: {
        name: participant(state.participation, addressee)?.name ?? '',
        papers: papers.map(({ title }) => title),
        on,
        overOn,
        allowed,
        proof: trace.proof,
      },
    },
    ...filesBeside(trace.files ?? []),
  ],
  input: z.object({
    outcome: fields.choice(['arrived', 'not-arrived']),
    reasons: fields.longText(2000),
  }),
  ask: [page('found', field('outcome'), field('reasons'))],
  decide({ state: { participation }, offer: one, input, now, today, law }) {
    const { addressee: id } = one.service;
    const name = participant(participation, id)?.name ?? '';
    const about = { participation, addressee: { id, name }, on: one.on, today, law };
    const early = input.outcome === 'arrived' ? postAbroadTakesThreeMonths(about) : null;
    if (early) return refuse(early);
    const [first, ...rest] = traced(one.service, [foundOf(one, input, now)]);
    return first
      ? accept([first, ...rest])
      : refuse(refusal('service/nothing-to-serve', technical, [{ kind: 'retry' }]));
  },
  example: {
    outcome: 'arrived',
    reasons: '查询显示妥投，送达回证没有退回，受送达人来电提到文书内容。',
  },
});

/** On the last day somebody is asked to find it, so that no day to answer or to appeal has begun of which nobody was told. */
export const postingToFind = (state: CaseState, { service, overOn }: Posting): Task => ({
  key: `service/posted-abroad/${service.id}`,
  command: 'service.find-posted-abroad',
  by: { role: isWithReviewer(state) ? 'filing-judge' : 'judge' },
  subject: service.id,
  label: 'parties',
  basis: ['CPL-283'],
  opensAt: startOfDay(overOn),
});
