import { EventEmitter, once } from 'node:events';
import type { Lang, OutcomeDto } from '@xiezhi/contract';
import type { CommandId, Instant } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import type { Beyond, CommandGiven, Enclosure, Outcome, Received } from '@xiezhi/docket';
import { Unacceptable } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { PoolClient } from 'pg';
import { outcomeDto } from '../http/commands.ts';
import { placeOf } from '../http/draft-routes.ts';
import type { Environment } from '../http/environment.ts';
import { referencesIn } from '../http/file-references.ts';
import { courtDto } from '../http/middleware.ts';
import { Words } from '../http/words.ts';
import type { Bodies } from './letters.ts';
import { langs } from './letters.ts';
import type { Pages } from './pages.ts';
import type { Handlers, Post } from './post.ts';

/** As long as a person waits for a docket, before they are told that it was received. */
const patience = 2500;

export const answerPath = (commandId: CommandId): string => `/api/commands/${commandId}`;

/** What one zone makes of the other's commands, and how it sends its own. */
export interface Rules {
  elsewhere(given: CommandGiven): Promise<boolean>;
  /** Sends ahead what the other zone must know to decide it. */
  before(client: PoolClient, received: Received): Promise<void>;
  /** Why the other zone may not send this command of this sender; null where it may. */
  unacceptable(given: CommandGiven, actor: Actor): Promise<string | null>;
  /** The time of the act that the other zone names, as far as this one can believe it. */
  believed(receivedAt: Instant): Promise<Instant>;
  /** Makes anew what the sender will look at next; done before the answer leaves. */
  decidedFor(received: Received, outcome: Outcome): Promise<void>;
}

/** Commands on dockets whose home is the other zone, and the answers to them. Both zones send and decide. */
export class CommandsBetween {
  readonly #post: Post;
  readonly #pages: Pages;
  readonly #rules: Rules;
  readonly #environment: () => Environment;
  readonly #answers = new EventEmitter({ captureRejections: false }).setMaxListeners(0);

  constructor(post: Post, pages: Pages, rules: Rules, environment: () => Environment) {
    this.#post = post;
    this.#pages = pages;
    this.#rules = rules;
    this.#environment = environment;
  }

  readonly beyond: Beyond = {
    elsewhere: (given) => this.#rules.elsewhere(given),
    carry: async (client, received) => {
      const { given, actor, receivedAt } = received;
      await this.#rules.before(client, received);
      const key = `${actor.id} ${given.commandId} ${receivedAt}`;
      await this.#post.send(client, 'command', key, received, await this.enclosed(given.input));
    },
    report: async (client, { given, actor, receivedAt, outcome }) => {
      const { commandId, name, stream, offer } = given;
      await this.#rules.decidedFor({ given, actor, receivedAt }, outcome);
      const [chinese, english] = await Promise.all(
        langs.map(async (lang) => this.#inWords(lang, actor, outcome, name)),
      );
      if (!chinese || !english) throw new RangeError('an answer without words');
      const words = { 'zh-CN': chinese, en: english };
      const of = { name, stream, offer };
      const sentAt = given.receivedThere ?? receivedAt;
      const answer = { actor: actor.id, commandId, receivedAt: sentAt, outcome, words, of };
      await this.#post.send(client, 'answer', `${actor.id} ${commandId} ${sentAt}`, answer);
    },
  };

  readonly handlers: Handlers = {
    command: async ({ given, actor, receivedAt }, { files }) => {
      const { inbox, files: store } = this.#environment();
      const why = await this.#rules.unacceptable(given, actor);
      if (why !== null) throw new Unacceptable(why);
      if (actor.person !== null)
        for (const { sha256 } of files) await store.hold(sha256, actor.person);
      const believed = await this.#rules.believed(receivedAt);
      await inbox.receive({ ...given, receivedThere: receivedAt }, actor, believed, 'there');
    },
    answer: (body) => this.#hear(body),
  };

  async #hear(body: Bodies['answer']): Promise<void> {
    const { pool, inbox, drafts, clock } = this.#environment();
    const { actor, commandId, receivedAt, outcome, words, of } = body;
    for (const lang of langs)
      await this.#pages.put(pool, actor, {
        path: answerPath(commandId),
        lang,
        stream: '',
        body: JSON.stringify(words[lang]),
      });
    if (outcome.outcome === 'accepted')
      await drafts.drop(placeOf(of.name, of.stream, of.offer, actor));
    await inbox.answered({ actor, commandId, receivedAt }, outcome, clock.now());
    this.#answers.emit(`${actor} ${commandId}`);
  }

  async #inWords(lang: Lang, actor: Actor, outcome: Outcome, command: string): Promise<OutcomeDto> {
    const environment = this.#environment();
    const words = new Words(environment.catalogue, lang, await courtDto(environment));
    return outcomeDto(environment, words, actor, outcome, command);
  }

  /** The files that an input names, as they go along with it. */
  async enclosed(input: unknown): Promise<readonly Enclosure[]> {
    const { files } = this.#environment();
    const found = await Promise.all(
      [...new Set(referencesIn(input).map(({ sha256 }) => sha256))].map((one) => files.find(one)),
    );
    return found
      .filter((one) => one !== null)
      .map(({ sha256, mediaType }) => ({ sha256, mediaType }));
  }

  /** @returns the answer, or null when it has not come while a person waits. */
  async decided(actor: Actor, commandId: CommandId): Promise<Outcome | null> {
    const { inbox } = this.#environment();
    const signal = AbortSignal.timeout(patience);
    const heard = once(this.#answers, `${actor.id} ${commandId}`, { signal }).catch(() => null);
    await inbox.work(this.#environment().clock.now());
    const known = await inbox.answer(actor, commandId);
    if (known !== null && known.outcome !== 'received') return known;
    await heard;
    const answer = await inbox.answer(actor, commandId);
    return answer?.outcome === 'received' ? null : answer;
  }

  async answerIn(lang: Lang, actor: Actor, commandId: CommandId): Promise<OutcomeDto | null> {
    const page = await this.#pages.find(actor.id, answerPath(commandId), lang);
    return page === null ? null : (JSON.parse(page) as OutcomeDto);
  }
}

/** Is this docket's home the other zone? */
export async function isAdopted(
  { pool }: Pick<Environment, 'pool'>,
  stream: string,
): Promise<boolean> {
  const { rows } = await pool.query('select 1 from adopted where stream = $1', [stream]);
  return rows.length > 0;
}

export const isPersonal = (stream: string | null): boolean =>
  parseStreamId(stream ?? '')?.kind === 'person';
