import { offer, offerUnless, technical } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, EvidenceApplication } from '@xiezhi/record';
import {
  agreedBody,
  appraisalOrdered,
  bodyDrawn,
  choiceStated,
  fields,
  isParty,
  nextApplication,
  participant,
  standingDraw,
  withoutBody,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fromOutside,
  mendField,
  needed,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { appraisalBodies, listedBody, standsApart } from '../shared/appraisers.ts';
import { courtOfCase } from '../shared/facts.ts';
import { toldOfLikeNamed } from '../shared/like-named.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isUndecided,
  received,
  toldOfAuthority,
  unaskedOnline,
} from '../shared/handing.ts';
import { bySeed } from './rules/by-the-seed.ts';
import { partiesAgreeFirst } from '../shared/rules/parties-agree-first.ts';

/** CPL-79: nobody asked, and the court needs it. Whoever must prove the fact is named; what is advanced is said with the commission. */
export const orderAppraisal = command({
  name: 'appraisal.order',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-79', 'EVR-30', 'OOR-28.1.1'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => (isUndecided(state) ? [offer('', {})] : []),
  input: z.object({
    participant: fields.participantField(),
    what: fields.longText(1000),
    heldBy: fields.text(200),
    purpose: fields.text(500),
    reasons: fields.longText(2000),
  }),
  ask: [
    page('what', field('what'), field('heldBy'), field('purpose')),
    page('why', field('participant'), field('reasons')),
  ],
  decide: ({ state, input }) =>
    isParty(state.participation, input.participant)
      ? accept([
          appraisalOrdered.make({
            shared: { application: nextApplication(state.evidence), ...input },
          }),
        ])
      : refuse(refusal('appraisal/no-party', technical, [mendField('participant')])),
  example: {
    participant: 'p1',
    what: '网页存证数据一份',
    heldBy: '存证平台',
    purpose: '存证以前网页有没有被改动？',
    reasons: '涉及专门性问题，双方都没有申请，不鉴定不能查明事实。',
  },
});

/** Granted, and with no body yet, or with one that has it no more. */
export const toBeChosen = (state: CaseState): readonly EvidenceApplication[] =>
  isUndecided(state) ? withoutBody(state) : [];

export const toldOfWork = (one: EvidenceApplication): Told => ({
  code: 'work',
  facts: { what: one.what, purpose: one.purpose },
  short: true,
});

export const toldOfList = (court: CourtProfile | null): readonly Told[] => {
  const rows = appraisalBodies(court).map((one) => ({
    name: one.name,
    licence: one.licence,
    fields: [...one.fields],
  }));
  return rows.length === 0 ? [] : [{ code: 'list', facts: { rows } }];
};

/** Who has named whom so far, party by party. */
export const toldOfChoices = (
  { appraisal, participation }: CaseState,
  application: string,
): readonly Told[] => {
  const rows = appraisal.choices
    .filter((one) => one.application === application && !one.pending)
    .map((one) => ({
      name: participant(participation, one.participant)?.name ?? '',
      body: one.body,
    }));
  return rows.length === 0 ? [] : [{ code: 'choices', facts: { rows } }];
};

/** CPL-79: whom both sides named stands on no list: whether it is qualified is the judge’s to see. */
const toldOfUnlisted = (
  state: CaseState,
  court: CourtProfile | null,
  application: string,
): readonly Told[] => {
  const body = agreedBody(state, application);
  return body === null || listedBody(court, body) !== null
    ? []
    : [{ code: 'unlisted', facts: { body } }, ...toldOfLikeNamed(court, body)];
};

