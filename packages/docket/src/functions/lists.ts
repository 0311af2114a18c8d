import { billed, knownCase, onASide } from './reader.ts';

/*
 * The lists a person reads. Each names its reader and becomes, for as long as it runs, the role that sees nothing but what
 * is that reader's: a predicate lost here opens nothing (`../locks.ts`). Parameters come from `../reading.ts`, which says
 * what the reader may know of by the program's own reckoning; the policies say it once more by the database's.
 *
 * A statement under policies is long, and reading it costs more than running it: so its plan is made once a connection, for
 * everybody. `offset 0` keeps that plan to one look-up for each row found, and without a sort the newest of a court come
 * from the index that has them in order, whatever is believed of sizes.
 */

/** @param role `set role to …`, or nothing where the owner of the database may make no roles. */
const asReader = (role: string): string =>
  `language plpgsql stable ${role} set plan_cache_mode to force_generic_plan set enable_sort to off`;

const named = "perform set_config('app.person', coalesce($1, ''), true);";

const only = '($6 is null or c.stage = $6) and ($9 is null or c.stream = $9)';
const matches = `($4 is null or c.grams @@ $4) and ($4 is null or c.search ilike $5) and ${only}`;

/** Of each court or division only as many as can be on the page: a president's list costs what a party's does. */
const newestWhere = (reaches: string, reached: string, which: string): string =>
  `select x.stream from unnest(${reached}) reached, lateral (
     select c.stream from case_card c where ${reaches} and ${which}
      order by c.updated_at desc, c.stream limit $7 + $8) x`;

/** All of a court, or those that have a number: what its cashier's office knows of. */
const ofCourt = `c.court = split_part(reached, '/', 1) and split_part(reached, '/', 2) <> 'judge'
  and (c.number is not null or position('/' in reached) = 0)`;

/** Filings on which the judges of a court rule, or ruled: nobody has been given them. */
const forRuling = `c.ruling_asked and c.court = split_part(reached, '/', 1) and split_part(reached, '/', 2) = 'judge'`;

const found = (which: string): string => `
    select r.stream from relation r where r.person = $1 and (r.to_at is null or r.left_seq is not null)
    union ${newestWhere(ofCourt, '$2', which)}
    union ${newestWhere(forRuling, '$2', which)}
    union ${newestWhere('c.reach_key = reached', '$3', which)}`;

const cardOf = (found: string): string =>
  `lateral (select * from case_card k where k.stream = ${found}.stream offset 0) c`;

/** When somebody left the case who is nothing in it any more: what it has come to since is not theirs to see in a list. */
const gone = `lateral (select max(r.to_at) as at from relation r
    where r.stream = c.stream and r.person = $1 having bool_and(r.to_at is not null) and count(r.left_seq) > 0 limit 1) gone`;

const columns = `c.stream, c.court, c.number, c.title, c.cause, case when gone.at is null then c.stage else 'left' end, c.opened_at,
    coalesce(gone.at, c.updated_at), array(select r.role from relation r
      where r.stream = c.stream and r.person = $1 and (r.to_at is null or r.left_seq is not null))`;

const page = 'order by c.updated_at desc, c.stream limit $7 offset $8';

const bareTask =
  't.stream, t.key, t.command, t.subject, t.basis, t.opens_at, t.due_at, t.provisional';
const taskColumns = `${bareTask}, null::text as unheld`;

const inTurn = (task: string): string => `${task}.due_at nulls last, ${task}.stream, ${task}.key`;

/** Of each post only as many as can be on the page or before it, however many are open in its court. */
const ofPosts = (column: string, within: (stream: string) => string): string =>
  `select ${taskColumns} from unnest($3) asked(post), lateral (
      select * from task k where k.${column} = asked.post and ${within('k.stream')} and k.opens_at <= $2
         and k.stream not in (select s.stream from sided s)
       order by ${inTurn('k')} limit $6 + $7) t`;

/**
 * What is owed by the reader, by name, by a role in the case or by a post; and by a post whose holders all stand on a side of
 * the case, where the reader is to name who stands in (`unheld`: the role it is owed under).
 * @param within says of a column of streams whether it is asked about. Everywhere and in one stream are two statements, and
 *   each role is looked up by itself: one statement for all would read the table from end to end.
 */
