import { enterPassedTerms, refold, sequence, sequencerBatch, workOutbox } from '@xiezhi/docket';
import type { OutboxWorker } from '@xiezhi/docket';
import { courtDayOf } from '@xiezhi/kernel';
import type { Environment } from './http/environment.ts';
import { countOneQuarter } from './http/ways-saved.ts';
import type { CourtLog } from './ledger/court-log.ts';
import { publisherBatch } from './ledger/publish.ts';
import { tellOfEndingDrafts } from './draft-endings.ts';
import { tellWhoHasGone } from './late-answer.ts';
import { tellScanNews } from './files/scan-news.ts';
import { scanNext } from './files/scanning.ts';
import { ReadingJob } from './reading/reading-job.ts';
import { SignIns } from './people/sign-ins.ts';
import type { OpenZone } from './zone/open.ts';

interface Job {
  readonly name: string;
  readonly every: number;
  run(): Promise<number>;
  /** Less done than this is no reason to run again at once: what comes in meanwhile goes together, under one flush. */
  readonly least?: number;
}

const scanJobs = (environment: Environment): readonly Job[] => [
  { name: 'scanning', every: 2000, run: () => scanNext(environment) },
  { name: 'files to scan', every: 60_000, run: () => environment.files.scans.sweep() },
];

/** Cases are told where they are at home; what was decided of a file holds without a scanner too. */
const scanNewsJobs = (environment: Environment): readonly Job[] =>
  environment.split?.service
    ? []
    : [
        { name: 'scan news', every: 2000, run: () => tellScanNews(environment) },
        { name: 'files named', every: 1000, run: () => environment.files.scans.follow() },
      ];

/**
 * The court's own machine: numbers entries, enters terms that passed, sends what waits, decides what was received.
 * Each job runs again at once while there is work; a fault is logged and tried again, and nothing is lost meanwhile.
 */
export function startWorkers(
  environment: Environment,
  outbox: Readonly<Record<string, OutboxWorker>>,
  zone: OpenZone | null = null,
): () => Promise<void> {
  const { pool, inbox, drafts, sessions, clock, log, ledger } = environment;
  const heldUp = (fault: unknown): void =>
    log.error({ err: fault }, 'a received command could not be decided and waits');
  // What papers say is told where their cases are at home; the service zone has none of it.
  const reading = environment.split?.service ? null : new ReadingJob(environment);
  const jobs: readonly Job[] = [
    { name: 'sequencer', every: 100, run: () => sequence(pool), least: sequencerBatch },
    ...(ledger === null ? [] : logJobs(ledger, environment)),
    {
      name: 'outbox',
      every: 250,
      run: () => workOutbox(pool, outbox, zone === null ? endless : Object.keys(outbox)),
    },
    { name: 'inbox', every: zone === null ? 250 : 50, run: () => inbox.work(clock.now(), heldUp) },
    { name: 'late answers', every: 5000, run: () => tellWhoHasGone(environment) },
    { name: 'rules', every: 1000, run: () => keepRules(environment) },
    { name: 'terms', every: 1000, run: () => passTerms(environment, zone) },
    ...(zone?.jobs() ?? []),
    ...(environment.scanner === null ? [] : scanJobs(environment)),
    ...scanNewsJobs(environment),
    ...(reading === null ? [] : [{ name: 'reading', every: 1000, run: () => reading.run() }]),
    { name: 'ways saved', every: 3_600_000, run: () => countOneQuarter(environment) },
    {
      name: 'drafts',
      every: 3_600_000,
      run: async () => {
        await tellOfEndingDrafts(environment);
        await drafts.expire(clock.now());
        return 0;
      },
    },
    {
      name: 'sessions',
      every: 3_600_000,
      run: async () => {
        await sessions.expire(clock.now());
        await new SignIns(pool).expire(clock.now());
        return 0;
      },
    },
  ];
  environment.pictures.start();
  let stopping = false;
  const loops = jobs.map(async (job) => {
    while (!stopping) {
      let done = 0;
      try {
        done = await job.run();
      } catch (fault) {
        log.warn({ err: fault, job: job.name }, 'a job failed and will be tried again');
      }
      if (done < (job.least ?? 1)) await pause(job.every, () => stopping);
    }
  });
  return async () => {
    stopping = true;
    reading?.stop();
    environment.pictures.stop();
    await Promise.all(loops);
  };
}

/** The log, and each witness by itself: one that is slow or away holds up nobody. */
const logJobs = (ledger: CourtLog, { pool, clock }: Environment): readonly Job[] => [
  {
    name: 'log',
    every: 100,
    run: () => ledger.publish(pool, () => clock.now()),
    least: publisherBatch,
  },
  ...ledger.reachable.map((name) => ({
    name: `witness ${name}`,
    every: 200,
    run: () => ledger.askWitness(pool, name),
  })),
  ...ledger.anchors.map((anchor) => ({
    name: `${anchor.kind} ${anchor.name}`,
    every: 1000,
    run: () => ledger.askAnchor(pool, anchor, () => clock.now()),
  })),
];

/**
 * Asked after until there is an answer: neither money nor what a deposit proves is left in doubt, nor a case in no court
 * because its letter could not be delivered so far, nor a service because the mail server was away for an afternoon, nor a draft
 * that somebody was told of.
 */
const endless = [
  ...[
    'cashier',
    'refund',
    'deposit-registry',
    'connected-system',
    'enterprise-register',
    'treasury',
  ],
  ...['letter', 'service', 'mail-report', 'draft'],
];

/** In a court of two zones no term passes before what was received in the other one up to its end has come. */
async function passTerms(
  { pool, docket, clock }: Environment,
  zone: OpenZone | null,
): Promise<number> {
  const now = clock.now();
  if (zone === null) return enterPassedTerms(pool, docket, now);
  const upTo = await zone.termsUpTo();
  return upTo === null ? 0 : enterPassedTerms(pool, docket, upTo < now ? upTo : now);
}

/** Notices a table loaded elsewhere, and derives again what other rules derived. */
async function keepRules({ docket, clock, log }: Environment): Promise<number> {
  await docket.rules.refresh(docket.cache);
  return refold(docket, courtDayOf(clock.now()), (fault, stream) =>
    log.error({ err: fault, stream }, 'a docket could not be derived anew'),
  );
}

const step = 100;

async function pause(millis: number, done: () => boolean): Promise<void> {
  for (let waited = 0; waited < millis && !done(); waited += step) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(step, millis)));
  }
}
