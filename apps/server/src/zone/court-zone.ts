import type { Instant, StreamId } from '@xiezhi/kernel';
import { parseStreamId, personStream } from '@xiezhi/kernel';
import type { CommandGiven, Outcome, Received } from '@xiezhi/docket';
import { adopt, Unacceptable } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import { visitor } from '@xiezhi/procedures';
import type { AnyState, StateOf } from '@xiezhi/record';
import type { Environment } from '../http/environment.ts';
import { fileNamed } from '../http/files.ts';
import { openMillis } from '../http/served-routes.ts';
import { actorFor } from '../people/actors.ts';
import { noteReport } from '../ports/mail-reports.ts';
import type { Answer, Respond } from './answers.ts';
import { answersOf, responsesOf } from './answers.ts';
import { CommandsBetween, isAdopted, isPersonal } from './commands-between.ts';
import { CopiesMade } from './copies-between.ts';
import { CourtEffects } from './effects.ts';
import { passOnLog, sendLogFrom } from './log-between.ts';
import type { Pages } from './pages.ts';
import { PageMaker } from './page-maker.ts';
import type { Handlers, Post } from './post.ts';
import { PapersAlong } from './served-between.ts';
import type { Split } from './split.ts';

const theirs = 'the service zone speaks for those alone whose account is at home there';

/**
 * The zone on the private network. At home here: cases, courts, the calendar, the accounts of the court's people. It
 * decides, and sends each person what they may read. Of what the service zone says it believes who sits there and when
 * something was received; never that somebody holds a post, or is one of its own people.
 */
export class CourtZone {
  readonly #post: Post;
  readonly #environment: () => Environment;
  readonly commands: CommandsBetween;
  readonly effects: CourtEffects;
  #answer: Answer | null = null;
  #respond: Respond | null = null;
  readonly copies: CopiesMade;
  readonly #papersAlong = new PapersAlong(() => this.#environment().files);
  #pageMaker: PageMaker | null = null;

  constructor(post: Post, pages: Pages, environment: () => Environment) {
    this.#post = post;
    this.#environment = environment;
    this.effects = new CourtEffects(() => environment().pool, post);
    this.copies = new CopiesMade(post, environment, (reader, asked) => this.respond(reader, asked));
    this.commands = new CommandsBetween(
      post,
      pages,
      {
        elsewhere: async ({ name, stream }) =>
          environment().catalogue.command(name)?.on === 'person' &&
          stream !== null &&
          (await isAdopted(environment(), stream)),
        before: () => Promise.resolve(),
        unacceptable: (given, actor) => this.#unacceptable(given, actor),
        believed: (receivedAt) => this.#believed(receivedAt),
        decidedFor: (received, outcome) => this.#decidedFor(received, outcome),
      },
      environment,
    );
  }