const owed = (within: (stream: string) => string): string => `
  with sided as (
    select r.stream from relation r
     where r.person = $1 and ${onASide('r')}
       and ${within('r.stream')}),
  mine as (
    select r.stream, r.role from relation r where r.person = $1 and r.to_at is null and ${within('r.stream')}
       and (r.side is not null or r.role in ('procuratorate', 'appraiser') or r.stream not in (select s.stream from sided s))),
  found as (
    select ${taskColumns} from task t where t.person = $1 and ${within('t.stream')}
    union select ${taskColumns} from mine, lateral (
      select * from task k where k.stream = mine.stream and k.role = mine.role offset 0) t
    union ${ofPosts('court_role', within)}
    union ${ofPosts('reach_role', within)}
    union select ${taskColumns} from unnest($4) asked(role), lateral (
      select * from task k where k.role = asked.role and k.stream >= 'person:' and k.stream < 'person;'
         and ${within('k.stream')} offset 0) t
    union select ${bareTask}, t.role from reader_unheld() u, lateral (
      select * from task k where k.stream = u.stream and k.key = u.key and ${within('k.stream')}
         and k.stream not in (select s.stream from sided s) offset 0) t)
  select t.stream, c.number, coalesce(c.title, ''), t.key, t.command, t.subject, t.basis, t.due_at, t.provisional, t.unheld
    from found t left join ${cardOf('t')} on true
   where t.opens_at <= $2 order by ${inTurn('t')}, t.command, t.unheld limit $6 offset $7`;

/*
 * In which cases of the reader a sitting was fixed for a time between two moments: every one, not those on a page. Entries
 * are nobody's to read who answers a person, so that it stands beside the database's own predicate, as the search does.
 */
const sittings = `
create or replace function read_sittings(reader text, courts text[], divisions text[], since text, until text) returns table (stream text)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  ${named}
  return query with mine as (
      select r.stream from relation r where r.person = $1 and r.to_at is null
      union select c.stream from unnest($2) reached, case_card c where ${ofCourt}
      union select c.stream from case_card c where c.reach_key = any($3))
    select c.stream from mine join case_card c on c.stream = mine.stream
     where exists (select 1 from entry e where e.stream = c.stream and e.kind = 'hearing.Scheduled'
               and e.body::jsonb -> 1 -> 'value' ->> 'at' between coalesce($4, '') and coalesce($5, '9999'))
       and ${knownCase('c')} order by c.stream;
end $$;
`;

const overdue = (role: string): string => `
-- Filings whose seven days are over, or the days to pass them on, for the president of the court that has them; nothing is
-- overdue by a day that is provisional.
create or replace function read_overdue(reader text, moment text)
returns table (stream text, number text, title text, key text, command text, subject text, basis jsonb, due_at text, provisional boolean)
${asReader(role)} as $$
#variable_conflict use_column
begin
  ${named}
  return query select t.stream, c.number, c.title, t.key, t.command, t.subject, t.basis, t.due_at, t.provisional
    from task t, ${cardOf('t')}
   where t.due_at < $2 and t.key in ('filing/review', 'filing/hand-over') and not t.provisional
     and exists (select 1 from relation r where r.stream = 'court:' || c.court and r.person = $1
                    and r.role = 'president' and r.to_at is null)
   order by t.due_at, t.stream limit 500;
end $$;
`;

const positions = (role: string): string => `
create or replace function read_positions(reader text, courts text[], divisions text[], after bigint, streams text[])
returns table (leaf bigint, stream text, seq bigint)
${asReader(role)} as $$
#variable_conflict use_column
begin
  ${named}
  return query select l.leaf, l.stream, l.seq from leaf l
    where l.leaf > $4 and (l.stream = 'person:' || $1 or l.stream = any($5)
       or l.stream like 'feedback:%' and (exists (select 1 from relation r where r.stream = l.stream and r.person = $1)
            or reader_answers(l.stream))
       or exists (select 1 from case_card c where c.stream = l.stream and (c.court = any($2) or ${billed('c')} and c.court || '/billed' = any($2) or c.ruling_asked and c.court || '/judge' = any($2) or c.reach_key = any($3)
            or exists (select 1 from relation r where r.stream = c.stream and r.person = $1
                          and (r.to_at is null or r.left_seq is not null)))))
    order by l.leaf limit 500;
end $$;
`;

