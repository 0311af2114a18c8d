import type { CommandId, StreamId } from '@xiezhi/kernel';
import type { Actor, AnyCommand } from '@xiezhi/procedures';
import { catalogue, contextOf, offersOf, rolesIn } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { FactReader } from '../../facts.ts';
import type { Bent } from './bents.ts';
import type { Chance } from './chance.ts';
import { filing, inputFor, someFiles } from './inputs.ts';
import { residents, seated } from './people.ts';
import type { World } from './world.ts';

/** One case of the town, from the day somebody goes to court. */
export interface Matter {
  readonly index: number;
  readonly plaintiff: string;
  stream: StreamId | null;
  readonly bent: Bent;
  /** Ended in every way: what comes now comes rarely. */
  quiet: boolean;
}

type Filed = Matter & { readonly stream: StreamId };

/** An act that is open to somebody: taken up as it is, it must not be refused for not being open. */
interface Open {
  readonly actor: Actor;
  readonly command: AnyCommand;
  readonly offer: string;
  readonly seq: number;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Ends and detours come more rarely than the way on. */
const rare: Readonly<Record<string, number>> = {
  'authority.end': 0.3,
  'case.close': 0.05,
  'consent.record-withdrawal': 0.5,
  'consent.withdraw': 0.5,
  'documents.correct-ruling': 0.2,
  'documents.replace': 0.2,
  'filing.explain': 0.6,
  'filing.leave-closed': 0.5,
  'filing.propose-refusal': 0.5,
  'filing.refuse-acceptance': 0.5,
  'filing.withdraw': 0.2,
  'hearing.schedule': 0.3,
  'judgment.correct': 0.3,
  'judgment.draft': 0.3,
  'judgment.take-back': 0.2,
  'assignment.assign': 0.2,
  'consent.ask': 0.5,
};

interface Way {
  readonly name: string;
  make(): Open;
}

/** What this actor may do in this case now, with what they would write; `only` these acts, where they are named. */
async function openTo(
  world: World,
  stream: StreamId,
  key: string,
  chance: Chance,
  only: readonly string[] | null = null,
): Promise<readonly Way[]> {
  const actor = await world.actor(key);
  const at = await world.streams.load(stream);
  const state = at.state as CaseState;
  const roles = rolesIn(actor, at.kind, at.key, at.state);
  const reader = new FactReader(world.streams, world.docket.options.ports);
  const planner = world.docket.planner({ actor, id: 'offers' as CommandId }, at, reader);
  const ways: Way[] = [];
  for (const command of catalogue.commandsOn('case')) {
    if (only?.includes(command.name) === false) continue;
    if (!command.by.some((role) => roles.has(role))) continue;
    const context = await contextOf(planner, at, command, actor, null);
    for (const offer of await offersOf(planner, at, command, actor)) {
      if (!offer.offered) continue;
      const about = { world, command, stream, state, actor, offer: offer.key, chance };
      const make = (): Open => ({
        actor,
        command,
        offer: offer.key,
        seq: at.seq,
        input: inputFor(about, context, offer.subject),
      });
      ways.push({ name: command.name, make });
    }
  }
  return ways;
}

async function anyAct(world: World, stream: StreamId, key: string, chance: Chance) {
  const open = await openTo(world, stream, key, chance);
  return chance.weighted(open, ({ name }) => rare[name] ?? 1)?.make() ?? null;
}

/** Whoever comes along: the first to whom anything is open. */
async function someAct(world: World, stream: StreamId, chance: Chance): Promise<Open | null> {
  for (const { key } of shuffled(residents, chance)) {
    const act = await anyAct(world, stream, key, chance);
    if (act !== null) return act;
  }
  return null;
}

/** One of these acts, by somebody to whom it is open. */
async function oneOf(
  world: World,
  stream: StreamId,
  names: readonly string[],
  chance: Chance,
): Promise<Open | null> {
  for (const one of shuffled(residents, chance)) {
    const chosen = chance.pick(await openTo(world, stream, one.key, chance, names));
    if (chosen) return chosen.make();
  }
  return null;
}

/** Somebody sees to what is owed: the task of a case, or another act that answers it, by whoever it is offered to. */
async function owedAct(
  world: World,
  { stream, bent }: Filed,
  chance: Chance,
): Promise<Open | null> {
  const { rows } = await world.pool.query<{ command: string }>(
    'select command from task where stream = $1 and opens_at <= $2 order by key',
    [stream, world.now],
  );
  const wanted = rows.filter(({ command }) => bent.avoids !== command || chance.odds(0.03));
  const task = chance.pick(wanted);
  if (!task) return null;
  const others = catalogue.command(task.command)?.or ?? [];
  const name = others.length > 0 && chance.odds(0.2) ? chance.pick(others) : task.command;
  return oneOf(world, stream, [name ?? task.command], chance);
}

const shuffled = <Item>(list: readonly Item[], chance: Chance): readonly Item[] =>
  list
    .map((item) => ({ item, at: chance.fraction() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

const take = (world: World, step: string, stream: StreamId, act: Open, mail = false) =>
  world.give(step, act.actor, act.command.name, stream, act.input, act.offer, {
    mail,
    ...(act.command.onlyOnSeen ? { seen: act.seq } : {}),
  });

/** Codes by which the docket says that an act is not open. An offered act that nobody else touched is never answered so. */
const notOpen = ['docket/no-longer-open', 'permission/not-yours', 'permission/not-linked'];

/** What a run was found guilty of. */
export class Broken extends Error {}

/**
 * One step in one case: somebody files, does what is owed, does what is offered, hands something in, tries what is not
 * theirs, or two act at once. @throws Broken when an answer is none that may be given.
 */
export async function step(world: World, matter: Matter, name: string, chance: Chance) {
  const { stream, bent } = matter;
  if (stream === null) return file(world, matter, name, chance);
  const filed = { ...matter, stream };
  const kind = matter.quiet ? 0.75 + chance.fraction() * 0.25 : chance.fraction();
  if (kind < 0.2 && bent.seeks.length > 0)
    return offered(world, stream, name, await oneOf(world, stream, bent.seeks, chance), chance);
  if (kind < 0.62) return offered(world, stream, name, await owedAct(world, filed, chance), chance);
  if (kind < 0.82) {
    return offered(world, stream, name, await someAct(world, stream, chance), chance);
  }
  if (kind < 0.88) return handIn(world, stream, name, chance);
  if (kind < 0.94) return blind(world, stream, name, chance);
  return atOnce(world, filed, name, chance);
}

async function file(world: World, matter: Matter, name: string, chance: Chance): Promise<void> {
  const actor = await world.actor(matter.plaintiff);
  const input = {
    ...filing({ court: world.court, chance }),
    plaintiff: { kind: 'person', name: actor.name },
  };
  const outcome = await world.give(name, actor, 'filing.submit', null, input);
  if (outcome.outcome !== 'accepted')
    throw new Broken(`a complaint was not received: ${JSON.stringify(outcome)}`);
  matter.stream = outcome.receipts[0]?.stream ?? null;
}

async function offered(
  world: World,
  stream: StreamId,
  name: string,
  act: Open | null,
  chance: Chance,
): Promise<void> {
  if (act === null) return;
  const outcome = await take(world, name, stream, act, chance.odds(0.1));
  if (outcome.outcome === 'invalid')
    throw new Broken(
      `${act.command.name}, offered and filled in: ${JSON.stringify(outcome.faults)}`,
    );
  if (outcome.outcome !== 'refused') return;
  const codes = outcome.refusals.map(({ code }) => code);
  const gone = codes.filter((code) => notOpen.includes(code));
  if (gone.length > 0)
    throw new Broken(`${act.command.name} was offered and refused as ${gone.join(', ')}`);
}

/** Whoever takes part hands in a paper: on any day, at any stage, it is received. */
async function handIn(world: World, stream: StreamId, name: string, chance: Chance): Promise<void> {
  const { participation } = await world.case(stream);
  const sides = participation.participants.filter((one) => one.to === null && one.side !== null);
  const keys = [...world.persons].filter(([, id]) => sides.some(({ person }) => person === id));
  const [key] = chance.pick(keys) ?? [];
  if (key === undefined) return;
  const actor = await world.actor(key);
  const attachments = someFiles(chance);
  const input = { note: '补交材料。', attachments, conformsToOriginals: true };
  const outcome = await world.give(name, actor, 'filing.supplement', stream, input);
  if (outcome.outcome !== 'accepted')
    throw new Broken(`what a party handed in was not received: ${JSON.stringify(outcome)}`);
}

/** Anybody tries anything, with the example for an input. What is not open to them must not be accepted. */
async function blind(world: World, stream: StreamId, name: string, chance: Chance): Promise<void> {
  const actor = await world.actor(chance.pick(residents)?.key ?? '');
  const command = chance.pick(catalogue.commandsOn('case').filter((one) => one.opens !== true));
  if (!command) return;
  const offer = chance.pick(['', 'p1', 'd1', 'h1', 'd1.hearing', 'p1.service', '1', 's1']) ?? '';
  const found = await world.docket.offers(stream, actor);
  const open = found?.found.some(
    (one) => one.command.name === command.name && one.offer.key === offer && one.offer.offered,
  );
  const outcome = await world.give(name, actor, command.name, stream, command.example, offer);
  if (outcome.outcome === 'accepted' && open !== true)
    throw new Broken(`${command.name} was accepted from ${actor.name}, to whom it is not open`);
}

/** Two people press at the same moment, on the same page. Each is answered; what is entered is one order of the two. */
async function atOnce(world: World, matter: Filed, name: string, chance: Chance): Promise<void> {
  const { stream } = matter;
  const bench = [...seated('judge'), ...seated('clerk'), ...seated('filing-reviewer')];
  const one = await owedAct(world, matter, chance);
  const other = await anyAct(world, stream, chance.pick(bench)?.key ?? '', chance);
  const both = [one, other].filter((act) => act !== null);
  await Promise.all(both.map((act, index) => take(world, `${name}~${String(index)}`, stream, act)));
}
