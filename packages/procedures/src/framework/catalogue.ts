import type { Entry, StreamKind, Task } from '@xiezhi/kernel';
import type { AnyCommand } from './command.ts';
import type { Duties } from './duties.ts';
import { dutiesOf } from './duties.ts';
import { titleOfKind } from './kinds.ts';
import type { Amount, DutyContext, Effect, Procedure, Reaction } from './procedure.ts';
import type { Language, TextCatalogue } from './texts.ts';

/** How deep a rule's effects may have effects of their own. */
export const maxReactionDepth = 3;

/** All procedures of a court, indexed. Made once at start; a fault in it stops the start. */
export interface Catalogue extends Duties {
  readonly procedures: readonly Procedure[];
  command(name: string): AnyCommand | null;
  readonly commands: readonly AnyCommand[];
  commandsOn(kind: StreamKind): readonly AnyCommand[];
  reactionsTo(entry: Entry): readonly Reaction[];
  effectsOf(entry: Entry): readonly Effect[];
  personTasks(about: DutyContext<'person'>): readonly Task[];
  feedbackTasks(about: DutyContext<'feedback'>): readonly Task[];
  amounts(about: DutyContext): readonly Amount[];
  texts(language: Language): TextCatalogue;
  /** What an entry is called for whoever may not read what is in it. */
  kindTitle(language: Language, kind: string): string;
}

/** @throws RangeError on two commands or two effects of one name, a reaction to nothing, or reactions that can run in a circle. */
export function catalogueOf(procedures: readonly Procedure[]): Catalogue {
  const commands = new Map<string, AnyCommand>();
  for (const one of procedures.flatMap((procedure) => procedure.commands)) {
    if (commands.has(one.name)) throw new RangeError(`two commands named ${one.name}`);
    commands.set(one.name, one);
  }
  const reactions = procedures.flatMap((procedure) => procedure.reactions ?? []);
  checkReactions(reactions, commands);
  const effects = procedures.flatMap((procedure) => procedure.effects ?? []);
  // A message's identity is its entry, the effect's name and its place: of two of one name the second could not be sent.
  const named = new Set<string>();
  for (const { name } of effects) {
    if (named.has(name)) throw new RangeError(`two effects named ${name}`);
    named.add(name);
  }
  const list = [...commands.values()];
  const texts = {
    'zh-CN': joinTexts(procedures, 'zh-CN'),
    en: joinTexts(procedures, 'en'),
  };
  return {
    procedures,
    commands: list,
    command: (name) => commands.get(name) ?? null,
    commandsOn: (kind) => list.filter((one) => one.on === kind),
    reactionsTo: (entry) => reactions.filter((one) => one.on === entry.kind),
    effectsOf: (entry) => effects.filter((one) => one.on === entry.kind),
    ...dutiesOf(procedures),
    personTasks: (about) => procedures.flatMap((procedure) => procedure.personTasks?.(about) ?? []),
    feedbackTasks: (about) => procedures.flatMap((one) => one.feedbackTasks?.(about) ?? []),
    amounts: (about) => procedures.flatMap((one) => one.amounts?.(about) ?? []),
    texts: (language) => texts[language],
    kindTitle: (language, kind) => titleOfKind(texts[language], language, kind),
  };
}

function joinTexts(procedures: readonly Procedure[], language: Language): TextCatalogue {
  const all = procedures.map((procedure) => procedure.texts[language]);
  return {
    commands: Object.assign({}, ...all.map((one) => one.commands)) as TextCatalogue['commands'],
    refusals: Object.assign({}, ...all.map((one) => one.refusals)) as TextCatalogue['refusals'],
    entries: Object.assign({}, ...all.map((one) => one.entries)) as TextCatalogue['entries'],
    tasks: Object.assign({}, ...all.map((one) => one.tasks ?? {})) as Readonly<
      Record<string, string>
    >,
    owed: Object.assign({}, ...all.map((one) => one.owed ?? {})) as Readonly<
      Record<string, string>
    >,
  };
}

/** A reaction says which kinds of entry its commands make; along them the graph must have no circle. */
function checkReactions(
  reactions: readonly Reaction[],
  commands: ReadonlyMap<string, AnyCommand>,
): void {
  for (const one of reactions) {
    for (const name of one.gives) {
      if (!commands.has(name))
        throw new RangeError(`reaction ${one.name} gives unknown command ${name}`);
    }
  }
  const follow = (one: Reaction, path: readonly string[]): void => {
    if (path.includes(one.name))
      throw new RangeError(`reactions in a circle: ${[...path, one.name].join(' → ')}`);
    if (path.length >= maxReactionDepth)
      throw new RangeError(`reactions too deep: ${[...path, one.name].join(' → ')}`);
    const next = reactions.filter((other) => one.makes.includes(other.on));
    for (const other of next) follow(other, [...path, one.name]);
  };
  for (const one of reactions) follow(one, []);
}
