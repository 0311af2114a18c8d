import type { PersonId, StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';

export type Known = Actor & { readonly person: PersonId };

/** In which somebody has a case open. */
export interface Window {
  readonly name: string;
  readonly stream: StreamId;
  readonly actor: Known;
  readonly follows: boolean;
  readonly end: NodeJS.Timeout;
}

/** The windows in which cases are open now, found by case and by person: a court has many, and a hand moves often. */
export class Windows {
  readonly #byCase = new Map<StreamId, Set<Window>>();
  readonly #byPerson = new Map<PersonId, Map<string, Window>>();

  of(stream: StreamId): readonly Window[] {
    return [...(this.#byCase.get(stream) ?? [])];
  }

  ofPerson(person: PersonId): ReadonlyMap<string, Window> {
    return this.#byPerson.get(person) ?? new Map();
  }

  /** In the place of the one of that name. */
  put(one: Window): void {
    const { person } = one.actor;
    this.take(person, one.name);
    const there = this.#byCase.get(one.stream) ?? new Set<Window>();
    this.#byCase.set(one.stream, there.add(one));
    const own = this.#byPerson.get(person) ?? new Map<string, Window>();
    this.#byPerson.set(person, own.set(one.name, one));
  }

  take(person: PersonId, name: string): Window | null {
    const own = this.#byPerson.get(person);
    const one = own?.get(name);
    if (own === undefined || one === undefined) return null;
    clearTimeout(one.end);
    own.delete(name);
    if (own.size === 0) this.#byPerson.delete(person);
    const there = this.#byCase.get(one.stream);
    there?.delete(one);
    if (there?.size === 0) this.#byCase.delete(one.stream);
    return one;
  }
}
