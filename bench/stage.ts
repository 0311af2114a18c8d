import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '@xiezhi/docket';
import type { Embedded } from '@xiezhi/docket/embedded';
import { startEmbedded } from '@xiezhi/docket/embedded';
import { dropDatabase } from '@xiezhi/docket/testing/drop-database';
import { temporaryFolder } from '@xiezhi/docket/testing/folder';
import { Client, Pool } from 'pg';
import type { HttpCourt } from './http-court.ts';
import { openHttpCourt } from './http-court.ts';

export type Config = Embedded['config'];

export interface Database {
  readonly config: Config;
  readonly pool: Pool;
}

/** What all figures of one run share: one PostgreSQL as the product starts it, and a folder thrown away after. */
export class Stage {
  readonly folder: string;
  readonly #config: Config;
  readonly #end: () => Promise<void>;
  /** Set before the names of databases, so that two runs on one server do not meet. */
  readonly #mark = `bench_${String(process.pid)}`;
  readonly #databases: Database[] = [];
  #court: Promise<HttpCourt> | null = null;

  private constructor(folder: string, config: Config, end: () => Promise<void>) {
    this.folder = folder;
    this.#config = config;
    this.#end = end;
  }

  /** @param running a server of somebody else's to run on; without it one is started, and ended with the stage. */
  static async open(running?: Config): Promise<Stage> {
    const folder = await temporaryFolder('xiezhi-bench-');
    const own = running
      ? null
      : await startEmbedded({ dataFolder: join(folder, 'postgres'), log: () => undefined });
    const end = () => own?.destroy() ?? Promise.resolve();
    const stage = new Stage(folder, (own?.config ?? running) as Config, end);
    await stage.#asOwner(`create database ${stage.#mark}`);
    const pool = new Pool({ ...stage.#config, database: stage.#mark, max: 1 });
    await migrate(pool);
    await pool.end();
    return stage;
  }

  /** A database of one's own with all migrations. */
  async database(name: string): Promise<Database> {
    const database = `${this.#mark}_${name}`;
    await this.#asOwner(`create database ${database} template ${this.#mark}`);
    const config = { ...this.#config, database };
    const made = { config, pool: new Pool({ ...config, max: 40 }) };
    made.pool.on('error', () => undefined);
    this.#databases.push(made);
    return made;
  }

  /** Drops a database whose figure is done, so that a long run does not fill the disk. */
  async drop(one: Database): Promise<void> {
    await one.pool.end();
    this.#databases.splice(this.#databases.indexOf(one), 1);
    await dropDatabase((sql) => this.#asOwner(sql), one.config.database);
  }

  /** A whole court in a process of its own, behind its HTTP door; started when first asked for. */
  court(): Promise<HttpCourt> {
    this.#court ??= this.database('http').then((at) => openHttpCourt(at, this.folder));
    return this.#court;
  }

  async close(): Promise<void> {
    await (await this.#court)?.stop();
    for (const one of [...this.#databases]) await this.drop(one);
    await dropDatabase((sql) => this.#asOwner(sql), this.#mark);
    await this.#end();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #asOwner(statement: string): Promise<void> {
    const client = new Client({ ...this.#config, database: 'postgres' });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
}
