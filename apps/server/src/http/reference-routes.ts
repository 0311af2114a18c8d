import type { CourtDto, OptionDto } from '@xiezhi/contract';
import { countOtherKinds, lastMessage } from '@xiezhi/docket';
import type { CourtId } from '@xiezhi/kernel';
import { courtDayOf, courtStream, nationalRulebook, parseCourtDay } from '@xiezhi/kernel';
import type { LawRecord } from '@xiezhi/law';
import { causeAt, causePath, primeTableWith, readBranch, searchCauses, yearOf } from '@xiezhi/law';
import { enteredInWords, recordInWords, settingInForce, settings } from '@xiezhi/procedures';
import type { Post, StateOf } from '@xiezhi/record';
import { caseGrounds } from '@xiezhi/record';
import { Hono } from 'hono';
import { faulty, strangeParameters } from './faulty.ts';
import { guideRows } from './guide-routes.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { courtsKnown, wordsFor } from './middleware.ts';
import { mailSettings } from '../ports/email.ts';
import { hoursIn } from '../texts/hours.ts';
import { isAdministrator } from './people-routes.ts';
import { problem } from './problem.ts';
import type { Words } from './words.ts';

/**
 * The courts that have begun to review what is filed: in one that was only founded nobody would read it, and its receipt would promise
 * what nobody owes. One whose reviewers have left receives on, and its president is told. All of them where none has begun.
 */
async function courtsAtWork(environment: Environment): Promise<readonly CourtDto[]> {
  const courts = await courtsKnown(environment);
  if (environment.split?.service) return courts;
  const states = await Promise.all(
    courts.map(({ id }) => environment.docket.cache.load(courtStream(id as CourtId))),
  );
  const atWork = courts.filter((_, index) =>
    (states[index]?.state as StateOf<'court'>).court.offices.some(
      ({ post }) => post === 'filing-reviewer',
    ),
  );
  return atWork.length === 0 ? courts : atWork;
}

/** Tables people choose from: causes of action, courts of this installation. Public. */
export function referenceRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/causes', async (context) => {
    const words = await wordsFor(environment, context);
    const text = (context.req.query('q') ?? '').slice(0, 40);
    const asked = context.req.query('on');
    const day = asked === undefined ? courtDayOf(environment.clock.now()) : parseCourtDay(asked);
    const branch = readBranch(context.req.query('branch') ?? 'civil');
    const faults = [
      ...strangeParameters(context, ['q', 'on', 'branch']),
      ...(day === null ? [{ path: 'on', code: 'not-a-day' } as const] : []),
      ...(branch === null ? [{ path: 'branch', code: 'not-a-branch' } as const] : []),
    ];
    if (day === null || branch === null || faults.length > 0) return faulty(context, faults);
    const byCode = causeAt(text, day, branch);
    const found = byCode ? [byCode] : searchCauses(text, day, 20, branch);
    const options: readonly OptionDto[] = found.map((one) => ({
      value: one.code,
      label: words.cause(one.name, one.english),
      hint: causePath(one, day, branch)
        .slice(0, -1)
        .map((above) => words.cause(above.name, above.english))
        .join(' › '),
    }));
    return context.json(options);
  });

  app.get('/courts', async (context) => {
    const text = (context.req.query('q') ?? '').trim();
    const courts = (await courtsAtWork(environment)).map((one) => ({
      value: one.id,
      label: one.name,
      hint: one.address,
    }));
    return context.json(
      courts.filter((one) => text === '' || one.label.includes(text) || one.value === text),
    );
  });

  app.get('/court', async (context) => {
    // Whoever holds a post sets up and reads the court of that post; everybody else the first one here.
    const [office] = context.get('actor').offices;
    const id = office?.court ?? (await environment.court());
    if (id === null) return problem(context, 'not-found');
    const words = await wordsFor(environment, context);
    const { state } = await environment.docket.cache.load(courtStream(id));
    const { court, guides } = state as StateOf<'court'>;
    const options = words.command('court.set-policy')?.options ?? {};
    const today = courtDayOf(environment.clock.now());
    return context.json({
      stream: courtStream(id),
      name: court.name,
      code: court.code,
      address: court.address,
      hours: hoursIn(words.lang, court.hours),
      phone: court.phone,
      site: court.site ?? '',
      divisions: court.divisions,
      offices: court.offices
        .filter((one) => one.to === null)
        .map((one) => ({
          id: one.id,
          name: one.name,
          postTitle: words.role(one.post),
          division: one.division,
        })),
      unfilled: postsOfEveryCase
        .filter((post) => court.offices.every((one) => one.to !== null || one.post !== post))
        .map((post) => words.role(post)),
      policies: settings.map((setting) => ({
        setting,
        title: options['setting']?.[setting] ?? setting,
        value: settingSaid(options, setting, settingInForce(court, setting, today)),
        byDefault: court.policies[setting] === undefined,
        reasons: court.reasons[setting] ?? null,
      })),
      otherKinds: await otherKindsOf(environment, words, id),
      calendar: await calendarOf(environment),
      records: await recordsOf(environment, words),
      guides: guideRows(guides, words),
      mail: isAdministrator(context.get('actor')) ? await mailOf(environment, id) : null,
    });
  });

  return app;
}

