import type { Refusal } from '@xiezhi/kernel';
import { byLaw, byPolicy, technical } from '@xiezhi/kernel';
import type { Challengeable } from '@xiezhi/record';
import ofActs from '../refusals.json' with { type: 'json' };
import type { Actor, Role } from './actor.ts';
import { isHead, reachesCases } from './actor.ts';
import { changedMeanwhileRefusal, unsaidRefusal } from './changed-meanwhile.ts';
import type { AnyCommand } from './command.ts';
import { leftOutRefusal } from './left-out.ts';
import type { At } from './reach.ts';
import {
  assistedOnce,
  assistingEnded,
  beyondRefusal,
  isPaying,
  ownHandRefusal,
  paidByLink,
  stepOf,
} from './reach.ts';
import { papersOfAssistants } from './rules/handed-in-for-the-agent.ts';
import { atServiceHall, byHotline, refusal, useCommand } from './rule.ts';

const ofTheParties: readonly Role[] = [
  'plaintiff',
  'defendant',
  'third-party',
  'agent',
  'procuratorate',
  'appraiser',
];

/**
 * Why somebody may not do it: nobody is signed in, the case is not theirs, it is for others in the case, or it is another's
 * office. Whoever stands in the case is never told that they do not, nor whoever works for a court that they are to link it.
 */
export const permissionRefusal = (
  by: readonly Role[],
  roles: ReadonlySet<Role>,
  worksForCourt = false,
): Refusal => {
  if (!roles.has('person')) {
    return refusal('permission/sign-in', byLaw('OLR-7.1.1'), [
      { kind: 'sign-in' },
      { kind: 'command', name: 'identity.register', by: 'you' },
      atServiceHall,
    ]);
  }
  if (by.every((role) => ofTheParties.includes(role)))
    return worksForCourt ||
      ofTheParties.some((role) => roles.has(role)) ||
      [...roles].some(isOfTheCourt)
      ? refusal('permission/for-another-party', byPolicy('permissions'), [byHotline, atServiceHall])
      : refusal('permission/not-linked', byLaw('OOR-15.1.0'), [byHotline, atServiceHall]);
  return refusal('permission/not-yours', byPolicy('permissions'), [byHotline, atServiceHall], {
    by: [...by],
  });
};

/** CPL-47: nobody is the court in their own case; somebody else of the court acts. */
export const ownCase = refusal('permission/own-case', byLaw('CPL-47'), [byHotline, atServiceHall]);

/** CPL-62: nobody acts for a party without its power of attorney, and the one they had has ended (CPL-63). */
const authorityOver = refusal('permission/authority-ended', byLaw('CPL-62'), [
  useCommand('authority.grant', 'party'),
  byHotline,
  atServiceHall,
]);

/** To whoever acted here once, and does not any more. */
export function overRefusal(command: string, at: At, actor: Actor): Refusal {
  if (isPaying(command)) return paidByLink;
  return assistedOnce(at, actor) ? assistingEnded : authorityOver;
}

/** CPL-48: until it is decided whether somebody withdraws, they take no part in the case; CPL-49: who decides. */
export const askedToWithdraw = (role: Challengeable['role']): Refusal =>
  refusal('permission/asked-to-withdraw', byLaw('CPL-48'), [
    { kind: 'command', name: 'recusal.decide', by: role === 'judge' ? 'president' : 'judge' },
    byHotline,
  ]);

/** What somebody does as the bench of the case, or as who examines, and that can wait. Whoever else does it goes on with it. */
export const waitsForRecusal = ({ by, urgent }: Pick<AnyCommand, 'by' | 'urgent'>): boolean =>
  by.some(mayHaveToWithdraw) && urgent !== true;

/** CPL-47: whom a party may ask to withdraw. */
export const mayHaveToWithdraw = (role: Role): boolean =>
  role === 'judge' || role === 'clerk' || role === 'appraiser';

const isOfTheCourt = (role: Role): boolean =>
  role === 'judge' || role === 'clerk' || role === 'filing-judge' || reachesCases(role);

/**
 * A head acts on a case that others hear once it is open to them, and it opens for a reason. OOR-35.2.1 has the courts set
 * up how data is reached; that it is by a reason is how this court does it.
 */
export const reasonFirst = refusal('permission/reason-first', byPolicy('reading-for-a-reason'), [
  { kind: 'command', name: 'reading.open', by: 'you' },
  byHotline,
]);

