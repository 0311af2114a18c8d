import type { StreamId } from '@xiezhi/kernel';
import { streamId } from '@xiezhi/kernel';
import type { Pool } from 'pg';

export const streamOfCopy = (number: number): StreamId =>
  streamId('case', `copy-${String(number)}`);

/** How many copies go into one statement. */
const step = 20_000;

/**
 * Copies everything that is kept of one case, inside the server: each copy under a key of its own, with its own judge
 * among `judges`. What is read is what the court itself wrote; only keys, numbers and that one name differ.
 */
export async function multiplied(
  pool: Pool,
  stream: StreamId,
  copies: number,
  judges: number,
): Promise<void> {
  for (let from = 0; from < copies; from += step) {
    const to = Math.min(copies, from + step) - 1;
    for (const statement of statements)
      await pool.query(statement, [
        stream,
        from,
        to,
        ...(statement.includes('$4') ? [judges] : []),
      ]);
  }
  await pool.query('vacuum analyze');
  await pool.query('checkpoint');
}

const copy = "'case:copy-' || g";
const every = 'from generate_series($2::int, $3::int) g';

const statements: readonly string[] = [
  `insert into stream_head (stream, kind, seq, head, rules)
   select ${copy}, t.kind, t.seq, t.head, t.rules ${every}, stream_head t where t.stream = $1`,
  `insert into entry (stream, seq, id, kind, version, at, body, commitment, head)
   select ${copy}, t.seq, left(t.id, 12) || '-' || g, t.kind, t.version, t.at, t.body, t.commitment, t.head
     ${every}, entry t where t.stream = $1 order by g, t.seq`,
  `insert into entry_salt (stream, seq, salts)
   select ${copy}, t.seq, t.salts ${every}, entry_salt t where t.stream = $1 order by g, t.seq`,
  `insert into entry_label (stream, seq, part, label)
   select ${copy}, t.seq, t.part, t.label ${every}, entry_label t where t.stream = $1 order by g, t.seq`,
  `insert into case_card (stream, court, number, title, cause, stage, opened_at, closed_on, updated_at, search, grams)
   select ${copy}, t.court, null, t.title, t.cause, t.stage, t.opened_at, t.closed_on, t.updated_at, t.search, t.grams
     ${every}, case_card t where t.stream = $1`,
  `insert into relation (stream, key, person, role, side, name, from_at, to_at)
   select ${copy}, t.key, t.person || g, t.role, t.side, t.name, t.from_at, t.to_at
     ${every}, relation t where t.stream = $1`,
  // Of whom the entries speak in every copy: who opens one is asked of the entries and of these rows.
  `insert into relation (stream, key, person, role, side, name, from_at, to_at)
   select ${copy}, t.key || '-of-all', t.person, t.role, t.side, t.name, t.from_at, t.to_at
     ${every}, relation t where t.stream = $1 and t.role = 'plaintiff'`,
  `insert into relation (stream, key, person, role, side, name, from_at, to_at)
   select ${copy}, 'judge', 'judge-' || g % $4::int, 'judge', null, '陆怀瑾', t.opened_at, null
     ${every}, case_card t where t.stream = $1`,
  `insert into task (stream, key, court, division, command, role, person, subject, basis, opens_at, due_at, lapses_at, provisional, term)
   select ${copy}, t.key, t.court, t.division, t.command, t.role, t.person, t.subject, t.basis, t.opens_at, t.due_at, t.lapses_at, t.provisional, t.term
     ${every}, task t where t.stream = $1`,
  `insert into accepted_command (actor, command_id, name, input_hash, outcome, at)
   select t.actor, t.command_id || '-' || g, t.name, t.input_hash, t.outcome, t.at
     ${every}, accepted_command t where $1::text is not null and t.command_id = 'submit-0001'`,
];