  get pages(): PageMaker {
    return (this.#pageMaker ??= new PageMaker(this.#environment(), this.#post, this.answer));
  }

  get answer(): Answer {
    return (this.#answer ??= answersOf(this.respond));
  }

  get respond(): Respond {
    return (this.#respond ??= responsesOf(this.#environment()));
  }

  readonly handlers: Handlers = {
    docket: async ({ stream, entries }) => {
      const { docket } = this.#environment();
      if (!isPersonal(stream)) throw new Unacceptable(`${stream} is at home here`);
      const { seq } = await docket.cache.load(stream);
      if (seq > 0 && !(await isAdopted(this.#environment(), stream)))
        throw new Unacceptable(`${stream} is at home here`);
      if (!(await adopt(docket, stream, entries, marksOf)))
        throw new Unacceptable(`an entry of ${stream} is missing`);
    },
    ask: async ({ id, actor, asked, mark }, { files }) => {
      const { pool, files: store, clock } = this.#environment();
      const reader = await this.#readerNow(actor, mark);
      if (reader.person !== null)
        for (const { sha256 } of files) await store.hold(sha256, reader.person);
      const replied = await this.answer(reader, asked);
      const now = clock.now();
      const along = await this.#papersAlong.of(asked, replied, now);
      const { enclosed, lying } = along;
      const some = enclosed.length + lying.length > 0;
      const body = {
        id,
        replied: along.replied,
        ...(some ? { forMillis: openMillis, lying } : {}),
      };
      await this.#post.send(pool, 'reply', id, body, enclosed);
      this.#papersAlong.went(along, now);
    },
    'ask-file': async ({ id, actor, stream, sha256 }) => {
      const environment = this.#environment();
      const reader = await this.#readerNow(actor);
      const named = await fileNamed(environment, reader, stream, sha256);
      const stored = named === null ? null : await environment.files.find(sha256);
      const whole = stored !== null && (await environment.files.isWhole(stored));
      const replied = { status: whole ? 200 : 404, mediaType: 'application/json', body: '{}' };
      await this.#post.send(
        environment.pool,
        'reply',
        id,
        { id, replied },
        whole ? [{ sha256: stored.sha256, mediaType: stored.mediaType }] : [],
      );
    },
    'ask-copy': async ({ id, actor, asked }) => {
      this.copies.want({ id, asked, actor: await this.#readerNow(actor) });
    },
    done: (done) => this.effects.hear(done),
    'mail-report': (report) => noteReport(this.#environment().pool, report),
    'ask-log': ({ from }) => sendLogFrom(this.#environment().pool, from),
    here: async ({ upTo }) => {
      await this.#environment().pool.query('update exchange set heard = greatest(heard, $1)', [
        upTo,
      ]);
    },
  };

  /** All the letters that may come here. */
  get receiving(): Handlers {
    return { ...this.handlers, ...this.commands.handlers };
  }

  /** Sends on what the log has grown by. @returns how many entries were sent. */
  passOnLog(): Promise<number> {
    const { pool, ledger } = this.#environment();
    return ledger === null ? Promise.resolve(0) : passOnLog(pool, this.#post, ledger);
  }

  /** Whoever asks, as the court knows them now; how sure it is of who sits there, the service zone alone can say. */
  async #readerNow(actor: Actor | null, mark = ''): Promise<Actor> {
    if (actor?.person === null || actor === null) return visitor(`service-zone ${mark}`.trim());
    const { pool, docket } = this.#environment();
    if (!(await isAdopted(this.#environment(), personStream(actor.person))))
      throw new Unacceptable(theirs);
    const known = await actorFor(pool, docket, actor.person, actor.session);
    return actor.confirmedAt === undefined ? known : { ...known, confirmedAt: actor.confirmedAt };
  }

  async #unacceptable(given: CommandGiven, actor: Actor): Promise<string | null> {
    if (this.#environment().catalogue.command(given.name)?.on === 'person')
      return `${given.name} is decided in the service zone`;
    if (actor.kind !== 'person') return theirs;
    if (actor.person === null) return actor.id.startsWith('visitor:') ? null : theirs;
    return actor.id === actor.person &&
      (await isAdopted(this.#environment(), personStream(actor.person)))
      ? null
      : theirs;
  }

  /** Never before the moment up to which the service zone has said that everything was sent. */
  async #believed(receivedAt: Instant): Promise<Instant> {
    const { clock } = this.#environment();
    const heard = await this.heard();
    const now = clock.now();
    const latest = receivedAt > now ? now : receivedAt;
    return heard !== null && heard > latest ? heard : latest;
  }

  /** Up to when everything that was received has come. */
  async heard(): Promise<Instant | null> {
    const { rows } = await this.#environment().pool.query<{ heard: Instant | null }>(
      'select heard from exchange',
    );
    return rows[0]?.heard ?? null;
  }

  async #decidedFor({ actor, given }: Received, outcome: Outcome): Promise<void> {
    if (actor.person === null) return;
    const streams = outcome.outcome === 'accepted' ? outcome.receipts.map((one) => one.stream) : [];
    const cases = [...streams, ...(given.stream === null ? [] : [given.stream])].filter(isCase);
    await this.pages.makeNow(actor.person, cases);
  }

  readonly split: Split = {
    zone: 'court',
    elsewhere: (given) => this.commands.beyond.elsewhere(given),
    decided: (actor, id) => this.commands.decided(actor, id),
    answerIn: (lang, actor, id) => this.commands.answerIn(lang, actor, id),
    service: null,
    relay: null,
  };
}

const isCase = (stream: StreamId): boolean => parseStreamId(stream)?.kind === 'case';

/** What a person's docket alone may hold: the numbers by which they are found. */
function marksOf(state: AnyState): readonly { readonly space: string; readonly value: string }[] {
  const { residentId, travelDocument, mobile } = (state as StateOf<'person'>).person;
  return [
    ...(residentId === null ? [] : [{ space: 'resident-id', value: residentId }]),
    ...(travelDocument === null
      ? []
      : [{ space: 'travel-document', value: travelDocument.number }]),
    ...(mobile === null ? [] : [{ space: 'mobile', value: mobile }]),
  ];
}
