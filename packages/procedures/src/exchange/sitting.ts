import type { Instant, Task } from '@xiezhi/kernel';
import { courtDayOf, offerUnless } from '@xiezhi/kernel';
import {
  exchangeOpinionGiven,
  exhibitsOfOthers,
  fields,
  listOf,
  modeDecision,
  openCorrections,
  opinionsOn,
  parties,
  standing,
  standingExhibits,
  plannedEnd,
  upcoming,
} from '@xiezhi/record';
import type { CaseState, ExhibitOpinion, Hearing, Participant } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { spokenRows } from '../shared/opinion-rows.ts';
import { notAskedYet } from '../shared/shown.ts';
import { faultOf } from './opinions.ts';
import { isLate, suitRuns } from './period.ts';
import { heardBeforeItIsNoted } from './rules/heard-before-it-is-noted.ts';
import { sealsAreOpenedFirst } from './rules/seals-are-opened-first.ts';
import { wordsReadOverStand } from './rules/words-read-over-stand.ts';

/*
 * 同步证据交换: evidence exchanged together, at a sitting that `hearing` fixes and records. What each says of each exhibit is noted
 * there by the clerk, and read over and confirmed with the transcript of that sitting.
 */

const exchangeSittings = ({ hearing }: CaseState, now: Instant): readonly Hearing[] =>
  standing(hearing).filter(({ purpose, at }) => purpose === 'exchange' && at <= now);

type Held = Hearing & { readonly held: NonNullable<Hearing['held']> };

/** The last sitting at which evidence was exchanged. */
function lastHeld({ hearing }: CaseState): Held | null {
  const all = standing(hearing).flatMap((one): Held[] =>
    one.purpose === 'exchange' && one.held !== null ? [{ ...one, held: one.held }] : [],
  );
  return all.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1) ?? null;
}

/** A sitting was held, and no judge has said since what came of it. */
export function sittingWithoutResult(state: CaseState): Held | null {
  const last = lastHeld(state);
  return last !== null && last.held.at > (state.exchange.concludedAt ?? '') ? last : null;
}

/** Who can speak to something there: a party that came, as far as that is known, and to whom others showed exhibits. */
const speakersAt = (state: CaseState, { held }: Hearing): readonly Participant[] =>
  parties(state.participation).filter(
    ({ id }) =>
      (held === null || held.present.includes(id)) &&
      exhibitsOfOthers(state.evidence, id).length > 0,
  );

/** What was noted of this party there so far, for it to be noted anew. */
const notedOf = (state: CaseState, hearing: string, who: string): readonly ExhibitOpinion[] =>
  exhibitsOfOthers(state.evidence, who).flatMap(({ id }) =>
    opinionsOn(state, id, hearing)
      .filter(({ participant }) => participant === who)
      .map(({ said }) => said),
  );

/** EVR-57, OLR-14.2.0: what a party says there of each exhibit, in its own words. Said otherwise later, it is noted again. */
export const noteOpinion = command({
  name: 'exchange.note-opinion',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-14.2.0', 'EVR-57', 'CPL-71'],
  needs: {},
  offers: ({ state, now }) =>
    suitRuns(state)
      ? exchangeSittings(state, now).flatMap((hearing) =>
          speakersAt(state, hearing).map(({ id: participant }) =>
            offerUnless(`${hearing.id}.${participant}`, { hearing, participant }, [
              heardBeforeItIsNoted({ hearing }),
              sealsAreOpenedFirst(state),
              wordsReadOverStand({ hearing, participant }),
            ]),
          ),
        )
      : [],
  tells: ({ state }, { hearing, participant }) => {
    const rows = spokenRows(state, hearing.id, participant);
    return rows.length === 0 ? [] : [{ code: 'noted', facts: { rows: [...rows] } }];
  },
  input: z.object({ exhibits: fields.exhibitOpinions() }),
  ask: [page('exhibits', field('exhibits'))],
  prefill: ({ state }, { hearing, participant }) => {
    const exhibits = notedOf(state, hearing.id, participant);
    return exhibits.length === 0 ? {} : { exhibits };
  },
  decide({ state, offer: { hearing, participant }, input: { exhibits }, law }) {
    const fault = faultOf(state, participant, { exhibits });
    if (fault) return refuse(fault);
    const receivedOn = courtDayOf(hearing.at);
    return accept([
      exchangeOpinionGiven.make({
        shared: {
          participant,
          hearing: hearing.id,
          source: 'spoken',
          text: '',
          exhibits,
          attachments: [],
          receivedOn,
          late: isLate(state, participant, receivedOn, law),
        },
      }),
    ]);
  },
  example: {
    exhibits: [
      {
        exhibit: 'x1',
        authenticity: 'agreed',
        legality: 'agreed',
        relevance: 'disputed',
        reasons: '与交货日期无关。',
      },
    ],
  },
});

/** Whoever came and of whom nothing is noted; not where they have read over what there is. */
const noting = (state: CaseState, { held, ...sitting }: Held): readonly Task[] =>
  speakersAt(state, { ...sitting, held })
    .filter(
      ({ id }) =>
        notedOf(state, sitting.id, id).length === 0 &&
        (sitting.settled[id] === undefined ||
          openCorrections({ ...sitting, held }).some(({ participant }) => participant === id)),
    )
    .map(({ id }) => ({
      key: `exchange/note/${sitting.id}/${id}`,
      command: 'exchange.note-opinion',
      by: { role: 'clerk' },
      label: 'parties',
      subject: `${sitting.id}.${id}`,
      basis: ['OLR-14.2.0', 'EVR-57'],
      opensAt: held.at,
    }));

/** EVR-58: something came in after the exchange that the others could not speak to: it is exchanged as well. */
function again(state: CaseState): readonly Task[] {
  const last = lastHeld(state);
  if (last === null || state.suspension.holds !== null) return [];
  if (upcoming(state.hearing, 'exchange') !== null) return [];
  if (modeDecision(state, 'exchange')?.manner === 'separately') return [];
  const came = standingExhibits(state.evidence).flatMap((one) => {
    const list = listOf(state.evidence, one.list);
    return list !== null &&
      list.at >= plannedEnd(last) &&
      list.decided?.outcome !== 'not-taken' &&
      notAskedYet(state, one).length > 0
      ? [list.at]
      : [];
  });
  const [opensAt] = came.sort();
  return opensAt === undefined
    ? []
    : [
        {
          key: 'exchange/again',
          command: 'hearing.schedule',
          by: { role: 'clerk' },
          label: 'parties',
          basis: ['EVR-58'],
          opensAt,
        },
      ];
}

/** What a sitting leaves to be done: to note what was said, and to put down what came of it. */
export function sittingTasks(state: CaseState): readonly Task[] {
  if (!suitRuns(state)) return [];
  const sitting = sittingWithoutResult(state);
  if (sitting === null) return again(state);
  return [
    ...noting(state, sitting),
    {
      key: `exchange/conclude/${sitting.id}`,
      command: 'exchange.conclude',
      by: { role: 'judge' },
      label: 'parties',
      basis: ['EVR-57'],
      opensAt: sitting.held.at,
    },
    ...again(state),
  ];
}
