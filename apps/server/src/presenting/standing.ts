import type { PresentationDto, PresentingDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import type { Environment } from '../http/environment.ts';
import { fileNamed } from '../http/files.ts';
import { lawToday } from '../http/owed.ts';
import type { Presentation, Presentations } from './presentations.ts';
import { isInTheRoom, isLookedAt, presenterIn } from './who-presents.ts';

/** A finger on a page moves ten times a second; so long what was said of a right to read is remembered. */
const rememberedMillis = 2000;
const mostRemembered = 10_000;

/** Who may read which file: asked of the very function that gives the file out, and remembered for two seconds. */
export class ReadingRights {
  readonly #environment: Environment;
  readonly #said = new Map<string, Promise<boolean>>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  mayRead(actor: Actor, stream: StreamId, sha256: string): Promise<boolean> {
    const key = `${actor.id} ${stream} ${sha256}`;
    const before = this.#said.get(key);
    if (before !== undefined) return before;
    const said = fileNamed(this.#environment, actor, stream, sha256).then((one) => one !== null);
    if (this.#said.size < mostRemembered) {
      this.#said.set(key, said);
      const forget = (): void => void this.#said.delete(key);
      setTimeout(forget, rememberedMillis).unref();
      // A database that was away for a moment is asked again at once.
      said.catch(forget);
    }
    return said;
  }
}

export interface Room {
  readonly environment: Environment;
  readonly presentations: Presentations;
  readonly rights: ReadingRights;
}

/** What somebody has to do with presenting in a case. */
export interface Place {
  readonly isInTheRoom: boolean;
  /** As whom they would present; null where they only look on. */
  readonly presenter: Presentation['by'] | null;
  /** Evidence is looked at together today. */
  readonly asks: boolean;
}

export async function placeOf(
  { environment }: Room,
  actor: Actor,
  stream: StreamId,
): Promise<Place> {
  const key = parseStreamId(stream)?.key ?? '';
  const loaded = await environment.docket.cache.load(stream);
  const state = loaded.state as CaseState;
  if (actor.person === null || loaded.seq === 0 || !isInTheRoom(actor, key, state))
    return { isInTheRoom: false, presenter: null, asks: false };
  const law = await lawToday(environment, stream, state);
  const asks = isLookedAt(state, law, environment.clock.now());
  return { isInTheRoom: true, presenter: presenterIn(actor, key, state), asks };
}

/** Asked of what is presented at this moment. Another party goes on in the place of a party that is gone, never of the judge. */
export function mayIn(
  { presenter, asks, isInTheRoom: here }: Place,
  actor: Actor,
  now: Presentation | null,
): PresentingDto['may'] {
  if (here && !asks) return 'not-now';
  if (presenter === null) return 'look-on';
  if (now === null) return 'begin';
  const may = now.person === actor.person || presenter.court || (now.gone && !now.by.court);
  return may ? 'take-over' : 'wait';
}

/** How many follow and see it, and how many have the case open and may not read the file. Never who. */
async function seenBy(
  { presentations, rights }: Room,
  { stream, shown }: Presentation,
): Promise<NonNullable<PresentationDto['seen']>> {
  const all = await Promise.all(
    presentations.watchers(stream).map(async ({ actor, follows }) => ({
      follows,
      reads: await rights.mayRead(actor, stream, shown.sha256),
    })),
  );
  return {
    following: all.filter(({ reads, follows }) => reads && follows).length,
    withheld: all.filter(({ reads }) => !reads).length,
  };
}

/** How it stands for one reader. To whoever may not read the file no word of it says which one it is. */
export async function standingFor(
  room: Room,
  actor: Actor,
  stream: StreamId,
): Promise<PresentingDto> {
  const { presentations, rights } = room;
  const place = await placeOf(room, actor, stream);
  const presented = presentations.of(stream);
  // When its time is over, it is for everybody.
  if (presented !== null && place.isInTheRoom && !place.asks)
    presentations.stop(stream, presented.id);
  const now = place.isInTheRoom ? presentations.of(stream) : null;
  const standing = { stream, order: presentations.reckoned(), may: mayIn(place, actor, now) };
  if (now === null) return { ...standing, now };
  const { id, by, lost, shown } = now;
  const mine = now.person === actor.person;
  return {
    ...standing,
    now: {
      ...{ id, by, lost, mine },
      seen: mine ? await seenBy(room, now) : null,
      file: (await rights.mayRead(actor, stream, shown.sha256)) ? shown : null,
    },
  };
}
