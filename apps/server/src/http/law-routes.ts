import type { UnansweredDto } from '@xiezhi/contract';
import { checkedKinds, lawCommand } from '@xiezhi/law/command-line';
import { courtDayOf, parseCourtDay } from '@xiezhi/kernel';
import { provinceFigures } from '@xiezhi/procedures';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { courtOf } from '../ports/render.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { unknownNameText } from '../texts/requests.ts';
import { faulty, isText, lacking, strangeParameters } from './faulty.ts';
import { langOf } from './lang.ts';
import { problem } from './problem.ts';
import { bodyOf } from './json-body.ts';

/** The law reckons for everybody, as on the command line: fees, terms, numbers. Nothing is kept. */
export function lawRoutes(environment: Environment): Hono<RequestVariables> {
  const { docket } = environment;
  const app = new Hono<RequestVariables>();
  const deadline = (asked: Readonly<Record<string, string>>): unknown =>
    lawCommand(
      [
        'deadline',
        ...['from', 'period', 'term'].flatMap((name) => {
          const said = asked[name];
          return said === undefined ? [] : [`--${name}=${said}`];
        }),
        ...(asked['detained'] === '1' ? ['--detained'] : []),
      ],
      docket.rules.calendar,
      undefined,
      docket.rules.entered,
    ).json;

  app.get('/law/fee', async (context) => {
    const { kind = '', input = '{}' } = context.req.query();
    const strange = strangeName(context, ['kind', 'input']);
    if (strange !== null) return context.json(strange, 422);
    // As this court would bill it: by its province's figures, where it has entered them.
    const figures = provinceFigures(await courtOf(docket, await environment.court()));
    return reckoned(context, lawCommand(['fee', kind, input], docket.rules.calendar, figures).json);
  });

  app.get('/law/deadline', (context) =>
    reckoned(context, strangeName(context, ofTerm) ?? deadline(context.req.query())),
  );

  app.get('/law/terms', (context) => {
    const on = `--on=${courtDayOf(environment.clock.now())}`;
    return context.json(
      lawCommand(['terms', on], undefined, undefined, docket.rules.entered).json as object,
    );
  });

  /** The same as an entry for a calendar; only an end that is certain. */
  app.get('/law/deadline.ics', (context) => {
    const answer = strangeName(context, ofTerm) ?? deadline(context.req.query());
    if (isUnanswered(answer)) return context.json(answer, 422);
    const { end, mayMove } = answer as {
      readonly end?: string | null;
      readonly mayMove?: true;
    };
    if (typeof end !== 'string' || mayMove === true || parseCourtDay(end) === null)
      return problem(context, 'no-certain-day');
    const title = langOf(context) === 'en' ? 'Last day of a term' : '期限最后一日';
    return context.body(calendarEntry(end, title), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="deadline.ics"',
    });
  });

  app.get('/law/interest', (context) =>
    reckoned(
      context,
      strangeName(context, ['input']) ??
        lawCommand(
          ['interest', context.req.query('input') ?? '{}'],
          undefined,
          undefined,
          docket.rules.entered,
        ).json,
    ),
  );

  /** The table of courts is large: it is read when somebody first asks. */
  app.get('/law/court', async (context) => {
    const { whichCourtCommand } = await import('@xiezhi/law/jurisdiction');
    return reckoned(
      context,
      strangeName(context, ['input']) ?? whichCourtCommand(context.req.query('input') ?? '{}'),
    );
  });

  /** Asked in the body, not in the address: a number of a person has no place in a log. */
  app.post('/law/check', async (context) => {
    const { kind, value } = await bodyOf(context);
    const isKind = typeof kind === 'string' && checkedKinds.includes(kind);
    if (!isKind || !isText(value))
      return faulty(context, [
        ...(isKind ? [] : [{ path: 'kind', code: 'not-a-checked-kind' } as const]),
        ...lacking(value, 'value', 'no-number'),
      ]);
    return context.json(
      lawCommand([kind, value.slice(0, 60)], undefined, undefined, docket.rules.entered).json,
    );
  });

  return app;
}

const ofTerm = ['from', 'period', 'term', 'detained'];

const isUnanswered = (answer: unknown): answer is UnansweredDto =>
  typeof answer === 'object' && answer !== null && 'error' in answer;

/** What could not be reckoned is no answer to whoever looks at the status alone. */
const reckoned = (context: Context, answer: unknown): Response =>
  context.json(answer as object, isUnanswered(answer) ? 422 : 200);

/** An amount under a name that nobody reads must not vanish: another fee would be answered. */
function strangeName(context: Context, known: readonly string[]): UnansweredDto | null {
  const [one] = strangeParameters(context, known);
  if (one === undefined) return null;
  return {
    error: 'unknown-name',
    field: one.path,
    mend: {
      zh: unknownNameText['zh-CN'](one.path, known),
      en: unknownNameText.en(one.path, known),
    },
  };
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
