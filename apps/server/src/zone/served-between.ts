import type { ServedPapersDto } from '@xiezhi/contract';
import type { Instant, Json } from '@xiezhi/kernel';
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

/** The court zone's addresses open nothing here: each paper that came gets one that this zone has sealed. */
function withOwnPasses({ vault, clock }: Environment, found: ServedPapersDto): ServedPapersDto {
  const until = addMillis(clock.now(), openMillis);
  return withUrls(found, ({ sha256, name, url }) =>
    url === null ? null : sealPass(vault, { sha256, name, until }),
  );
}

type Paper = ServedPapersDto['services'][number]['papers'][number];

const withUrls = (
  found: ServedPapersDto,
  urlOf: (paper: Paper) => string | null,
): ServedPapersDto => ({
  ...found,
  services: found.services.map((one) => ({
    ...one,
    papers: one.papers.map((paper) => ({ ...paper, url: urlOf(paper) })),
  })),
});

/** As much as goes along with one answer: letters behind it wait, and so does whoever asked. The next look brings more. */
const mostAlong = 15 * 1024 * 1024;
/** What went lies there for half an hour and is not sent again; a little less, since a letter is on its way for a while. */
const liesThere = openMillis - 5 * 60_000;

export interface Along {
  readonly replied: Replied;
  readonly enclosed: readonly Enclosure[];
  /** Papers that went before and lie there still. */
  readonly lying: readonly string[];
}

/** In the court zone: the papers that go with an answer, those served last first, and none that went a short while ago. */
export class PapersAlong {
  readonly #files: () => Pick<FileStore, 'find' | 'isWhole'>;
  readonly #went = new Map<string, Instant>();

  constructor(files: () => Pick<FileStore, 'find' | 'isWhole'>) {
    this.#files = files;
  }

  /** One that is damaged stays here, and is said to be missing there; one for which there is no room has no address. */
  async of({ path, method }: Asked, replied: Replied, now: Instant): Promise<Along> {
    if (path !== servedPath || method !== 'POST' || replied.status !== 200)
      return { replied, enclosed: [], lying: [] };
    const found = JSON.parse(replied.body) as ServedPapersDto;
    const hashes = new Set(
      found.services.toReversed().flatMap(({ papers }) => papers.map(({ sha256 }) => sha256)),
    );
    const lying = [...hashes].filter((sha256) => this.#lies(sha256, now));
    const enclosed: Enclosure[] = [];
    const left = new Set<string>();
    let room = mostAlong;
    for (const sha256 of hashes) {
      const stored = lying.includes(sha256) ? null : await this.#files().find(sha256);
      if (stored === null) continue;
      if (stored.bytes > room) left.add(sha256);
      else if (await this.#files().isWhole(stored)) {
        room -= stored.bytes;
        enclosed.push({ sha256, mediaType: stored.mediaType });
      }
    }
    const body = withUrls(found, ({ sha256, url }) => (left.has(sha256) ? null : url));
    return { replied: { ...replied, body: JSON.stringify(body) }, enclosed, lying };
  }

  /** They are in a letter, or were asked for again. */
  went({ enclosed, lying }: Along, now: Instant): void {
    for (const sha256 of [...enclosed.map((one) => one.sha256), ...lying])
      this.#went.set(sha256, now);
    for (const sha256 of this.#went.keys()) if (!this.#lies(sha256, now)) this.#went.delete(sha256);
  }

  #lies(sha256: string, now: Instant): boolean {
    const went = this.#went.get(sha256);
    return went !== undefined && now < addMillis(went, liesThere);
  }
}
