import { lawCommand } from '@xiezhi/law/command-line';
import { parseCourtDay } from '@xiezhi/kernel';
import { provinceFigures } from '@xiezhi/procedures';
import { Hono } from 'hono';
import { courtOf } from '../ports/render.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { langOf } from './lang.ts';
import { problem } from './problem.ts';
import { jsonBody } from './json-body.ts';

/** The law reckons for everybody, as on the command line: fees, terms, numbers. Nothing is kept. */
export function lawRoutes(environment: Environment): Hono<RequestVariables> {
  const { docket } = environment;
  const app = new Hono<RequestVariables>();
  const deadline = ({ from = '', period = '' }: Readonly<Record<string, string>>): unknown =>
    lawCommand(['deadline', '--from', from, '--period', period], docket.rules.calendar).json;

  app.get('/law/fee', async (context) => {
    const { kind = '', input = '{}' } = context.req.query();
    // As this court would bill it: by its province's figures, where it has entered them.
    const figures = provinceFigures(await courtOf(docket, await environment.court()));
    return context.json(lawCommand(['fee', kind, input], docket.rules.calendar, figures).json);
  });

  app.get('/law/deadline', (context) => context.json(deadline(context.req.query())));

  /** The same as an entry for a calendar; only an end that is certain. */
  app.get('/law/deadline.ics', (context) => {
    const { end, mayMove } = deadline(context.req.query()) as {
      readonly end?: string | null;
      readonly mayMove?: true;
    };
    if (typeof end !== 'string' || mayMove === true || parseCourtDay(end) === null)
      return problem(context, 404, 'not-found');
    const title = langOf(context) === 'en' ? 'Last day of a term' : '期限最后一日';
    return context.body(calendarEntry(end, title), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="deadline.ics"',
    });
  });

  app.get('/law/interest', (context) =>
    context.json(lawCommand(['interest', context.req.query('input') ?? '{}']).json),
  );

  /** The table of courts is large: it is read when somebody first asks. */
  app.get('/law/court', async (context) => {
    const { whichCourtCommand } = await import('@xiezhi/law/jurisdiction');
    return context.json(whichCourtCommand(context.req.query('input') ?? '{}'));
  });

  /** Asked in the body, not in the address: a number of a person has no place in a log. */
  app.post('/law/check', async (context) => {
    const { kind, value } = ((await jsonBody(context)) ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof kind !== 'string' || typeof value !== 'string')
      return problem(context, 400, 'bad-request');
    return context.json(lawCommand([kind, value.slice(0, 60)]).json);
  });

  return app;
}

/** RFC 5545, one day long. The same question is the same entry. */
function calendarEntry(end: string, title: string): string {
  const day = end.replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Xiezhi//law//ZH',
    'BEGIN:VEVENT',
    `UID:deadline-${day}@xiezhi`,
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
