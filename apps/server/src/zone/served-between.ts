import type { ServedPapersDto } from '@xiezhi/contract';
import type { Json } from '@xiezhi/kernel';
import { addMillis } from '@xiezhi/kernel';
import type { Enclosure, FileStore } from '@xiezhi/docket';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Environment, RequestVariables } from '../http/environment.ts';
import { bodyOf } from '../http/json-body.ts';
import { langOf } from '../http/lang.ts';
import { problem } from '../http/problem.ts';
import { openMillis, sealPass } from '../http/served-routes.ts';
import type { Asked, Replied } from './letters.ts';

/*
 * What was served, read with the code of a notice, in a court of two zones: the page is on the internet, the docket is not.
 * The court zone is asked, counts the tries, and sends the papers along; the service zone gives them out for as long as the
 * page says, by addresses of its own, and forgets them.
 */

export const servedPath = '/api/served';

/** Asked of the court zone; whoever asks has no account there, and is known by a mark under which tries are counted. */
export async function readServed(
  environment: Environment,
  context: Context<RequestVariables>,
  ask: (mark: string, asked: Asked) => Promise<Replied | null>,
): Promise<Response> {
  const body = (await bodyOf(context)) as Json;
  const asked: Asked = { method: 'POST', path: servedPath, lang: langOf(context), body };
  const replied = await ask(context.get('actor').id, asked);
  if (replied === null) return problem(context, 'court-zone-away');
  if (replied.status !== 200)
    return context.body(replied.body, replied.status as ContentfulStatusCode, {
      'content-type': replied.mediaType,
    });
  return context.json(withOwnPasses(environment, JSON.parse(replied.body) as ServedPapersDto));
}

/** The court zone's addresses open nothing here: each paper gets one that this zone has sealed. */
function withOwnPasses({ vault, clock }: Environment, found: ServedPapersDto): ServedPapersDto {
  const until = addMillis(clock.now(), openMillis);
  return {
    ...found,
    services: found.services.map((one) => ({
      ...one,
      papers: one.papers.map((paper) => ({
        ...paper,
        url: sealPass(vault, { sha256: paper.sha256, name: fileName(paper.title), until }),
      })),
    })),
  };
}

/** What was handed in bears the name of its file; the court's own papers are PDFs. */
const fileName = (title: string): string => (/\.\w{2,5}$/.test(title) ? title : `${title}.pdf`);

/** In the court zone: the papers that go with an answer. One that is damaged stays here, and is said to be missing there. */
export async function papersAlong(
  files: FileStore,
  { path, method }: Asked,
  { status, body }: Replied,
): Promise<readonly Enclosure[]> {
  if (path !== servedPath || method !== 'POST' || status !== 200) return [];
  const { services } = JSON.parse(body) as ServedPapersDto;
  const hashes = new Set(services.flatMap(({ papers }) => papers.map(({ sha256 }) => sha256)));
  const found = await Promise.all([...hashes].map((sha256) => files.find(sha256)));
  const whole = await Promise.all(
    found.map(async (one) => (one !== null && (await files.isWhole(one)) ? [one] : [])),
  );
  return whole.flat().map(({ sha256, mediaType }) => ({ sha256, mediaType }));
}
