import type { PresentingDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import type { Environment } from '../http/environment.ts';
import { fileNamed } from '../http/files.ts';
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

const mayIn = (
  actor: Actor,
  {
    key,
    state,
    now,
    asks,
  }: { key: string; state: CaseState; now: Presentation | null; asks: boolean },
): PresentingDto['may'] => {
  const presenter = presenterIn(actor, key, state);
  if (presenter === null) return 'look-on';
  if (!asks) return 'not-now';
  if (now === null) return 'begin';
  if (now.person === actor.person || now.lost || presenter.court) return 'take-over';
  return 'wait';
};

/** How it stands for one reader. To whoever may not read the file no word of it says which one it is. */
export async function standingFor(
  { environment, presentations, rights }: Room,
  actor: Actor,
  stream: StreamId,
): Promise<PresentingDto> {
  const key = parseStreamId(stream)?.key ?? '';
  const loaded = await environment.docket.cache.load(stream);
  const state = loaded.state as CaseState;
  if (actor.person === null || loaded.seq === 0 || !isInTheRoom(actor, key, state))
    return { stream, may: 'look-on', now: null };
  const now = presentations.of(stream);
  const may = mayIn(actor, { key, state, now, asks: isLookedAt(state, environment.clock.now()) });
  if (now === null) return { stream, may, now };
  const { id, by, lost, shown } = now;
  return {
    stream,
    may,
    now: {
      ...{ id, by, lost },
      mine: now.person === actor.person,
      followers: presentations.followers(stream),
      file: (await rights.mayRead(actor, stream, shown.sha256)) ? shown : null,
    },
  };
}
