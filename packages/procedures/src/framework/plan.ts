// What becomes of one act, from who gives it to what is entered: one order of steps, read from the top to the end.
import type {
  CommandId,
  Entry,
  EntryId,
  Instant,
  NewEntry,
  NotOffered,
  Offer,
  Refusal,
  StreamId,
  StreamKind,
} from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { AnyState, CaseState } from '@xiezhi/record';
import { challengedAs, folds, reactionRefused } from '@xiezhi/record';
import type { Actor, Role } from './actor.ts';
import { actorRef, isHead, rolesIn, ruleActor, withheldRoles } from './actor.ts';
import { labelsFor } from './labels.ts';
import type { Catalogue } from './catalogue.ts';
import { maxReactionDepth } from './catalogue.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import type { AnyCommand, Context } from './command.ts';
import type { Release, Secret, UniqueClaim } from './decision.ts';
import { leftOut } from './left-out.ts';
import type { NeedContext } from './need.ts';
import { offersWithin, overByDay } from './offers-within.ts';
import { inWhoseName } from './principal.ts';
import { actedOnce, withinLimits } from './reach.ts';
import type { Reacted, Reaction } from './procedure.ts';
import {
  askedToWithdraw,
  goneRefusal,
  mayHaveToWithdraw,
  overRefusal,
  ownCase,
  permissionRefusal,
  reasonFirst,
  stepUpRefusal,
  waitsForRecusal,
} from './refusals.ts';

export interface StreamAt {
  readonly id: StreamId;
  readonly kind: StreamKind;
  readonly key: string;
  readonly seq: number;
  readonly state: AnyState;
}

/** What the planner asks the outside for; the docket answers from streams and ports read beforehand. */
export interface Planner {
  readonly catalogue: Catalogue;
  readonly law: Law;
  readonly now: Instant;
  /** The province of the court at which it is done (`courtOfAct`): an act is judged by the law of its day and of its place. */
  place(about: NeedContext): Promise<string | null>;
  idOf(index: number): EntryId;
  facts(command: AnyCommand, about: NeedContext): Promise<Readonly<Record<string, unknown>>>;
}

export interface Planned {
  readonly outcome: 'planned';
  /** In order; each with its parts, so that the docket can store what each audience reads. */
  readonly entries: readonly { readonly entry: Entry; readonly parts: NewEntry['parts'] }[];
  readonly state: AnyState;
  readonly unique: readonly UniqueClaim[];
  readonly released: readonly Release[];
  readonly secrets: readonly Secret[];
}

export type Plan = Planned | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

/** Would they do it as a head of the court, on a case they have not opened? Of what lies in it they are told nothing. */
const isUnread = (one: AnyCommand, at: StreamAt, actor: Actor, roles: ReadonlySet<Role>): boolean =>
  at.kind === 'case' &&
  one.unread !== true &&
  one.by.filter((role) => roles.has(role)).every((role) => isHead(new Set([role]))) &&
  !labelsFor(actor, at.kind, at.key, at.state).has('parties');

/** Why an act is not this actor's here, whatever it says; null where its own rules answer. */
export function whyShut(at: StreamAt, one: AnyCommand, actor: Actor): Refusal | null {
  const roles = rolesIn(actor, at.kind, at.key, at.state);
  if (!one.by.some((role) => roles.has(role))) {
    const withheld = withheldRoles(actor, at.kind, at.state);
    if (one.by.some((role) => withheld.has(role))) return ownCase;
    if (one.by.includes('agent') && actedOnce(at, actor)) return overRefusal(one.name, at, actor);
    return permissionRefusal(one.by, roles, actor.offices.length > 0);
  }
  if (Boolean(one.opens) !== (at.seq === 0)) return goneRefusal;
  return isUnread(one, at, actor, roles) ? reasonFirst : null;
}

/**
 * CPL-48: whoever was asked to withdraw takes no part until it is decided, save for what is urgent. It goes by the person:
 * of the bench and of a body the others go on.
 */
function whyPaused(
  at: StreamAt,
  one: AnyCommand,
  { person }: Actor,
  roles: ReadonlySet<Role>,
): Refusal | null {
  if (at.kind !== 'case' || person === null || !waitsForRecusal(one)) return null;
  if (!one.by.every((role) => mayHaveToWithdraw(role) || !roles.has(role))) return null;
  const role = challengedAs(at.state as CaseState, person);
  return role === null ? null : askedToWithdraw(role);
}

