import type { CourtDay } from '@xiezhi/kernel';
import { offerUnless, technical } from '@xiezhi/kernel';
import {
  agreementServed,
  fields,
  livesAbroad,
  paperWays,
  postedAbroad,
  returnReasons,
  serviceOrdered,
} from '@xiezhi/record';
import type { Trace } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { toldOfAgents } from '../shared/agents-on-paper.ts';
import { addressees, mayBeServed, servesHere } from '../shared/servable.ts';
import { somethingToServe } from './commands.ts';
import { aboutPapers } from './left-out.ts';
import { addressAwaited, owedPapers } from './owed-papers.ts';
import { leftAtTheDoorIsWitnessed } from './rules/left-at-the-door-is-witnessed.ts';
import { notBeforeThePaper } from './rules/not-before-the-paper.ts';
import {
  postAbroadTakesThreeMonths,
  servedByPostOn,
} from './rules/post-abroad-takes-three-months.ts';
import { returnedMailIsTheirOwnDoing } from './rules/returned-mail-is-their-own-doing.ts';
import { statementIsNotLeft } from './rules/statement-is-not-left.ts';
import { chosen, nextService, noonOn, servedOn, signedFor, traced } from './serving.ts';

/**
 * Service on paper, as the clerk did it: by hand, by post, left at the door with witnesses, or by mail that came back. What was posted
 * abroad is on its way with that: a judge finds later whether it arrived (CPL-283).
 */
export const recordPaper = command({
  name: 'service.record-paper',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['CPL-128', 'CPL-126', 'CPL-151', 'SPD-11'],
  needs: {},
  offers: ({ state, roles }) =>
    mayBeServed(state) && servesHere(state, roles)
      ? addressees(state).map((one) => offerUnless(one.id, one, [somethingToServe(state, one)]))
      : [],
  tells: ({ state, today, law }, addressee) => [
    ...addressAwaited(state, addressee),
    ...aboutPapers(state, addressee, false),
    ...toldOfAgents(state, addressee),
    ...(livesAbroad(state.participation, addressee.id, today)
      ? [{ code: 'abroad', facts: { dueOn: servedByPostOn({ on: today, law }) } }]
      : []),
  ],
  input: z.object({
    papers: fields.papersField(),
    way: fields.choice(paperWays),
    returned: fields.choice(returnReasons).optional(),
    on: fields.day(),
    allowed: fields.text(300).optional(),
    proof: fields.text(300),
    witnesses: fields.text(100).optional(),
    files: fields.files(),
  }),
  ask: [
    page('papers', field('papers')),
    page(
      'how',
      field('way'),
      neededWhen('returned', 'way', ['returned']),
      field('on'),
      neededWhen('allowed', 'way', [postedAbroad]),
      fieldWhen('witnesses', 'way', ['left-at-door']),
      field('proof'),
      field('files'),
    ),
  ],
  warns: ({ state }, { papers, way }) => {
    const named = papers.map((sha256) => ({ file: { sha256 } }));
    return way !== 'left-at-door' && agreementServed(state, named) !== null
      ? [{ code: 'signed-itself', facts: {}, field: 'proof' }]
      : [];
  },
  prefill: (at, addressee) => ({ on: at.today, ...owedPapers(at, addressee, false) }),
  decide({ state, offer: addressee, input, law, today }) {
    const papers = chosen(state, addressee, input.papers);
    if (papers.length === 0)
      return refuse(refusal('service/nothing-to-serve', technical, [mendField('papers')]));
    if (input.on > today)
      return refuse(refusal('service/in-the-future', technical, [mendField('on')]));
    const early = notBeforeThePaper({
      state,
      papers: papers.map(({ file }) => file.sha256),
      on: input.on as CourtDay,
      field: 'on',
    });
    if (early) return refuse(early);
    const witnesses = (input.witnesses ?? '')
      .split(/[、，,;；]/)
      .flatMap((one) => one.trim() || []);
    const recorded = input.files.length > 0;
    const abroad = input.way === postedAbroad;
    const posted = { participation: state.participation, addressee, law, on: input.on as CourtDay };
    const unseen =
      statementIsNotLeft({ state, papers, way: input.way }) ??
      leftAtTheDoorIsWitnessed({ way: input.way, witnesses, recorded }) ??
      (abroad ? postAbroadTakesThreeMonths({ ...posted, today: null }) : null) ??
      returnedMailIsTheirOwnDoing({
        state,
        addressee,
        way: input.way,
        returned: input.returned,
        scanned: recorded,
      });
    if (unseen) return refuse(unseen);
    const id = nextService(state);
    const ordered = serviceOrdered.make({
      shared: {
        service: id,
        addressee: addressee.id,
        channels: ['paper'],
        basis: 'paper',
        complaint: papers.some((one) => one.complaint),
        judgment: papers.some((one) => one.judgment),
      },
      served: servedOn(addressee, papers),
    });
    const trace: Trace = {
      service: id,
      channel: 'paper',
      event: abroad ? 'sent' : 'handed-over',
      at: noonOn(input.on),
      proof: input.proof,
      way: input.way,
      ...(input.way === 'returned' ? { returned: input.returned } : {}),
      ...(abroad ? { allowed: input.allowed ?? '', overOn: servedByPostOn(posted) } : {}),
      ...(recorded ? { files: input.files } : {}),
      ...(witnesses.length > 0 ? { witnesses } : {}),
    };
    return accept([
      ordered,
      ...traced({ id, traces: [], basis: 'paper', effective: null, undone: false }, [trace]),
      ...(abroad
        ? []
        : signedFor(state, { id, addressee: addressee.id, papers: [...papers] }, input.on)),
    ]);
  },
  example: { papers: ['0'.repeat(64)], way: 'by-hand', on: '2026-03-12', proof: '送达回证 1 份' },
});
