import { join } from 'node:path';
import type { KeptCheckpoint } from '@xiezhi/docket';
import { firstSignedAfter, lastCheckpoint, lastStampedBy } from '@xiezhi/docket';
import type { Instant } from '@xiezhi/kernel';
import type { Policy } from '@xiezhi/ledger';
import { noWitnesses, readPolicy, readVerifier } from '@xiezhi/ledger';
import type { Pool } from 'pg';
import type { Anchor } from './anchors.ts';
import { AnchorFault, askAnchor } from './anchors.ts';
import { chainsIn } from './chain-settings.ts';
import type { LedgerKeys } from './keys.ts';
import { ledgerKeys } from './keys.ts';
import { accepts, newestAccepted } from './prove.ts';
import { publish, signAnew } from './publish.ts';
import { readIfThere } from './read-if-there.ts';
import { authoritiesIn, timeAnchor } from './timestamps.ts';
import { askWitness, ForkFault } from './witnesses.ts';

/** So long the witnesses may take before somebody should look. */
const unseenMillis = 60_000;
/** So long past its time an anchor may take. */
const lateMillis = 600_000;
/** The gravest first: two histories; nothing is promised any more; and whatever waits. */
const gravity: readonly AlarmKind[] = ['fork', 'stopped', 'anchor', 'unseen', 'late'];

/**
 * What kind of alarm it is, for whoever must do something about it: the log cannot go on; somebody outside has seen another
 * history; somebody outside answers what does not hold; too few have seen what it became; somebody was not shown it in time.
 */
export type AlarmKind = 'stopped' | 'fork' | 'anchor' | 'unseen' | 'late';

export interface LogAlarm {
  readonly kind: AlarmKind;
  /** `log` where it is the log itself, `unseen` where it is no one of them. */
  readonly who: string;
  /** For an engineer. */
  readonly said: string;
}

/** How the log stands, for whoever looks after the court. */
export interface LogStanding {
  readonly name: string;
  readonly size: number;
  readonly signedAt: Instant | null;
  /** What is wrong, by whom it was noticed; empty when nothing is. */
  readonly alarms: Readonly<Record<string, string>>;
}

/** What a log says of itself beside its entries, to whoever reads it. */
export interface PublicKeys extends Pick<LedgerKeys, 'vkey' | 'sm2' | 'successions'> {
  /** The contracts that are shown checkpoints, as {@link CourtLog.anchors} know them; left out by a log of before them. */
  readonly contracts?: string;
}

/** The court's log at work: it publishes, has its checkpoints witnessed, and raises the alarm. */
export class CourtLog {
  readonly keys: LedgerKeys;
  /** Of this log alone, by the key it has. */
  readonly policy: Policy | null;
  /** By what a checkpoint is believed here: the policy, or where there is none the log's key alone. */
  readonly own: Policy;
  /** Whoever else is shown checkpoints now and then: authorities of time, contracts on chains. */
  readonly anchors: readonly Anchor[];
  readonly #alarms = new Map<string, LogAlarm>();
  #signedAnew = false;

  constructor(keys: LedgerKeys, policy: Policy | null, anchors: readonly Anchor[] = []) {
    this.keys = keys;
    const alone = noWitnesses(readVerifier(keys.vkey));
    this.policy = policy === null ? null : { ...policy, logs: alone.logs };
    this.own = this.policy ?? alone;
    this.anchors = anchors;
  }

  get published(): PublicKeys {
    const { vkey, sm2, successions } = this.keys;
    const contracts = this.anchors.map(({ known = '' }) => known).join('');
    return { vkey, sm2, successions, contracts };
  }

  /**
   * Keys from the data folder, made at the first start; `witnesses.policy` there says who witnesses, `timestamps.json` who says the time, and
   * `anchors.json` which chains are shown checkpoints, if any.
   */
  static async open(dataFolder: string, name: string | null): Promise<CourtLog> {
    const path = join(dataFolder, 'witnesses.policy');
    const text = await readIfThere(path);
    const anchors = [
      ...(await authoritiesIn(dataFolder)).map(timeAnchor),
      ...(await chainsIn(dataFolder)),
    ];
    if (new Set(anchors.map(({ name: one }) => one)).size < anchors.length)
      throw new Error('two of those in timestamps.json and anchors.json have one name');
    return new CourtLog(
      await ledgerKeys(dataFolder, name),
      text === null ? null : readPolicy(text),
      anchors,
    );
  }

