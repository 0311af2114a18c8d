import type { CommandId, CourtId, Instant, Json, PersonId, StreamId } from '@xiezhi/kernel';
import { instant } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { Actor, Catalogue } from '@xiezhi/procedures';
import { catalogue, systemActor } from '@xiezhi/procedures';
import type { CaseState, Post } from '@xiezhi/record';
import type { Pool } from 'pg';
import { Docket } from '../docket.ts';
import { openRulebook } from '../rulebook.ts';
import type { Outcome } from '../outcome.ts';

/** A court on a test database, on a clock the test moves. Outside ports answer as a friendly world would. */
export class TestCourt {
  readonly docket: Docket;
  readonly pool: Pool;
  now: Instant;
  court = 'none' as CourtId;

  constructor(
    pool: Pool,
    now = '2026-03-02T01:00:00.000Z',
    claimKey: Buffer = Buffer.alloc(32, 7),
    procedures: Catalogue = catalogue,
  ) {
    this.pool = pool;
    this.now = instant(now);
    this.docket = new Docket({
      pool,
      catalogue: procedures,
      clock: { now: () => this.now },
      lawAt: (day, calendar, entered) => lawAt(day, null, calendar, entered),
      ports: friendlyPorts,
      claimKey,
      hashSecret: (text) => Promise.resolve(`hash of ${String(text.length)}`),
    });
  }

  person(key: string, posts: readonly Post[] = [], also: Partial<Actor> = {}): Actor {
    return {
      kind: 'person',
      id: key,
      person: key as PersonId,
      name: key,
      level: 2,
      session: 3,
      frozen: false,
      asksAt: this.now,
      offices: posts.map((post) => ({ court: this.court, post, division: null })),
      ...also,
    };
  }

  give(
    actor: Actor,
    name: string,
    id: string,
    stream: StreamId | null,
    input: Readonly<Record<string, unknown>>,
    offer = '',
  ): Promise<Outcome> {
    return this.docket.execute({ name, commandId: id as CommandId, stream, offer, input }, actor);
  }

  /** Sets the court up; everything else needs it. */
  async open(): Promise<this> {
    await openRulebook(this.docket);
    const command = catalogue.command('court.establish');
    const outcome = await this.give(
      systemActor('set-up'),
      'court.establish',
      'establish-1',
      null,
      command?.example ?? {},
    );
    this.court = streamOf(outcome).slice('court:'.length) as CourtId;
    return this;
  }

  /** The fee notice is issued, and the plaintiff takes it from the case: from here the days to pay run. */
  async notified(stream: StreamId): Promise<void> {
    const { documents, filing } = (await this.docket.cache.load(stream)).state as CaseState;
    const notice = documents.papers.find(({ template }) => template === 'fee-notice');
    const sha256 = 'ab'.repeat(32);
    const file = { sha256, name: 'x.pdf', mediaType: 'application/pdf', bytes: 1 };
    const id = `notice-${stream.slice('case:'.length)}`;
    streamOf(
      await this.give(
        systemActor('renderer'),
        'documents.issue',
        id,
        stream,
        { file, sm3: 'cd'.repeat(32) },
        notice?.id,
      ),
    );
    const plaintiff = this.person(filing.submittedBy ?? '', [], exampleFiler);
    const taken = { papers: [sha256], received: true };
    streamOf(await this.give(plaintiff, 'service.accept', `taken-${id}`, stream, taken, 'p1'));
  }

  submit(actor: Actor, id: string, also: Readonly<Record<string, unknown>> = {}): Promise<Outcome> {
    const example = catalogue.command('filing.submit')?.example ?? {};
    return this.give(actor, 'filing.submit', id, null, { ...example, court: this.court, ...also });
  }
}

/** Whoever the example's complaint is from: what they file is their own. */
export const exampleFiler = { name: '沈静宜' };

const friendlyPorts: Readonly<Record<string, (question: Json) => Promise<unknown>>> = {
  'cause-name': () => Promise.resolve('承揽合同纠纷'),
  'earlier-suits': () => Promise.resolve([]),
  'phone-code': () => Promise.resolve('right'),
  'identity-register': () => Promise.resolve({ outcome: 'match', source: 'simulator' }),
};

/** @throws Error with the whole answer when the command was not accepted. */
export function streamOf(outcome: Outcome): StreamId {
  if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome));
  const [first] = outcome.receipts;
  if (!first) throw new Error('accepted without a receipt');
  return first.stream;
}
