import { offer, offerUnless } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import {
  active,
  fields,
  filedForAnother,
  filingEnd,
  filingInsisted,
  filingSupplemented,
  filingWithdrawn,
  handsInFor,
  isMendedByOthers,
  isOutsideFor,
  mayInsist,
  parties,
  partiesOf,
  speaksForSide,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import { accept, command, field, neededWhen, page, refuse } from '../framework/index.ts';
import { warnedOfMendedTime } from './application/mended.ts';
import { appliedIn, wordsOf } from './application/words.ts';
import { notOfItsForm } from '../shared/cause-facts.ts';
import { evidenceIsOver, lastDayForEvidence } from '../shared/evidence-time.ts';
import { dueOfNotice } from '../shared/notice-to-give.ts';
import { pointsToldOf } from '../shared/points.ts';
import { papersAsked, papersInput } from '../shared/with-papers.ts';
import {
  asItStands,
  notAsked,
  awaitsCorrection,
  correction,
  correctionOf,
  openNotice,
  partsAsked,
  stillMissing,
  toldOfNotice,
} from './correction.ts';
import { lackingOf } from './rules/what-is-lacking.ts';
import { toldOfTheWayOn } from './way-on.ts';
import { toldUntilWhen } from './unanswered.ts';
import { pendingSuitEndsByRuling } from './rules/pending-suit-ends-by-ruling.ts';
import { specialAuthority } from './rules/special-authority.ts';

const byPlaintiff = ['plaintiff', 'agent'] as const;
/**
 * `agent` in `by` names agents of any side. Whoever handed in for another acts in the filing before any authority was
 * shown: it is their paper. Whoever linked the organisation that sues and has shown nothing yet hands in beside it, and
 * answers nothing in its place (CPL-62).
 */
const sues = ({ participation }: CaseState, { person }: Actor): boolean =>
  speaksForSide(participation, person, 'plaintiff') || filedForAnother(participation, person);

/** What an agent of the plaintiff takes back outside their authority is received, and marked. */
const takesBack = (state: CaseState, actor: Actor): boolean =>
  sues(state, actor) || isOutsideFor(state.participation, actor.person, 'plaintiff');

/**
 * To mend the complaint replaces it. An agent outside their authority does that only where nobody else could from an account, so that
 * the court's question does not go unanswered; beside the party they hand in papers, and the party answers.
 */
const mends = (state: CaseState, actor: Actor): boolean =>
  sues(state, actor) ||
  (takesBack(state, actor) && !isMendedByOthers(state.participation, actor.person, 'pleadings'));

/** Whose papers answer what the plaintiff was asked: of whoever stands on that side, in whatever part, unless it is not theirs. */
const standsWithPlaintiff = (state: CaseState, actor: Actor): boolean =>
  active(state.participation).some(
    (one) => one.person === actor.person && one.side === 'plaintiff',
  ) &&
  (mends(state, actor) || !isOutsideFor(state.participation, actor.person, 'plaintiff'));

const authorityOf = ({ participation }: CaseState, { person }: Actor) =>
  specialAuthority({ participation, person });

/** Told before: what an agent with general authority changes or takes back is received, and marked. */
const toldOfAuthority = (state: CaseState, actor: Actor): readonly Told[] =>
  authorityOf(state, actor) === null ? [] : [{ code: 'authority', facts: {} }];

/** Whose evidence comes with a correction: of the plaintiff for whom the account hands in, or of the first. */
function whoseEvidence({ participation }: CaseState, { person }: Actor): string {
  const plaintiffs = partiesOf(participation, 'plaintiff');
  const own = plaintiffs.find(({ id }) => person !== null && handsInFor(participation, person, id));
  return (own ?? plaintiffs[0])?.id ?? '';
}

/** The same act has one door: while something is asked for, more papers only point to where it is answered. */
const toldOfOpenNotice = (state: CaseState, law: Law): readonly Told[] => {
  const open = openNotice(state);
  if (open === undefined) return [];
  return [{ code: 'correct-instead', facts: { ...dueOfNotice(state, open, law) } }];
};

/** By when evidence is handed in, for each party somebody hands in for; while the time runs for anybody. */
const toldOfEvidence = (state: CaseState, { person }: Actor, law: Law): readonly Told[] =>
  evidenceIsOver(state)
    ? []
    : parties(state.participation)
        .filter(({ id }) => person !== null && handsInFor(state.participation, person, id))
        .flatMap(({ id }) => {
          const last = lastDayForEvidence(state, id, law);
          return last === null ? [] : [{ code: 'evidence', facts: { ...last } }];
        })
        .slice(0, 1);

/**
 * Supplies what the court asked for. Also after the term: it is received, and the court's days run afresh. After the
 * papers went back it is received as well, marked as later, and the reviewer looks at it.
 */
export const correctFiling = command({
  name: 'filing.correct',
  on: 'case',
  by: byPlaintiff,
  basis: ['OLR-9.1.2a', 'OLR-9.1.2b'],
  needs: {},
  offers: ({ state, actor }) =>
    mends(state, actor) && awaitsCorrection(state) ? [offer(wordsOf(state), {})] : [],
  tells: ({ state, actor, law }) => [...toldOfNotice(state, law), ...toldOfAuthority(state, actor)],
  warns: ({ state, law, today }, input) => {
    const late = warnedOfMendedTime(state, input, { law, today });
    const items = stillMissing(state, input);
    const { plaintiff, coPlaintiffs = [], defendants = [] } = input;
    const plaintiffs = [...(plaintiff === undefined ? [] : [plaintiff]), ...coPlaintiffs];
    const of = lackingOf({ plaintiffs, defendants });
    return items.length === 0
      ? late
      : [...late, { code: 'lacking', facts: { items: pointsToldOf(items), of } }];
  },
  input: z
    .object({
      ...correction,
      evidenceConforms: fields.confirmation().optional(),
      attachments: fields.files(),
    })
    .refine(...fields.exhibitsConfirmed),
  ask: [
    page('note', field('note')),
    ...partsAsked,
    page('evidence', field('exhibits'), neededWhen('evidenceConforms', 'exhibits', ['*'])),
    page('papers', field('attachments')),
  ],
  unasked: ({ state }) => notAsked(state),
  prefill: ({ state }) => ({ ...asItStands(state), attachments: [] }),
  decide({ state, actor, input, today, law }) {
    const elsewhere = notOfItsForm(state, 'causeFacts', input);
    if (elsewhere) return refuse(elsewhere);
    return accept(
      correctionOf(state, input, {
        law,
        authority: authorityOf(state, actor),
        participant: whoseEvidence(state, actor),
        today,
      }),
    );
  },
  example: {
    note: '补充被告现住址。',
    defendants: [
      { kind: 'organisation', name: '云州木禾家居有限公司', address: '云州市东湖区工业路 8 号' },
    ],
    claims: [{ text: '退还定作款', yuan: '60480' }],
    attachments: [],
  },
});

/** More papers, any day, also after the filing has ended without a case. Received, numbered and receipted, whatever they are worth. */
export const supplementFiling = command({
  name: 'filing.supplement',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent', 'procuratorate'],
  basis: ['OLR-11.1.0'],
  needs: {},
  offers: () => [offer('', {})],
  // The notice is addressed to the plaintiff.
  tells: ({ state, actor, law }) => [
    ...(mends(state, actor) ? [...toldOfOpenNotice(state, law), ...toldOfTheWayOn(state)] : []),
    ...toldOfEvidence(state, actor, law),
  ],
  input: z
    .object({
      note: fields.longText(4000),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [page('papers', field('note'), ...papersAsked)],
  decide: ({ state, actor, input: { note, attachments } }) =>
    accept([
      filingSupplemented.make({
        shared: {
          note,
          attachments,
          after: filingEnd(state.filing) ?? undefined,
          ...(standsWithPlaintiff(state, actor) ? {} : { byOthers: true }),
        },
      }),
    ]),
  example: { note: '补交付款凭证。', attachments: [], conformsToOriginals: true },
});

/** What the court said last to the plaintiff, who insists all the same. */
export function toldBeforeInsisting(about: {
  readonly state: CaseState;
  readonly law: Law;
}): readonly Told[] {
  const { status, explained, reason } = about.state.filing;
  return status === 'returned'
    ? [{ code: 'returned', facts: { reason: reason ?? '' } }]
    : explained
      ? [{ code: 'explained', facts: { reason: reason ?? '' } }, ...toldUntilWhen(about)]
      : [];
}

/** After a notice, the explanation or the return the plaintiff stands by the suit and asks for a ruling. */
export const insistOnFiling = command({
  name: 'filing.insist',
  on: 'case',
  by: byPlaintiff,
  basis: ['OLR-9.1.3', 'REG-7'],
  needs: {},
  offers: ({ state, actor }) =>
    mayInsist(state.filing) && sues(state, actor) ? [offer(wordsOf(state), {})] : [],
  tells: (about) => toldBeforeInsisting(about),
  input: z.object({ note: fields.longText(4000) }),
  ask: [page('note', field('note'))],
  decide: ({ state, input }) =>
    accept([filingInsisted.make({ shared: { ...input, ...appliedIn(state) } })]),
  example: { note: '我坚持起诉，请法院裁定。' },
});

/** Not registered yet, and not ended. */
export const mayBeTakenBack = ({ filing: { status } }: CaseState): boolean =>
  ['to-be-handed-over', 'under-review', 'correction-requested', 'explained', 'insisted'].includes(
    status,
  );

/** Takes the complaint back before it is registered. It can be handed in again. */
export const withdrawFiling = command({
  name: 'filing.withdraw',
  on: 'case',
  by: byPlaintiff,
  basis: ['CPL-122'],
  needs: {},
  offers: ({ state, actor }) =>
    mayBeTakenBack(state) && takesBack(state, actor)
      ? [offerUnless(wordsOf(state), {}, [pendingSuitEndsByRuling(state)])]
      : [],
  tells: ({ state, actor }) => toldOfAuthority(state, actor),
  input: z.object({ reason: fields.longText(1000), sure: fields.confirmation() }),
  ask: [page('reason', field('reason'), field('sure'))],
  // Without special authority it is received, and the filing stands until the plaintiff's own word (CPL-62).
  decide: ({ state, actor, input: { reason } }) =>
    accept([
      filingWithdrawn.make({
        shared: {
          reason,
          authority: authorityOf(state, actor) ?? undefined,
          ...appliedIn(state),
        },
      }),
    ]),
  example: { reason: '双方已经和解。', sure: true },
});
