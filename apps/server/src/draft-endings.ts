import type { PersonId } from '@xiezhi/kernel';
import { personStream } from '@xiezhi/kernel';
import type { EndingDraft } from '@xiezhi/docket';
import type { StateOf } from '@xiezhi/record';
import type { Environment } from './http/environment.ts';
import { courtDto } from './http/middleware.ts';
import { Words } from './http/words.ts';

/**
 * A draft is forgotten after ninety days without a word saved in it. A week before, its owner is told by message which one, so that
 * nothing written goes unseen; the list of begun forms keeps it on. Once for each owner and day, however often this runs: the identity of
 * the message says so. What is in a draft nobody reads for it.
 */
export async function tellOfEndingDrafts(environment: Environment): Promise<number> {
  const ending = await environment.drafts.ending(environment.clock.now());
  const together = new Map<string, readonly EndingDraft[]>();
  for (const one of ending) {
    const id = `draft-ends-${one.owner}-${one.expiresOn}`;
    together.set(id, [...(together.get(id) ?? []), one]);
  }
  for (const [id, drafts] of together) await tell(environment, id, drafts);
  return together.size;
}

async function tell(
  environment: Environment,
  id: string,
  drafts: readonly EndingDraft[],
): Promise<void> {
  const { pool, docket, catalogue } = environment;
  const [first] = drafts;
  if (first === undefined || first.owner.includes(':')) return;
  const owner = first.owner as PersonId;
  const { state, seq } = await docket.cache.load(personStream(owner));
  const { mobile } = (state as StateOf<'person'>).person;
  if (seq === 0 || mobile === null) return;
  const court = await courtDto(environment);
  const words = new Words(catalogue, 'zh-CN', court);
  const titles = new Set(drafts.map(({ command, key }) => words.commandTitle(command, key)));
  const message = {
    to: mobile,
    person: owner,
    text: textOf(court?.name ?? '人民法院', [...titles], first.expiresOn),
  };
  await pool.query(
    `insert into outbox (id, stream, seq, effect, port, message) values ($1, $2, $3, 'drafts.ending', 'sms', $4)
     on conflict (id) do nothing`,
    [id, personStream(owner), seq, JSON.stringify(message)],
  );
}

const dayOf = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
};

const textOf = (court: string, titles: readonly string[], expiresOn: string): string =>
  `【${court}】您写了还没有提交的${titles.map((one) => `“${one}”`).join('、')}，保留到${dayOf(expiresOn)}，过后删除。要留着的，请登录在线诉讼平台，在“还没有交的”里点“继续保留”或者接着写。本短信没有链接；法院不会让您转账、下载软件或者说出验证码。`;
