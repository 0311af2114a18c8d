import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptCheckpoint } from '@xiezhi/docket';
import { firstSignedAfter, lastCheckpoint, witnessedCheckpoints } from '@xiezhi/docket';
import type { Instant } from '@xiezhi/kernel';
import type { Policy } from '@xiezhi/ledger';
import { noWitnesses, readPolicy, readVerifier } from '@xiezhi/ledger';
import type { Pool } from 'pg';
import type { LedgerKeys } from './keys.ts';
import { ledgerKeys } from './keys.ts';
import { accepts, lookBack } from './prove.ts';
import { publish, signAnew } from './publish.ts';
import type { TimeAuthority } from './timestamps.ts';
import { askAuthority, authoritiesIn, StampFault } from './timestamps.ts';
import { askWitness, ForkFault } from './witnesses.ts';

/** So long the witnesses may take before somebody should look. */
const unseenMillis = 60_000;

/** How the log stands, for whoever looks after the court. */
export interface LogStanding {
  readonly name: string;
  readonly size: number;
  readonly signedAt: Instant | null;
  /** What is wrong, by whom it was noticed; empty when nothing is. */
  readonly alarms: Readonly<Record<string, string>>;
}

/** The court's log at work: it publishes, has its checkpoints witnessed, and raises the alarm. */
export class CourtLog {
  readonly keys: LedgerKeys;
  /** Of this log alone, by the key it has. */
  readonly policy: Policy | null;
  /** By what a checkpoint is believed here: the policy, or where there is none the log's key alone. */
  readonly own: Policy;
  readonly authorities: readonly TimeAuthority[];
  readonly #alarms = new Map<string, string>();
  #signedAnew = false;

  constructor(keys: LedgerKeys, policy: Policy | null, authorities: readonly TimeAuthority[] = []) {
    this.keys = keys;
    const alone = noWitnesses(readVerifier(keys.vkey));
    this.policy = policy === null ? null : { ...policy, logs: alone.logs };
    this.own = this.policy ?? alone;
    this.authorities = authorities;
  }

  /** Keys from the data folder, made at the first start; `witnesses.policy` there says who witnesses, and `timestamps.json` who says the time, if anybody does. */
  static async open(dataFolder: string, name: string | null): Promise<CourtLog> {
    const path = join(dataFolder, 'witnesses.policy');
    const text = await readFile(path, 'utf8').catch(() => null);
    return new CourtLog(
      await ledgerKeys(dataFolder, name),
      text === null ? null : readPolicy(text),
      await authoritiesIn(dataFolder),
    );
  }

  /**
   * @returns how many entries were added.
   * @throws whatever keeps the log from going on, with an alarm that stays until it does: nothing is promised meanwhile.
   */
  async publish(pool: Pool, now: () => Instant): Promise<number> {
    return this.#watched('log', Error, async () => {
      if (!this.#signedAnew) await signAnew(pool, this.keys);
      this.#signedAnew = true;
      return publish(pool, this.keys, now);
    });
  }

  /** Witnesses that can be reached, each by the name the policy gives it. */
  get reachable(): readonly string[] {
    return (this.policy?.witnesses ?? []).flatMap(({ name, url }) => (url === null ? [] : [name]));
  }

  async askWitness(pool: Pool, name: string): Promise<number> {
    const found = this.policy?.witnesses.find((one) => one.name === name);
    if (!found || found.url === null) return 0;
    const { url } = found;
    return this.#watched(name, ForkFault, () => askWitness(pool, { ...found, url }));
  }

  /** Has the last checkpoint stamped by an authority of time, when it is time. */
  async askAuthority(pool: Pool, authority: TimeAuthority, now: () => Instant): Promise<number> {
    return this.#watched(authority.name, StampFault, () => askAuthority(pool, authority, now));
  }

  async standing(pool: Pool, now: Instant): Promise<LogStanding> {
    const last = await lastCheckpoint(pool);
    const unseen = last === null ? null : await this.#unseen(pool, last, now);
    return {
      name: this.keys.origin,
      size: last?.size ?? 0,
      signedAt: last?.at ?? null,
      alarms: { ...Object.fromEntries(this.#alarms), ...(unseen === null ? {} : { unseen }) },
    };
  }

  /** What the witnesses have not seen for too long, by the court's own policy: each by itself may be away, enough may not. */
  async #unseen(pool: Pool, last: KeptCheckpoint, now: Instant): Promise<string | null> {
    const { policy } = this;
    if (policy === null || accepts(policy, last)) return null;
    const seen = (await witnessedCheckpoints(pool, -1, lookBack)).find((one) =>
      accepts(policy, one),
    );
    const since = await firstSignedAfter(pool, seen?.size ?? 0);
    if (since === null || Date.parse(now) - Date.parse(since) < unseenMillis) return null;
    return `too few witnesses have seen what was entered since ${since}: ${String(last.size - (seen?.size ?? 0))} entries`;
  }

  /** An alarm stays until the same work goes well again. Other faults are the worker's to log and try again. */
  async #watched(
    who: string,
    kind: typeof Error | typeof ForkFault | typeof StampFault,
    work: () => Promise<number>,
  ): Promise<number> {
    try {
      const done = await work();
      this.#alarms.delete(who);
      return done;
    } catch (fault) {
      if (fault instanceof kind) this.#alarms.set(who, fault.message);
      throw fault;
    }
  }
}