export const goneRefusal: Refusal = refusal('docket/no-longer-open', technical, [
  { kind: 'retry' },
  byHotline,
]);

/**
 * OLR-7.3.1 has the court verify identities once more where an exchange of evidence, a sitting and the like are held online:
 * acts in a case that rest on it. That an account is touched only after the same is this court's own care.
 */
export const stepUpRefusal = ({ on, basis, session: needed = 0 }: AnyCommand): Refusal =>
  refusal(
    'permission/step-up',
    on === 'case' && basis.includes('OLR-7.3.1')
      ? byLaw('OLR-7.3.1')
      : byPolicy('confirm-once-more'),
    [{ kind: 'command', name: 'identity.step-up', by: 'you' }, atServiceHall],
    { needed },
  );

/** A refusal as an act may answer it: its code, and on what it may rest, `law CPL-139`, `policy …`, `order`, `technical`. */
export interface PossibleRefusal {
  readonly code: string;
  readonly grounds: readonly string[];
}

const groundText = ({ ground }: Refusal): readonly string[] => {
  switch (ground.kind) {
    case 'law':
      return ground.articles.map((id) => `law ${id}`);
    case 'policy':
      return [`policy ${ground.setting}`];
    case 'order':
    case 'technical':
      return [ground.kind];
  }
};

/** What the docket itself answers: to any act, before or after its own rules. */
const ofTheDocket = [
  'docket/busy',
  'docket/command-id-reused',
  'docket/entry-too-large',
  'docket/no-such-stream',
] as const;

/** Somebody in the case who may not do what these may. */
const anotherThan = (by: readonly Role[]): Role =>
  ofTheParties.find((role) => !by.includes(role)) ?? 'judge';

/** An agent acts as far as the authority reaches: of acts that a step has, and of all once its day is over. */
const ofAnAgent = ({ name, on, by }: AnyCommand): readonly Refusal[] => {
  if (on !== 'case' || !by.includes('agent') || name.startsWith('authority.')) return [];
  if (isPaying(name)) return [paidByLink];
  const facts = { name: '', step: stepOf(name), on: null };
  return [
    authorityOver,
    assistingEnded,
    ...(facts.step === null ? [] : [beyondRefusal('step', facts)]),
    beyondRefusal('day', facts),
    ...(papersOfAssistants.includes(name) ? [] : [ownHandRefusal(name, facts)]),
  ];
};

/** What is asked of every act: who acts, on what is still open, on what was seen. */
function ofAnyAct(one: AnyCommand): readonly PossibleRefusal[] {
  const { by, session = 0 } = one;
  const given: readonly (Refusal | null)[] = [
    permissionRefusal(by, new Set()),
    permissionRefusal(by, new Set(['person'])),
    one.on === 'case' ? permissionRefusal(by, new Set(['person', anotherThan(by)])) : null,
    one.on === 'case' && by.some(isOfTheCourt) ? ownCase : null,
    ...ofAnAgent(one),
    one.on === 'case' && waitsForRecusal(one) ? askedToWithdraw('judge') : null,
    one.on === 'case' && by.some((role) => isHead(new Set([role]))) ? reasonFirst : null,
    session > 0 ? stepUpRefusal(one) : null,
    goneRefusal,
    one.ask.some(({ fields }) => fields.some(({ needed }) => needed === true))
      ? leftOutRefusal('')
      : null,
    one.onlyOnSeen ? changedMeanwhileRefusal([]) : null,
    one.onlyOnSeen ? unsaidRefusal : null,
  ];
  return [
    ...given.flatMap((each) =>
      each === null ? [] : [{ code: each.code, grounds: groundText(each) }],
    ),
    ...ofTheDocket.map((code) => ({ code, grounds: ['technical'] })),
  ];
}

/**
 * Every refusal that this act may answer: those of its rules, read out of the sources into `refusals.json` (a test holds it
 * to them), and those that any act may.
 */
export function refusalsOf(one: AnyCommand): readonly PossibleRefusal[] {
  const own: Readonly<Record<string, readonly string[]>> =
    (ofActs as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>)[one.name] ??
    {};
  return [...Object.entries(own).map(([code, grounds]) => ({ code, grounds })), ...ofAnyAct(one)];
}
