import type { AnnouncementsDto } from '@xiezhi/contract';
import { courtDayOf } from '@xiezhi/kernel';
import { lawHere, readAnnouncements } from '@xiezhi/docket';
import type { PublicPart } from '@xiezhi/docket';
import { lastDayOfAnnouncement } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { Hono } from 'hono';
import type { Environment, RequestVariables } from './environment.ts';
import { faulty, strangeParameters } from './faulty.ts';

const onePage = 20;

/** What the court tells somebody whom nothing else reaches: read by everybody, without an account (OOR-5.3.4). */
export function announcementRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/announcements', async (context) => {
    const before = context.req.query('before');
    const faults = [
      ...strangeParameters(context, ['q', 'before']),
      ...(before === undefined || /^\d{1,15}$/.test(before)
        ? []
        : [{ path: 'before', code: 'not-a-page' } as const]),
    ];
    if (faults.length > 0) return faulty(context, faults);
    const text = (context.req.query('q') ?? '').trim().slice(0, 60);
    const { parts, next } = await readAnnouncements(environment.pool, {
      limit: onePage,
      ...(before === undefined ? {} : { before: Number(before) }),
      ...(text === '' ? {} : { text }),
    });
    const items = await Promise.all(parts.map((one) => announcementDto(environment, one)));
    const found: AnnouncementsDto = { items: items.filter((one) => one !== null), next };
    return context.json(found);
  });

  return app;
}

/** @returns null for one that was withdrawn. */
async function announcementDto(
  { docket, clock }: Environment,
  { stream, seq, value }: PublicPart,
): Promise<AnnouncementsDto['items'][number] | null> {
  const { title, court, caseNumber, addressee, text } = value as unknown as Pick<
    AnnouncementsDto['items'][number],
    'title' | 'court' | 'caseNumber' | 'addressee' | 'text'
  >;
  const at = (await docket.cache.load(stream)).state as CaseState;
  const one = at.announcement.announcements.find(({ published }) => published?.seq === seq);
  const today = courtDayOf(clock.now());
  const law = await lawHere(docket, { id: stream, state: at }, today);
  const last = one && lastDayOfAnnouncement(at, one, law);
  if (!one?.published || !last || one.withdrawn) return null;
  const { from: on } = one.published;
  const { dueOn, provisional } = last;
  const over = one.servedOn !== null || (!provisional && dueOn < today);
  return { title, court, caseNumber, addressee, text, on, dueOn, provisional, over };
}
