import type { Instant } from '@xiezhi/kernel';
import { addMillis, courtDayOf, courtTimeOf, personStream } from '@xiezhi/kernel';
import type { PersonId } from '@xiezhi/kernel';
import type { Unheard } from '@xiezhi/docket';
import type { StateOf } from '@xiezhi/record';
import type { Environment } from './http/environment.ts';
import { courtDto } from './http/middleware.ts';
import { Words } from './http/words.ts';

/** Whoever is before the screen has asked again by then, and reads the answer there. */
const stillThere = 60_000;

/** @returns how many answers nobody had asked for. */
export const tellWhoHasGone = (environment: Environment): Promise<number> => {
  const now = environment.clock.now();
  return environment.inbox.tellUnheard(addMillis(now, -stillThere), now, (one) =>
    tellLate(environment, one),
  );
};

/**
 * A person who was told that their act is received, and has gone, is told by message what became of it; above all when
 * it was not done, since nothing else would tell them. Under an identity of the act, so that twice is once.
 */
async function tellLate(environment: Environment, body: Unheard): Promise<void> {
  const { pool, docket, catalogue } = environment;
  const { actor, commandId, receivedAt, outcome, of } = body;
  if (actor.includes(':') || outcome.outcome === 'received') return;
  const { state, seq } = await docket.cache.load(personStream(actor as PersonId));
  const { mobile } = (state as StateOf<'person'>).person;
  if (seq === 0 || mobile === null) return;
  const court = await courtDto(environment);
  const title = new Words(catalogue, 'zh-CN', court).commandTitle(of.name, of.offer);
  const done = outcome.outcome === 'accepted';
  await pool.query(
    `insert into outbox (id, stream, seq, effect, port, message) values ($1, $2, $3, 'zone.late-answer', 'sms', $4)
     on conflict (id) do nothing`,
    [
      `late-${actor}-${commandId}-${receivedAt}`,
      personStream(actor as PersonId),
      seq,
      JSON.stringify({
        to: mobile,
        text: textOf(court?.name ?? '人民法院', title, receivedAt, done),
      }),
    ],
  );
}

const textOf = (court: string, title: string, at: Instant, done: boolean): string =>
  `【${court}】您 ${courtDayOf(at)} ${courtTimeOf(at)} 提交的“${title}”${
    done
      ? '已经办好，时间按提交的时刻算。'
      : '没有办成。请登录在线诉讼平台，从“草稿”里打开看原因，您填的内容都留着；也可以到诉讼服务中心办理。'
  }`;
