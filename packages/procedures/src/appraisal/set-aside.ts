import { offer } from '@xiezhi/kernel';
import type { CaseState, Draw, EntrustedWork } from '@xiezhi/record';
import {
  fields,
  lotSetAside,
  participationEnded,
  setAsideBecause,
  standingDraw,
  toBeCollected,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { isUndecided } from '../shared/handing.ts';

interface Drawn {
  readonly draw: Draw;
  /** What it has of the work already; null where nobody was commissioned after the lot. */
  readonly work: EntrustedWork | null;
}

/** Lots that stand: the work is nobody's yet, or is with the body drawn, which has handed in no opinion that all have signed. */
const standing = (state: CaseState): readonly Drawn[] =>
  isUndecided(state)
    ? toBeCollected(state.evidence).flatMap(({ id }) => {
        const draw = standingDraw(state.appraisal, id);
        const work =
          state.appraisal.commissions.find((one) => one.application === id && !one.out) ?? null;
        const isElsewhere = work !== null && work.body !== draw?.body;
        return draw === null || isElsewhere || (work?.opinion?.issuedAt ?? null) !== null
          ? []
          : [{ draw, work }];
      })
    : [];

/**
 * CPL-79, CPL-47: the body to which the lot fell is tied to the case, or has not the people or the means: a judge says so, with
 * reasons, and a second lot may be drawn, which leaves it out. What it may have begun is its no more.
 */
export const setLotAside = command({
  name: 'appraisal.set-lot-aside',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-79', 'CPL-47', 'EVR-32', 'OOR-28.1.2'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => standing(state).map((each) => offer(each.draw.application, each)),
  tells: (_about, { draw: { body, field: of, reasons }, work }) => [
    { code: 'drawn', facts: { body, field: of, reasons }, short: true },
    ...(work === null ? [] : [{ code: 'has-it', facts: { body, dueOn: work.dueOn } }]),
  ],
  input: z.object({
    because: fields.choice(setAsideBecause),
    reasons: fields.longText(1000),
  }),
  ask: [page('why', field('because'), field('reasons'))],
  decide: ({ offer: { draw, work }, input }) =>
    accept([
      lotSetAside.make({
        shared: {
          ...{ application: draw.application, body: draw.body, ...input },
          commission: work?.id,
        },
      }),
      ...(work?.people ?? []).map(({ participant }) =>
        participationEnded.make({ shared: { participant, why: 'another-body' } }),
      ),
    ]),
  example: { because: 'capacity', reasons: '该所来函说明没有能做这项检验的设备。' },
});