/** EVR-32: both sides try to agree. What each says stands in the docket; the last word of each counts. */
export const stateChoice = command({
  name: 'appraisal.state-choice',
  on: 'case',
  by: byAnybody,
  basis: ['CPL-79', 'EVR-32', 'OOR-28.1.2'],
  needs: { court: courtOfCase },
  offers: (about) =>
    handersIn(about).flatMap((who) =>
      toBeChosen(about.state).map((one) => offer(`${who.id}.${one.id}`, { who, one })),
    ),
  tells: (about, { who, one }) => [
    toldOfWork(one),
    ...toldOfList(about.facts.court),
    ...toldOfChoices(about.state, one.id),
    ...toldOfAuthority(about, who.id),
  ],
  warns: ({ facts: { court } }, { other }) => toldOfLikeNamed(court, other, 'other'),
  input: z.object({
    receivedOn: fields.day().optional(),
    body: fields.appraisalBody().optional(),
    other: fields.text(200).optional(),
    note: fields.text(500).optional(),
  }),
  // What is warned of is read where all answers are checked, which a single page has not.
  ask: [
    page('body', needed('receivedOn'), field('body'), field('other')),
    page('note', field('note')),
  ],
  // Without a list any body is written where the list would be.
  unasked: (about) => [
    ...unaskedOnline(about),
    ...(appraisalBodies(about.facts.court).length === 0 ? (['other'] as const) : []),
  ],
  decide(about) {
    const { receivedOn, body: listed, other, note } = about.input;
    const body = listed ?? other;
    const { who, one } = about.offer;
    const fault = dayFault(about, receivedOn);
    if (fault) return refuse(fault);
    return body === undefined || (listed !== undefined && other !== undefined)
      ? refuse(
          refusal('appraisal/say-which-body', technical, [mendField('body'), mendField('other')]),
        )
      : accept([
          choiceStated.make({
            shared: { application: one.id, ...received(about, who.id, receivedOn), body, note },
          }),
        ]);
  },
  example: { body: '云州市明鉴电子数据鉴定中心', note: '这一家离现场近。' },
});

/**
 * OOR-28.1.2: the lot, where the parties do not agree. The seed comes from outside and stands in the entry with the bodies in their
 * order, so that anybody can draw again; who is tied to the case is left out, and it is said why. A lot that stands is not drawn
 * once more.
 */
export const drawBody = command({
  name: 'appraisal.draw-body',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-79', 'EVR-32', 'CPL-47', 'OOR-28.1.2'],
  onlyOnSeen: true,
  needs: {
    court: courtOfCase,
    seed: fromOutside<string>('lot-seed', ({ stream, input }) =>
      input === null ? null : { stream },
    ),
  },
  offers: ({ state, facts: { court } }) =>
    appraisalBodies(court).length === 0
      ? []
      : toBeChosen(state)
          .filter(({ id }) => standingDraw(state.appraisal, id) === null)
          .map((one) =>
            offerUnless(one.id, one, [partiesAgreeFirst({ state, court, application: one.id })]),
          ),
  tells: ({ state, facts: { court } }, one) => [
    toldOfWork(one),
    ...toldOfList(court),
    ...toldOfChoices(state, one.id),
    ...toldOfUnlisted(state, court, one.id),
  ],
  input: z.object({ field: fields.text(60), reasons: fields.longText(1000) }),
  ask: [page('field', field('field'), field('reasons'))],
  decide({ state, offer: one, input: { field: of, reasons }, facts: { court, seed } }) {
    const asked = appraisalBodies(court)
      .filter((body) => body.fields.includes(of))
      .map((body) => ({ body, because: standsApart(state, body, one.id) }));
    const bodies = asked.flatMap(({ body: { id, name }, because }) =>
      because === null ? [{ listed: id, name }] : [],
    );
    const apart = asked.flatMap(({ body: { name }, because }) =>
      because === null ? [] : [{ name, because }],
    );
    const known = [...new Set(appraisalBodies(court).flatMap(({ fields: all }) => all))];
    if (bodies.length < 2 || seed === null)
      return refuse(
        refusal('appraisal/too-few-for-a-lot', technical, [mendField('field')], {
          field: of,
          count: bodies.length,
          known,
        }),
      );
    const remainder = bySeed({ seed, count: bodies.length });
    const drawn = bodies[remainder] ?? { listed: '', name: '' };
    return accept([
      bodyDrawn.make({
        shared: {
          ...{ application: one.id, field: of, bodies, apart, seed, remainder, reasons },
          listed: drawn.listed,
          body: drawn.name,
        },
      }),
    ]);
  },
  example: { field: '电子数据', reasons: '双方协商不成。' },
});
