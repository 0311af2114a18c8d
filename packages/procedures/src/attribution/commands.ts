import type { PersonId } from '@xiezhi/kernel';
import { courtDayOf, offer } from '@xiezhi/kernel';
import type { AccountAct, CaseState, FileReference } from '@xiezhi/record';
import {
  accountNoted,
  active,
  attributionChallenged,
  attributionDecided,
  attributionOutcomes,
  fields,
  isHeld,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, goneRefusal, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { actAt, actIsUnderThisAccount } from './rules/act-is-under-this-account.ts';
import { onceAtATime } from './rules/once-at-a-time.ts';

const mostShown = 30;

/** What was done under an account in this case, the newest first: so that the number can be found. */
function actsOf({ attribution }: CaseState, person: PersonId | null): readonly Told[] {
  const acts = attribution.acts.filter((one) => one.person === person).toReversed();
  const shown = acts.slice(0, mostShown);
  return [
    {
      code: 'acts',
      facts: {
        seqs: shown.map(({ seq }) => seq),
        kinds: shown.map(({ kind }) => kind),
        days: shown.map(({ at }) => courtDayOf(at)),
      },
    },
  ];
}

function challenged(
  state: CaseState,
  name: string,
  act: AccountAct | null,
  said: { readonly reasons: string; readonly attachments: readonly FileReference[] },
) {
  const wrong = actIsUnderThisAccount({ act });
  if (wrong !== null || act === null) return refuse(wrong ?? goneRefusal);
  const twice = onceAtATime({ attribution: state.attribution, act });
  if (twice) return refuse(twice);
  return accept([
    attributionChallenged.make({
      shared: {
        challenge: `x${String(state.attribution.challenges.length + 1)}`,
        seq: act.seq,
        kind: act.kind,
        person: act.person,
        name,
        reasons: said.reasons,
        attachments: [...said.attachments],
      },
    }),
  ]);
}

/**
 * OLR-7.2.3: "that was not me". Received on any day, about one act at a time; a judge decides. It takes nothing from the act
 * until then, and nothing from anybody ever but by that decision.
 */
export const challenge = command({
  name: 'attribution.challenge',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['OLR-7.2.2', 'OLR-7.2.3'],
  needs: {},
  offers: ({ state, actor }) =>
    state.attribution.acts.some((one) => one.person === actor.person) ? [offer('', {})] : [],
  tells: ({ state, actor }) => actsOf(state, actor.person),
  input: z.object({
    seq: fields.text(7),
    reasons: fields.longText(4000),
    attachments: fields.files(),
  }),
  ask: [page('which', field('seq')), page('why', field('reasons'), field('attachments'))],
  decide: ({ state, actor, input }) =>
    challenged(state, actor.name, actAt(state, input.seq, actor.person), input),
  example: { seq: '12', reasons: '那天我的手机丢了，答辩状不是我交的。', attachments: [] },
});

/** The holder of a frozen account says it at the counter or by telephone: the same, on their behalf. */
export const recordChallenge = command({
  name: 'attribution.record-challenge',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-7.2.2', 'OLR-7.2.3'],
  needs: {},
  offers: ({ state }) =>
    active(state.participation)
      .filter(
        (one) =>
          one.side !== null && state.attribution.acts.some(({ person }) => person === one.person),
      )
      .map((one) => offer(one.id, one)),
  tells: ({ state }, one) => actsOf(state, one.person),
  input: z.object({
    seq: fields.text(7),
    reasons: fields.longText(4000),
    attachments: fields.files(),
    seen: fields.confirmation(),
  }),
  ask: [
    page('which', field('seq')),
    page('why', field('reasons'), field('attachments'), field('seen')),
  ],
  decide: ({ state, offer: one, input }) =>
    challenged(state, one.name, actAt(state, input.seq, one.person), input),
  example: {
    seq: '12',
    reasons: '本人到窗口说，那天手机丢了，答辩状不是本人交的。',
    attachments: [],
    seen: true,
  },
});

/** OLR-7.2.2, OLR-7.2.3: whose act it is. A judge weighs what proves the theft, or the fault of the system, and says why. */
export const decideAttribution = command({
  name: 'attribution.decide',
  on: 'case',
  by: ['judge', 'filing-judge'],
  basis: ['OLR-7.2.2', 'OLR-7.2.3'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    state.attribution.challenges
      .filter((one) => one.decided === null)
      .map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    {
      code: 'said',
      facts: { name: one.name, seq: one.seq, kinds: [one.kind], reasons: one.reasons },
    },
    ...(isHeld(state, one.person) ? [{ code: 'held', facts: { name: one.name } }] : []),
    ...filesBeside(one.attachments),
  ],
  input: z.object({
    outcome: fields.choice(attributionOutcomes),
    reasons: fields.longText(4000),
  }),
  ask: [page('decision', field('outcome'), field('reasons'))],
  decide({ state, offer: { id, seq }, input }) {
    const act = state.attribution.acts.find((one) => one.seq === seq);
    const of = act && { person: act.person, entry: act.entry, command: act.command };
    // Whoever was named by an act that was not theirs goes with it.
    const ends = input.outcome === 'not-theirs' ? ({ endsHelp: true } as const) : {};
    return accept([
      attributionDecided.make({ shared: { challenge: id, seq, ...input, ...of, ...ends } }),
    ]);
  },
  example: {
    outcome: 'not-theirs',
    reasons: '报案记录、挂失时间和登录记录能够相互印证，提交时账号已被他人使用。',
  },
});

/** The court's own machine tells each case in which somebody takes part that their account is frozen, or free again. */
export const noteAccount = command({
  name: 'attribution.note-account',
  on: 'case',
  by: ['system'],
  basis: ['OLR-7.2.3'],
  needs: {},
  offers: ({ state }) =>
    [...new Set(active(state.participation).flatMap(({ person }) => person ?? []))].map((person) =>
      offer(person, { person }),
    ),
  input: z.object({ held: fields.yesNo() }),
  ask: [page('held', field('held'))],
  decide: ({ offer: { person }, input: { held } }) =>
    accept([
      accountNoted.make({
        shared: { person, held, ...(held ? ({ endsHelp: true } as const) : {}) },
      }),
    ]),
  example: { held: true },
});
