import type { CourtDay, PersonId } from '@xiezhi/kernel';
import { courtDayOf, courtStream, startOfDay } from '@xiezhi/kernel';
import { policyMegabytes } from '@xiezhi/procedures';
import type { StateOf } from '@xiezhi/record';
import type { Environment } from './environment.ts';

const bytesOfAMegabyte = 1024 * 1024;

interface UnderWay {
  readonly person: PersonId;
  readonly bytes: number;
  /** The day on which it began: what was broken off counts on no other. */
  readonly day: CourtDay;
}

/**
 * What one person may hand in on one day, so that nobody fills the court's disk: a setting of the court. What was kept is
 * counted in the database; what is under way, in this process, and with a new start of it from nothing.
 */
export class UploadAllowance {
  readonly #environment: Environment;
  readonly #underWay = new Map<string, UnderWay>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** How many megabytes the court takes of one person in a day. */
  async megabytes(): Promise<number> {
    const { court, docket } = this.#environment;
    const id = await court();
    if (id === null) return policyMegabytes(null);
    const { state } = await docket.cache.load(courtStream(id));
    return policyMegabytes((state as StateOf<'court'>).court);
  }

  /** Counts an upload that begins. @returns null where there is room for it, else how many megabytes a day there are. */
  async begin(id: string, person: PersonId, bytes: number): Promise<number | null> {
    const { files, clock } = this.#environment;
    const day = courtDayOf(clock.now());
    for (const [old, one] of this.#underWay) if (one.day !== day) this.end(old);
    // Counted before anything is asked, so that two that begin at once see each other.
    this.#underWay.set(id, { person, bytes, day });
    const most = await this.megabytes();
    const kept = await files.bytesSince(person, startOfDay(day));
    const underWay = [...this.#underWay.values()]
      .filter((one) => one.person === person)
      .reduce((sum, one) => sum + one.bytes, 0);
    if (kept + underWay <= most * bytesOfAMegabyte) return null;
    this.end(id);
    return most;
  }

  /** It has been kept, refused or given up. */
  end(id: string): void {
    this.#underWay.delete(id);
  }
}
