import type { CheckedMessageDto } from '@xiezhi/contract';
import { Hono } from 'hono';
import type { Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { triesAt } from '../clock.ts';
import { MessageMarks, tidyAddress, tidyMark } from '../ports/message-marks.ts';
import { messagesTo } from '../ports/sent-messages.ts';
import { messageMarkGuesses, messageMarkGuessesAtAddress, Tries } from '../people/tries.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { faulty } from './faulty.ts';
import { bodyOf } from './json-body.ts';
import { courtDto } from './middleware.ts';
import { problem } from './problem.ts';

/**
 * Did the court send this message? Whoever holds it names the number under it and where it came to, and reads what the court
 * sent: a message with a true number and other words is found out too. A one-time code is struck out of what is kept.
 */
export function messageCheckRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { pool, vault, clock } = environment;
  const tries = new Tries(pool);
  const marks = new MessageMarks(vault);

  app.post('/messages/check', async (context) => {
    const { mark, address } = await bodyOf(context);
    const asked = typeof mark === 'string' ? tidyMark(mark.slice(0, 40)) : '';
    const to = typeof address === 'string' ? tidyAddress(address.slice(0, 200)) : '';
    const wrong = [
      ...(asked.length === 9 ? [] : [{ path: 'mark', code: 'not-a-mark' } as const]),
      ...(to === '' ? [{ path: 'address', code: 'no-address' } as const] : []),
    ];
    if (wrong.length > 0) return faulty(context, wrong);
    const about = `message-mark ${context.get('actor').id}`;
    // A screen costs nothing: many that guess at one address have one wrong try each, and a right one is kept out by nobody.
    const there = `message-mark-at ${to.toLowerCase()}`;
    const once = { ...messageMarkGuesses, times: 1 };
    if (
      (await tries.exhausted(there, messageMarkGuessesAtAddress, triesAt(clock))) &&
      (await tries.exhausted(about, once, triesAt(clock)))
    )
      return problem(context, 'codes-tried');
    // It counts before it is compared, so that tries at the same moment gain nothing.
    if (!(await tries.take(about, messageMarkGuesses, triesAt(clock))))
      return problem(context, 'codes-tried');
    const sought = { address: to, mark: asked, found: marks.found(asked, to) };
    const found = (await messagesTo(pool, sought)).find(({ id }) => marks.of(id) === asked);
    if (found === undefined) {
      await tries.note(there, messageMarkGuessesAtAddress, triesAt(clock));
      return problem(context, 'no-such-message');
    }
    await tries.giveBack(about);
    const court = await courtDto(environment);
    const answer: CheckedMessageDto = {
      court: court?.name ?? '',
      channel: found.channel,
      sentOn: courtDayOf(found.sentAt as Instant),
      subject: found.subject,
      text: found.text,
      atRequest: found.port === 'payment-link',
      standIn: (found.proof as { standIn?: boolean } | null)?.standIn === true,
    };
    return context.json(answer);
  });

  return app;
}
