import type { OutcomeDto } from '@xiezhi/contract';
import type { Answer, Browser } from '../../testing/browser.ts';
import type { TwoZones } from './two-zones.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Gives a command and waits for the answer, as a screen does; then until both zones have said what they had to.
 * @returns the docket it was entered in. @throws when it was not accepted.
 */
export async function accepted(
  zones: TwoZones,
  browser: Browser,
  name: string,
  stream: string | null,
  input: Json,
  key = '',
): Promise<string> {
  const commandId = browser.server.nextId();
  const given = { commandId, stream, key, input };
  let answer: Answer = await browser.post(`/api/commands/${name}`, given);
  for (let tries = 0; answer.status === 202 && tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await browser.get(`/api/commands/${commandId}`);
  }
  await zones.quiet();
  const outcome = answer.body as unknown as OutcomeDto;
  if (outcome.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  return outcome.receipts[0]?.stream ?? '';
}

/** The code of an invitation, as it reached a telephone. */
export async function codeSent({ service }: TwoZones, mobile: string): Promise<string> {
  const { rows } = await service.pool.query<{ text: string }>(
    "select text from sent_message where address = $1 and text like '%查阅码%' order by sent_at desc",
    [mobile],
  );
  return /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(rows[0]?.text ?? '')?.[0] ?? '';
}