  /**
   * @returns how many entries were added.
   * @throws whatever keeps the log from going on, with an alarm that stays until it does: nothing is promised meanwhile.
   */
  async publish(pool: Pool, now: () => Instant): Promise<number> {
    return this.#watched('log', 'stopped', Error, async () => {
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
    return this.#watched(name, 'fork', ForkFault, () => askWitness(pool, { ...found, url }));
  }

  /** Shows an anchor what the log has become, when it is time. */
  async askAnchor(pool: Pool, anchor: Anchor, now: () => Instant): Promise<number> {
    return this.#watched(anchor.name, 'anchor', AnchorFault, () => askAnchor(pool, anchor, now));
  }

  async standing(pool: Pool, now: Instant): Promise<LogStanding> {
    const last = await lastCheckpoint(pool);
    const alarms = await this.alarms(pool, now, last);
    return {
      name: this.keys.origin,
      size: last?.size ?? 0,
      signedAt: last?.at ?? null,
      alarms: Object.fromEntries(alarms.map(({ who, said }) => [who, said])),
    };
  }

  /** What is wrong now, the gravest first: of one of them never two things. */
  async alarms(
    pool: Pool,
    now: Instant,
    last: KeptCheckpoint | null,
  ): Promise<readonly LogAlarm[]> {
    const unseen = last === null ? null : await this.#unseen(pool, last, now);
    const raised = [...this.#alarms.values()];
    const late = (await this.#late(pool, now)).filter(
      ({ who }) => !this.#alarms.has(`anchor ${who}`),
    );
    const all = [...raised, ...(unseen === null ? [] : [unseen]), ...late];
    return all.sort((one, other) => gravity.indexOf(one.kind) - gravity.indexOf(other.kind));
  }

  /** Anchors that have taken nothing for long past their time: one that is away is nobody's fault, and somebody must know. */
  async #late(pool: Pool, now: Instant): Promise<readonly LogAlarm[]> {
    const late: LogAlarm[] = [];
    for (const { name, every } of this.anchors) {
      const before = await lastStampedBy(pool, name);
      const since = await firstSignedAfter(pool, before?.size ?? 0);
      const waited = since === null ? 0 : Date.parse(now) - Date.parse(since);
      if (since !== null && waited > every * 1000 + lateMillis)
        late.push({
          kind: 'late',
          who: name,
          said: `${name} has not been shown what was entered since ${since}`,
        });
    }
    return late;
  }

  /** What the witnesses have not seen for too long, by the court's own policy: each by itself may be away, enough may not. */
  async #unseen(pool: Pool, last: KeptCheckpoint, now: Instant): Promise<LogAlarm | null> {
    const { policy } = this;
    if (policy === null || accepts(policy, last)) return null;
    const seen = await newestAccepted(pool, -1, policy);
    const since = await firstSignedAfter(pool, seen?.size ?? 0);
    if (since === null || Date.parse(now) - Date.parse(since) < unseenMillis) return null;
    const entries = String(last.size - (seen?.size ?? 0));
    return {
      kind: 'unseen',
      who: 'unseen',
      said: `too few witnesses have seen what was entered since ${since}: ${entries} entries`,
    };
  }

  /** An alarm stays until the same work goes well again. Other faults are the worker's to log and try again. */
  async #watched(
    who: string,
    kind: AlarmKind,
    grave: typeof Error | typeof ForkFault | typeof AnchorFault,
    work: () => Promise<number>,
  ): Promise<number> {
    // A witness, an authority and the log itself may bear one name: none of them answers for another.
    const at = `${kind} ${who}`;
    try {
      const done = await work();
      this.#alarms.delete(at);
      return done;
    } catch (fault) {
      if (fault instanceof grave) this.#alarms.set(at, { kind, who, said: fault.message });
      throw fault;
    }
  }
}