/** A case is registered, paid for, tried and kept by these; and somebody stands in for each. */
const postsOfEveryCase = [
  'filing-reviewer',
  'finance-officer',
  'judge',
  'clerk',
  'president',
] as const satisfies readonly Post[];

/** How mail leaves this court, and how the last test of it fared. */
const mailOf = async ({ pool }: Environment, court: CourtId) => ({
  ...mailSettings(process.env),
  last: await lastMessage(pool, courtStream(court), 'court/mail-tried'),
});

/** A setting as people say it: a number of days and a name as they are, a choice in its words. */
function settingSaid(
  options: Readonly<Record<string, Readonly<Record<string, string>>>>,
  setting: string,
  value: string | null,
): string | null {
  const asked = {
    'announcement-served-on': 'servedOn',
    'other-kinds-approved': 'approved',
    'mediation-order': 'order',
  }[setting];
  return value === null || asked === undefined ? value : (options[asked]?.[value] ?? value);
}

/** Cases of other kinds in which a step was put online, by ground: every ground there is, also with none. */
async function otherKindsOf({ pool, split }: Environment, words: Words, court: CourtId) {
  // The service zone holds no case to count.
  if (split?.zone === 'service') return [];
  const counted = await countOtherKinds(pool, court);
  const titles = words.command('mode.decide')?.options?.['caseGround'] ?? {};
  return caseGrounds.map((ground) => ({
    ground,
    title: titles[ground] ?? ground,
    cases: counted[ground] ?? 0,
  }));
}

/** What was entered over the tables of the program, as the court's page tells it. */
async function recordsOf({ docket }: Environment, { lang }: Words) {
  const { state } = await docket.cache.load(nationalRulebook);
  const { entered, records } = (state as StateOf<'rulebook'>).rulebook;
  const { rates, courts, terms } = entered;
  const all: readonly (LawRecord & { readonly source: string })[] = [
    ...rates.map((one) => ({ kind: 'rate' as const, ...one })),
    ...[...courts].map(([code, one]) => ({ kind: 'court' as const, code, ...one })),
    ...terms,
  ];
  return {
    stream: nationalRulebook,
    ratesUntil: primeTableWith(entered).to,
    entered: all.map(({ source, ...record }) => ({
      text: enteredInWords(lang, record),
      source,
    })),
    proposed: records.map(({ id, record, source, by }) => ({
      id,
      text: recordInWords(lang, { ...record }),
      source,
      by,
    })),
  };
}

/** The years whose rest days are known, those that will be needed next, and the terms that wait for them. */
async function calendarOf({ docket, pool, clock }: Environment) {
  const { state } = await docket.cache.load(nationalRulebook);
  const { calendar, years, proposed } = (state as StateOf<'rulebook'>).rulebook;
  const known = [...calendar.years.keys()];
  const now = yearOf(courtDayOf(clock.now()));
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int as count from deadline where provisional',
  );
  return {
    stream: nationalRulebook,
    from: Math.min(...known),
    to: Math.max(...known),
    missing: [now, now + 1].filter((year) => !calendar.years.has(year)),
    provisional: rows[0]?.count ?? 0,
    loaded: years.map(({ year, source }) => ({ year, source })),
    proposed: proposed.map(({ id, year, source, by }) => ({ id, year, source, by })),
  };
}
