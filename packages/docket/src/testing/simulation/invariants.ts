import type { Entry, Instant, StreamId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { leftBy } from '@xiezhi/record';
import { verifyAll } from '../../replay.ts';
import { readDocket } from '../../reading.ts';
import { readEntries } from '../../entry-rows.ts';
import { enteredAt, entryFrom } from '../../store.ts';
import { Broken } from './acts.ts';
import type { Told, World } from './world.ts';

/** What the clock may enter at all. */
const byClock: ReadonlySet<string> = new Set(['deadline.Passed', 'deadline.Moved']);
/**
 * What rules and machines may enter, kept by hand: bills and papers that the law ties to an act of the court, what
 * reached whom, what was paid, what a party's own act says; that a judge's judgment shares the fee as it says (FEE-29), and
 * that an agreement binds with its last signature (CPL-100). No ruling, no refusal, no end of anything.
 */
const byMachine: ReadonlySet<string> = new Set([
  // What a register answers that was asked.
  'chain.RegisterAnswered',
  'chain.Verified',
  'consent.Given',
  // What was asked lies in the account that links the case now.
  'docket.DecisionGiven',
  'docket.ReactionRefused',
  'documents.Issued',
  'documents.Ordered',
  'documents.Released',
  'evidence.RecordAnswered',
  'evidence.Submitted',
  'exchange.SealsOpened',
  'fees.Adjusted',
  'fees.Billed',
  'fees.AppealBilled',
  'fees.AppealNoticed',
  'fees.CounterclaimNoticed',
  'fees.ObjectionBilled',
  'fees.AppealPaid',
  'fees.CounterclaimBilled',
  'fees.Noticed',
  'fees.CounterclaimPaid',
  'fees.Paid',
  'fees.PaymentFailed',
  'fees.PaymentUnclear',
  // What the cashier says of money: that a debt came, that money went back or did not.
  'fees.DebtPaid',
  'fees.Refunded',
  'fees.TicketGiven',
  'fees.RefundFailed',
  'fees.RefundUnclear',
  'fees.SharesFixed',
  'mediation.FirstBegun',
  'mediation.TookEffect',
  'service.Effective',
  'service.Ordered',
  'service.Traced',
]);

const must = (held: boolean, what: string): void => {
  if (!held) throw new Broken(what);
};

/**
 * After each act: what it was answered stands in the docket, at its end or before what rules entered after it; time did not
 * run back, nobody's hand entered what is not theirs, and a number that was given is the next. It looks at what the act
 * entered and at nothing else, since there are thousands. @throws Broken with what does not hold.
 */
export async function checkStep(world: World, told: readonly Told[]): Promise<void> {
  for (const { outcome, name } of told) {
    if (outcome.outcome !== 'accepted') continue;
    const streams = Map.groupBy(outcome.receipts, ({ stream }) => stream);
    for (const [stream, receipts] of streams) {
      const first = Math.min(...receipts.map(({ seq }) => seq));
      // The entry before is read too: what was entered follows from it.
      const rows = await readEntries(world.pool, stream, Math.max(0, first - 2));
      const entries = rows.map(entryFrom);
      for (const { seq, kind } of receipts)
        must(
          entries.some((one) => one.seq === seq && one.kind === kind),
          `${name} was answered with entry ${String(seq)}, ${kind}, and it is not there`,
        );
      must(
        entries.every(
          ({ seq }, index) => index === 0 || seq === (entries[index - 1]?.seq ?? 0) + 1,
        ),
        `after ${name} a number is missing between the entries of ${stream}`,
      );
      timeAndHands(entries, rows.map(enteredAt));
    }
    if (outcome.receipts.some(({ kind }) => givesNumber.has(kind))) await numbersAreDense(world);
  }
}

/** What takes a number from a row of its own. */
const givesNumber: ReadonlySet<string> = new Set(['filing.Registered']);

/** After each day, of the cases that somebody touched. @throws Broken with what does not hold. */
export async function checkDay(world: World, touched: readonly StreamId[]): Promise<void> {
  const { pool, docket } = world;
  const law = docket.rules.lawAt(courtDayOf(world.now));
  const { differences } = await verifyAll(pool, catalogue, law, touched);
  must(differences.length === 0, `not as the entries say: ${JSON.stringify(differences)}`);
  for (const stream of touched) {
    const rows = await readEntries(pool, stream);
    const entries = rows.map(entryFrom);
    timeAndHands(entries, rows.map(enteredAt));
    feesAddUp(world, stream, entries);
    await nobodyStands(world, stream);
    await sidesAreApart(world, stream, entries);
  }
  await numbersAreDense(world);
  await nothingIsLost(world);
}

/**
 * Time never runs back, and no act is of a later time than its entry; what no person gave is of a kind that takes nothing
 * from anybody.
 */
function timeAndHands(entries: readonly Entry[], entered: readonly Instant[]): void {
  let before = '';
  for (const [index, { at, kind, actor, seq, body }] of entries.entries()) {
    const when = entered[index] ?? '';
    must(when >= before, `entry ${String(seq)} is older than the one before it`);
    must(at <= when, `entry ${String(seq)} is of a later time than it was entered`);
    before = when;
    if (actor.kind === 'clock') must(byClock.has(kind), `the clock entered ${kind}`);
    if (actor.kind === 'rule') must(byMachine.has(kind), `a rule entered ${kind}`);
    const moved = body as { from?: string; to?: string; provisional?: boolean; term?: string };
    if (kind !== 'deadline.Moved' || moved.provisional === true) continue;
    // A day that the court owes, counted back from a sitting, comes forward where a table of rest days comes out.
    const ofTheCourt = /^(judgment\/trial$|service\/summons\/)/.test(moved.term ?? '');
    must(
      (moved.to ?? '') >= (moved.from ?? '') || ofTheCourt,
      `a term that was told for certain ends earlier: ${JSON.stringify(moved)}`,
    );
  }
}

const paidKinds: ReadonlySet<string> = new Set([
  'fees.Paid',
  'fees.CounterclaimPaid',
  'fees.AppealPaid',
  'fees.DebtPaid',
]);

/** The cashier's book and the docket say the same; a bill is paid with what came and no more. */
function feesAddUp(world: World, stream: StreamId, entries: readonly Entry[]): void {
  const paid = entries.filter(({ kind }) => paidKinds.has(kind)).map(({ body }) => body);
  const at = (one: unknown): string => (one as { payment?: string }).payment ?? '';
  // What came by no order of ours, and was found in the account, settles none.
  const settled = paid.map(at).filter((payment) => payment !== '');
  must(new Set(settled).size === settled.length, 'a payment was entered twice');
  for (const { stream: where, payment, fen } of world.outside.taken.values()) {
    if (where !== stream) continue;
    const found = paid.filter((one) => at(one) === payment);
    must(
      found.length === 1 && (found[0] as { fen?: number }).fen === fen,
      `the cashier took ${String(fen)} for ${payment}; the docket says ${JSON.stringify(found)}`,
    );
  }
}

/** No dead end: an open case has somebody who owes something, a term that runs, or an order on its way. */
async function nobodyStands(world: World, stream: StreamId): Promise<void> {
  const { rows } = await world.pool.query<{ stage: string; closed: boolean; owed: string }>(
    `select c.stage, c.closed_on is not null as closed,
            (select count(*) from task where stream = $1) + (select count(*) from deadline where stream = $1)
            + (select count(*) from outbox where stream = $1 and state = 'waiting') as owed
       from case_card c where c.stream = $1`,
    [stream],
  );
  const [row] = rows;
  if (!row || row.closed || row.stage === 'ended-at-filing') return;
  must(Number(row.owed) > 0, `at stage ${row.stage} nobody owes anything and no term runs`);
}

/** Held against the labels as they are stored, and not against the function that reads them. */
async function sidesAreApart(
  world: World,
  stream: StreamId,
  entries: readonly Entry[],
): Promise<void> {
  const state = await world.case(stream);
  const { participation } = state;
  for (const [key, person] of world.persons) {
    // Whoever left with a party reads what was there by then, and the ruling on it until it is served: that has tests of its own.
    const own = [
      ...participation.participants.filter((one) => one.person === person && one.to === null),
      ...leftBy(state, person).map(({ one }) => one),
    ];
    const sides = own.flatMap(({ side }) => side ?? []);
    // The bench and the cashier's office read by their posts, which have their own tests.
    if (/^(?:judge|clerk|filing|finance)/.test(key)) continue;
    if (sides.length === 0 && !/^(?:president|stranger)/.test(key)) continue;
    const allowed = new Set(
      sides.length === 0
        ? ['public', 'parties']
        : ['public', 'parties', `person:${person}`, ...sides.map((side) => `side:${side}`)],
    );
    const read = await readDocket(world.pool, world.streams, stream, await world.actor(key));
    if (sides.length === 0 && !key.startsWith('president'))
      must(read === null, `${key} has no part in the case and reads it`);
    for (const { entry } of read ?? []) {
      const over = entry.labels.filter((label) => !allowed.has(label));
      must(over.length === 0, `${key} reads ${over.join(', ')} in entry ${String(entry.seq)}`);
      const hidden = entries[entry.seq - 1]?.labels.every((label) => !allowed.has(label));
      must(hidden !== true, `${key} knows of entry ${String(entry.seq)}, which is not theirs`);
    }
  }
}

async function numbersAreDense({ pool }: World): Promise<void> {
  const { rows } = await pool.query<{ row: string; numbers: number[] }>(
    `select regexp_replace(number, '[0-9]+号$', '') as row,
            array_agg((regexp_match(number, '([0-9]+)号$'))[1]::int order by (regexp_match(number, '([0-9]+)号$'))[1]::int) as numbers
       from case_card where number is not null group by 1`,
  );
  for (const { row, numbers } of rows)
    must(
      numbers.every((one, index) => one === index + 1),
      `numbers of ${row} have a gap or a double: ${numbers.join(' ')}`,
    );
}

/** Every receipt that was given stands in its docket; every act that was kept for later has its answer. */
async function nothingIsLost({ pool, story }: World): Promise<void> {
  const receipts = story.flatMap(({ outcome }) =>
    outcome.outcome === 'accepted' ? outcome.receipts.slice(-1) : [],
  );
  const { rows } = await pool.query<{ lost: string; open: string; refused: string }>(
    `select (select count(*) from jsonb_to_recordset($1::jsonb) as r(stream text, seq bigint, head text)
              where not exists (select 1 from entry e
                where e.stream = r.stream and e.seq = r.seq and encode(e.head, 'hex') = r.head)) as lost,
            (select count(*) from command_inbox where answer is null) as open,
            (select count(*) from accepted_command a where a.command_id = any($2)) as refused`,
    [
      JSON.stringify(receipts.map(({ stream, seq, head }) => ({ stream, seq, head }))),
      story.flatMap(({ outcome }) =>
        outcome.outcome === 'refused' || outcome.outcome === 'invalid' ? [outcome.commandId] : [],
      ),
    ],
  );
  must(rows[0]?.lost === '0', `${rows[0]?.lost ?? ''} receipts stand in no docket`);
  must(rows[0]?.open === '0', `${rows[0]?.open ?? ''} received commands have no answer`);
  must(rows[0]?.refused === '0', 'a refused command was entered');
  for (const { outcome } of story)
    if (outcome.outcome === 'refused')
      for (const { code, remedy } of outcome.refusals)
        for (const one of remedy)
          must(
            one.kind !== 'command' || catalogue.command(one.name) !== null,
            `the way on from ${code} is a command that is not there`,
          );
}

/** At the end: everything numbered once, every paper ordered was printed once, every message arrived, all dockets verified. */
export async function checkEnd(world: World): Promise<void> {
  const { pool, docket } = world;
  const law = docket.rules.lawAt(courtDayOf(world.now));
  const { differences } = await verifyAll(pool, catalogue, law);
  must(differences.length === 0, `not as the entries say: ${JSON.stringify(differences)}`);
  const { rows } = await pool.query<
    Record<'unnumbered' | 'unprinted' | 'unsent' | 'twice', string>
  >(
    `select (select count(*) from entry) - (select count(*) from leaf) as unnumbered,
            (select count(*) from entry where kind = 'documents.Ordered')
              - (select count(*) from entry where kind = 'documents.Issued') as unprinted,
            (select count(*) from outbox where state <> 'done') as unsent,
            (select count(*) - count(distinct stream || body) from entry where kind = 'deadline.Passed') as twice`,
  );
  must(rows[0]?.unnumbered === '0', 'entries were numbered twice or not at all');
  must(rows[0]?.unprinted === '0', 'papers ordered and papers issued are not the same number');
  must(rows[0]?.unsent === '0', 'messages are left in the outbox');
  must(rows[0]?.twice === '0', 'a term passed twice');
  const { rows: sent } = await pool.query<{ id: string }>('select id from outbox');
  const missed = sent.filter(({ id }) => !world.outside.received.has(id));
  must(missed.length === 0, `${String(missed.length)} messages never arrived`);
}
