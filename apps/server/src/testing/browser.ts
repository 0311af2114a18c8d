import type { FilePlace } from '@xiezhi/docket';
import type { MeDto } from '@xiezhi/contract';
import type { Instant } from '@xiezhi/kernel';
import { addMillis, instant } from '@xiezhi/kernel';
import { systemActor, catalogue } from '@xiezhi/procedures';
import type { CommandId, CourtId } from '@xiezhi/kernel';
import type { Hono } from 'hono';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { OpenZone } from '../zone/open.ts';
import { openCourt } from '../court.ts';
import { makeApp } from '../http/app.ts';
import type { Environment, RequestVariables } from '../http/environment.ts';
import { Metrics } from '../metrics.ts';
import { Sessions } from '../people/sessions.ts';
import { makeCashier } from '../ports/cashiers.ts';
import { makePorts, standInsOf } from '../ports/index.ts';
import { PagePictures } from '../reading/page-pictures.ts';
import { breachesOf } from './contract.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly body: Json;
}

interface ZonePart {
  readonly folder: string;
  /** Where its files lie; otherwise in the folder. */
  readonly place?: FilePlace;
  readonly master: Buffer;
  open(clock: Clock): OpenZone;
}

/** A whole server in this process, on a test database and a clock the test moves. */
export class TestServer {
  readonly environment: Environment;
  readonly app: Hono<RequestVariables>;
  readonly zone: OpenZone | null;
  now: Instant = instant('2026-11-24T01:00:00.000Z');
  #count = 0;
  #court: CourtId | null = null;

  /** @param part makes this server one of two zones; it keeps its files in `folder`. */
  constructor(pool: Pool, also: Partial<Environment> = {}, part: ZonePart | null = null) {
    const clock = { kind: 'real' as const, now: () => this.now };
    const folder = part?.folder ?? '/nonexistent';
    const zone = part?.open(clock) ?? null;
    const log = pino({ level: 'silent' });
    const ports = makePorts(pool, clock, log);
    const parts = openCourt(pool, {
      clock,
      master: part?.master ?? Buffer.alloc(32, 5),
      filePlace: part?.place ?? join(folder, 'files'),
      ports,
      ...(zone === null ? {} : { beyond: zone.beyond }),
    });
    this.environment = {
      pool,
      ...parts,
      pictures: new PagePictures({ files: also.files ?? parts.files, log }),
      catalogue,
      scanner: null,
      cashier: makeCashier({}, pool, clock.now),
      sessions: new Sessions(pool),
      clock,
      manualClock: null,
      log,
      metrics: new Metrics(),
      demo: true,
      court: () => Promise.resolve(this.#court),
      standIns: standInsOf('both'),
      webFolder: '/nonexistent',
      uploadFolder: join(folder, 'uploads'),
      decideLater: false,
      ledger: null,
      split: zone?.split ?? null,
      ...also,
    };
    zone?.attach(this.environment);
    this.zone = zone;
    this.app = makeApp(this.environment);
  }

  /** From now on this court is the one that is shown first. */
  show(court: CourtId): void {
    this.#court = court;
  }

  later(minutes: number): void {
    this.now = addMillis(this.now, minutes * 60_000);
  }

  nextId(): string {
    this.#count += 1;
    return `test-${String(this.#count).padStart(6, '0')}`;
  }

  /** Sets a court up with its first administrator; it is the one shown first from then on. */
  async establish(administrator: string, code = '演0102'): Promise<void> {
    const example = catalogue.command('court.establish')?.example ?? {};
    const outcome = await this.environment.docket.execute(
      {
        name: 'court.establish',
        commandId: this.nextId() as CommandId,
        stream: null,
        offer: '',
        input: { ...example, code, administrator },
      },
      systemActor('set-up'),
    );
    if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome));
    this.#court = (outcome.receipts[0]?.stream.slice('court:'.length) ?? '') as CourtId;
  }

  async browser(): Promise<Browser> {
    const browser = new Browser(this);
    await browser.me();
    return browser;
  }
}

/** One person's browser: keeps the cookie, sends the token of writes. */
export class Browser {
  readonly server: TestServer;
  cookie = '';
  csrf = '';

  constructor(server: TestServer) {
    this.server = server;
  }

  async ask(method: 'GET' | 'POST', path: string, body?: Json): Promise<Answer> {
    const response = await this.server.app.request(path, {
      method,
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        cookie: this.cookie,
        'x-csrf': this.csrf,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const set of response.headers.getSetCookie()) this.#keep(set.slice(0, set.indexOf(';')));
    const answer = (await response.json()) as Json;
    const mediaType = response.headers.get('content-type') ?? '';
    const { status } = response;
    const breaches = breachesOf(method, path, { status, mediaType, body: answer });
    if (breaches.length > 0) throw new Error(`beside the contract:\n${breaches.join('\n')}`);
    return { status, body: answer };
  }

  /** As a browser does: a cookie of the same name takes the place of the one before. */
  #keep(cookie: string): void {
    const name = cookie.slice(0, cookie.indexOf('=') + 1);
    const others = this.cookie.split('; ').filter((one) => one !== '' && !one.startsWith(name));
    this.cookie = [cookie, ...others].join('; ');
  }

  /** As a page does: an act that is decided on what was seen says what its form showed, unless the body says it itself. */
  async post(path: string, body: Json = {}): Promise<Answer> {
    const name = /^\/api\/commands\/([^/?]+)/.exec(path)?.[1];
    const { onlyOnSeen } = (name === undefined ? null : catalogue.command(name)) ?? {};
    if (name === undefined || !onlyOnSeen || 'seen' in body) return this.ask('POST', path, body);
    const about = new URLSearchParams({ key: typeof body['key'] === 'string' ? body['key'] : '' });
    if (typeof body['stream'] === 'string') about.set('stream', body['stream']);
    const form = await this.get(`/api/forms/${name}?${about.toString()}`);
    const seen = form.body['seen'] ?? (await this.#lastSeen(body['stream']));
    return this.ask('POST', path, { ...body, seen });
  }

  /** An act that is shut has no form; whoever sends it all the same has read what the case shows them. */
  async #lastSeen(stream: Json[string]): Promise<number> {
    if (typeof stream !== 'string' || !stream.startsWith('case:')) return 0;
    const { body } = await this.get(`/api/cases/${stream.slice('case:'.length)}`);
    return Math.max(0, ...((body['docket'] ?? []) as { seq: number }[]).map(({ seq }) => seq));
  }

  get = (path: string): Promise<Answer> => this.ask('GET', path);

  async me(): Promise<MeDto> {
    const { body } = await this.get('/api/me');
    const me = body as unknown as MeDto;
    this.csrf = me.csrf;
    return me;
  }

  command(name: string, input: Json, stream: string | null = null): Promise<Answer> {
    return this.post(`/api/commands/${name}`, {
      commandId: this.server.nextId(),
      stream,
      key: '',
      input,
    });
  }

  /** The code as the stand-in shows it. */
  async code(purpose: string, mobile?: string): Promise<string> {
    const { body, status } = await this.post('/api/auth/phone-code', {
      purpose,
      ...(mobile === undefined ? {} : { mobile }),
    });
    const { shownCode } = body;
    if (typeof shownCode !== 'string')
      throw new Error(`no code: ${String(status)} ${JSON.stringify(body)}`);
    return shownCode;
  }
}