/** Everything a command offers this actor here, or why it does not; empty when it does not concern the actor. */
export async function offersOf(
  planner: Planner,
  at: StreamAt,
  one: AnyCommand,
  actor: Actor,
): Promise<readonly (Offer | NotOffered)[]> {
  const roles = rolesIn(actor, at.kind, at.key, at.state);
  if (one.on !== at.kind || !one.by.some((role) => roles.has(role))) return [];
  if (Boolean(one.opens) !== (at.seq === 0)) return [];
  if (isUnread(one, at, actor, roles)) return [];
  const found = offersWithin(one, await contextOf(planner, at, one, actor, null));
  const paused = whyPaused(at, one, actor, roles);
  return paused === null
    ? found
    : found.map(({ key }) => ({ key, offered: false, refusals: [paused] }));
}

/** What a declaration may know here; `input` is null before there is any. */
export async function contextOf(
  planner: Planner,
  at: StreamAt,
  one: AnyCommand,
  actor: Actor,
  input: Readonly<Record<string, unknown>> | null,
  offer?: string,
): Promise<Context> {
  const about: NeedContext = {
    stream: at.id,
    state: at.state,
    actor,
    input,
    ...(offer === undefined ? {} : { offer }),
  };
  const today = courtDayOf(planner.now);
  return {
    stream: at.id,
    key: at.key,
    ...withinLimits(at, actor, { command: one.name, today }),
    actor,
    roles: rolesIn(actor, at.kind, at.key, at.state),
    law: planner.law.at(await planner.place(about)),
    now: planner.now,
    today,
    facts: await planner.facts(one, about),
  };
}

export interface Given {
  readonly id: CommandId;
  readonly command: AnyCommand;
  /** The key of the offer taken up. */
  readonly offer: string;
  /** Already checked against the command's input. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  /** What was entered after the person last looked; left out where nobody said what was seen. */
  readonly since?: readonly Entry[];
  /** It is decided on what was seen, and its sender ought to have said what that was. */
  readonly unsaid?: boolean;
  /** Nothing of it will be stored: what the act only prepares is gone through as well. */
  readonly rehearsed?: true;
}

/**
 * Decides a command and all that rules make of it. Never throws for a user's fault: a refusal is an answer.
 * @throws what a defective declaration throws; the docket answers 500 and stores nothing.
 */
export async function plan(planner: Planner, at: StreamAt, given: Given): Promise<Plan> {
  const run: Run = {
    planner,
    at,
    given,
    entries: [],
    state: at.state,
    unique: [],
    released: [],
    secrets: [],
  };
  const refusals = await decideInto(
    run,
    given.command,
    given.offer,
    given.input,
    given.actor,
    undefined,
  );
  if (refusals) return { outcome: 'refused', refusals };
  if (given.rehearsed) await foresee(run);
  await react(run, 0, 1);
  return {
    outcome: 'planned',
    entries: run.entries,
    state: run.state,
    unique: run.unique,
    released: run.released,
    secrets: run.secrets,
  };
}

interface Run {
  readonly planner: Planner;
  readonly at: StreamAt;
  readonly given: Given;
  readonly entries: { entry: Entry; parts: NewEntry['parts'] }[];
  state: AnyState;
  unique: UniqueClaim[];
  released: Release[];
  secrets: Secret[];
}