const counting = (role: string): string => `
-- How many there are, without looking up what is said of them.
create or replace function count_cases(reader text, courts text[], divisions text[], query tsquery, pattern text, at_stage text,
  most int, skipped int, which text) returns int
language plpgsql stable ${role} set plan_cache_mode to force_generic_plan as $$
#variable_conflict use_column
begin
  ${named}
  if $4 is not null then
    return (select count(*) from cases_found($1, $2, $3, $4, $5, $6, $7, $8, $9));
  end if;
  return (select count(*) from (
    select c.stream from relation r, ${cardOf('r')}
     where r.person = $1 and (r.to_at is null or r.left_seq is not null) and ${only}
    union select c.stream from unnest($2) reached, case_card c where ${ofCourt} and ${only}
    union select c.stream from unnest($2) reached, case_card c where ${forRuling} and ${only}
    union select c.stream from unnest($3) reached, case_card c where c.reach_key = reached and ${only}) counted);
end $$;
`;

export const lists = (role: string): string => `
-- A text search is not leakproof, so that under row-level security it could not use its index: it stands here, beside the
-- database's own predicate, and is planned for what is looked for.
create or replace function cases_found(reader text, courts text[], divisions text[], query tsquery, pattern text, at_stage text,
  most int, skipped int, which text) returns setof text
language plpgsql stable security definer set search_path from current set plan_cache_mode to force_custom_plan as $$
begin
  return query with found as (${found(matches)})
    select c.stream from case_card c join found using (stream) where ${matches} and ${knownCase('c')} ${page};
end $$;

create or replace function read_cases(reader text, courts text[], divisions text[], query tsquery, pattern text, at_stage text,
  most int, skipped int, which text)
returns table (stream text, court text, number text, title text, cause text, stage text, opened_at text, updated_at text, roles text[])
${asReader(role)} as $$
#variable_conflict use_column
begin
  ${named}
  if $4 is not null then
    return query select ${columns} from cases_found($1, $2, $3, $4, $5, $6, $7, $8, $9) as found(stream), ${cardOf('found')}
      left join ${gone} on true order by c.updated_at desc, c.stream;
  else
    -- What is said of a case is looked up for those on the page, and not for every one the reader ever had.
    return query with found as (${found(only)}),
      on_page as (select c.* from found, ${cardOf('found')} where ${only} ${page})
      select ${columns} from on_page c left join ${gone} on true order by c.updated_at desc, c.stream;
  end if;
end $$;

${counting(role)}
create or replace function read_tasks(reader text, moment text, of_posts text[], counters text[], which text, most int, skipped int)
returns table (stream text, number text, title text, key text, command text, subject text, basis jsonb, due_at text, provisional boolean, unheld text)
${asReader(role)} as $$
#variable_conflict use_column
begin
  ${named}
  if $5 is null then return query ${owed(() => 'true')};
  else return query ${owed((stream) => `${stream} = $5`)};
  end if;
end $$;

${overdue(role)}
${sittings}
${positions(role)}
-- The newest first; the heads of streams are no secret, whose they are is.
create or replace function read_feedback(reader text) returns table (stream text, mine boolean)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  ${named}
  return query select h.stream, own.is from stream_head h
      cross join lateral (select exists (select 1 from relation r where r.stream = h.stream and r.person = $1) as is) own
      join entry e on e.stream = h.stream and e.seq = 1
   where h.kind = 'feedback' and (own.is or reader_answers(h.stream)) order by e.ord desc limit 500;
end $$;

create or replace function holds_file(reader text, file text) returns boolean
${asReader(role)} as $$
begin
  ${named}
  return exists (select 1 from file_holder h where h.sha256 = $2 and h.person = $1);
end $$;
`;