/** @returns null when accepted and entered, otherwise all refusals. */
async function decideInto(
  run: Run,
  one: AnyCommand,
  offerKey: string,
  input: Readonly<Record<string, unknown>>,
  actor: Actor,
  cause: EntryId | undefined,
): Promise<readonly Refusal[] | null> {
  const at: StreamAt = { ...run.at, seq: run.at.seq + run.entries.length, state: run.state };
  const roles = rolesIn(actor, at.kind, at.key, at.state);
  const shut = whyShut(at, one, actor);
  if (shut) return [shut];
  const paused = whyPaused(at, one, actor, roles);
  if (paused) return [paused];
  if ((one.session ?? 0) > actor.session) return [stepUpRefusal(one)];
  const moved =
    cause === undefined && one.onlyOnSeen
      ? changedMeanwhile(run.given, run.planner.catalogue, one.onlyOnSeen)
      : null;
  const context = await contextOf(run.planner, at, one, actor, input);
  const found = offersWithin(one, context).find((candidate) => candidate.key === offerKey);
  // What was done meanwhile and is to be done no more is told as done, and not sent back to be done again.
  const doneMeanwhile =
    found === undefined && run.given.since?.some(({ command }) => command.name === one.name);
  if (moved) return [doneMeanwhile === true ? goneRefusal : moved];
  if (!found) return [overByDay(one, context) ?? goneRefusal];
  if (!found.offered) return found.refusals;
  const since = cause === undefined ? run.given.since : undefined;
  const decision = one.decide({
    ...context,
    ...(since === undefined ? {} : { since }),
    offer: found.subject,
    input,
  });
  if (!decision.accepted) return decision.refusals;
  // What an act says of its own questions comes first. A rule gives what there is; people are held to what they are asked.
  const missing = actor.kind === 'person' ? leftOut(one, context, found.subject, input) : null;
  if (missing) return [missing];
  for (const fresh of decision.entries)
    enter(run, fresh, one.name, actorRef(actor, roles, one.by), cause);
  run.unique.push(...decision.unique);
  run.released.push(...decision.released);
  run.secrets.push(...decision.secrets);
  return null;
}

/** What a prepared act would enter stands behind what prepares it, in a rehearsal alone. */
async function foresee(run: Run): Promise<void> {
  const { planner, at, given } = run;
  const { command: one, actor, input } = given;
  const context = await contextOf(planner, { ...at, state: run.state }, one, actor, input);
  for (const fresh of one.foresees?.(context) ?? [])
    enter(run, fresh, one.name, actorRef(actor, context.roles, one.by), undefined);
}

function enter(
  run: Run,
  fresh: NewEntry,
  commandName: string,
  actor: Entry['actor'],
  cause: EntryId | undefined,
): void {
  const body: unknown = Object.assign({}, ...fresh.parts.map((part) => part.value));
  const entry: Entry = {
    stream: run.at.id,
    seq: run.at.seq + run.entries.length + 1,
    id: run.planner.idOf(run.entries.length),
    kind: fresh.kind,
    version: fresh.version,
    at: run.planner.now,
    actor: inWhoseName(
      { kind: run.at.kind, state: run.state },
      actor,
      { kind: fresh.kind, body },
      { command: commandName, today: courtDayOf(run.planner.now) },
    ),
    command: { id: run.given.id, name: commandName },
    ...(cause === undefined ? {} : { cause }),
    body,
    labels: fresh.parts.map((part) => part.label),
  };
  run.entries.push({ entry, parts: fresh.parts });
  run.state = folds[run.at.kind].evolve(run.state as never, entry);
}

/** Runs the reactions to the entries from index `from` on; their entries may have reactions of their own. */
async function react(run: Run, from: number, depth: number): Promise<void> {
  const fresh = run.entries.slice(from);
  if (fresh.length === 0 || depth > maxReactionDepth) return;
  const next = run.entries.length;
  const { actor, input } = run.given;
  const place = await run.planner.place({ stream: run.at.id, state: run.state, actor, input });
  const law = run.planner.law.at(place);
  for (const { entry } of fresh) {
    for (const one of run.planner.catalogue.reactionsTo(entry)) {
      for (const given of one.then(entry, run.state, law)) await reactWith(run, one, given, entry);
    }
  }
  await react(run, next, depth + 1);
}

async function reactWith(run: Run, one: Reaction, given: Reacted, cause: Entry): Promise<void> {
  const target = run.planner.catalogue.command(given.command);
  if (!target || !one.gives.includes(given.command))
    throw new RangeError(`${one.name} may not give ${given.command}`);
  const parsed = target.input.safeParse(given.input);
  if (!parsed.success)
    throw new RangeError(`${one.name} → ${given.command}: ${parsed.error.message}`);
  const actor = ruleActor(one.name);
  const refusals = await decideInto(run, target, given.key, parsed.data, actor, cause.id);
  if (refusals && run.at.kind === 'case') {
    const told = reactionRefused.make({
      shared: {
        reaction: one.name,
        command: given.command,
        codes: refusals.map((refused) => refused.code),
      },
    });
    enter(run, told, given.command, { kind: 'rule', rule: actor.id }, cause.id);
  }
}
