/*
 * What the database knows of whoever reads, from `relation` and `case_card` alone: nothing that the program says of them but
 * their name. Policies (`../locks.ts`) and the functions that read (`lists.ts`, `docket.ts`) ask here.
 */

import { appliedKinds, isFreeHere, kindsOfFiling } from '@xiezhi/law';

/** SQL: the reader's name, or null where nobody has signed in. Evaluated once a statement. */
export const me = "(select nullif(current_setting('app.person', true), ''))";

/** Applications for which nothing is paid here, by the name of their kind and the type of their number. */
const free = kindsOfFiling
  .filter((kind) => appliedKinds.some((one) => one === kind.id && isFreeHere(one)))
  .map(({ name, type }) => `('${name.zh}', '${type}')`)
  .join(', ');

/**
 * SQL: is there something in which money can be asked for? A complaint that was refused has a number and no bill; nor has an
 * application of a kind that is paid for later, or not at all.
 */
export const billed = (card: string): string =>
  `(${card}.number is not null and ${card}.stage <> 'ended-at-filing' and not exists (select 1 from (values ${free}) free(name, type)
     where ${card}.cause = free.name and position(free.type in ${card}.number) > 0))`;

/**
 * SQL: may the reader know of this row of `case_card`? By taking part, which is one look-up; or by an office, which are
 * asked once a statement.
 */
export const knownCase = (card: string): string => `(
  exists (select 1 from relation mine where mine.stream = ${card}.stream and (mine.to_at is null or mine.left_seq is not null)
     and mine.person = ${me})
  or array[${card}.court, ${card}.reach_key, case when ${billed(card)} then ${card}.court || '/billed' end, case when ${card}.ruling_asked then ${card}.court || '/judge' end]
     && (select reader_reach()))`;

/** SQL: does this row of `relation` put its person on a side of the case, or did it until a party left? (CPL-47) */
export const onASide = (row: string): string =>
  `(${row}.to_at is null and (${row}.side is not null or ${row}.role in ('procuratorate', 'appraiser')) or ${row}.left_seq is not null)`;

export const reader = `
create or replace function reader_offices() returns table (court text, post text, division text)
language plpgsql stable security definer set search_path from current as $$
begin
  return query select substr(r.stream, 7), r.role, r.division from relation r
   where r.person = nullif(current_setting('app.person', true), '') and r.to_at is null and r.stream like 'court:%';
end $$;

-- The cases the reader's posts reach: 'court' all of one, 'court/billed' those with a number, 'court division',
-- 'court ' filings, 'court/judge' where a ruling is asked.
create or replace function reader_reach() returns text[]
language plpgsql stable security definer set search_path from current as $$
begin
  return array(select reached.key
    from relation r, lateral (select substr(r.stream, 7) as court) at, lateral (values
      (case when r.role = 'president' then at.court when r.role = 'finance-officer' then at.court || '/billed' when r.role = 'judge' then at.court || '/judge'
            when r.role in ('division-head', 'filing-reviewer') then at.court || ' ' || r.division end),
      (case when r.role = 'filing-reviewer' then at.court || ' ' end)) reached(key)
   where r.person = nullif(current_setting('app.person', true), '') and r.to_at is null and r.stream like 'court:%');
end $$;

-- Does the reader deal with what was said of their court: by a post it was given to, and not where they are named in it.
create or replace function reader_answers(which text) returns boolean
language plpgsql stable security definer set search_path from current as $$
begin
  return exists (select 1 from entry e, lateral (select e.body::jsonb -> 1 -> 'value' as it) said, relation r
   where e.stream = which and e.seq = 1 and r.person = nullif(current_setting('app.person', true), '') and r.to_at is null
     and r.stream = 'court:' || (said.it ->> 'court') and said.it -> 'desk' ? r.role
     and position(r.name in coalesce(said.it ->> 'named', '')) = 0
     and not coalesce(e.body::jsonb -> 2 -> 'value' -> 'excluded' ? r.person, false)
     and not exists (select 1 from relation own where own.stream = which and own.person = r.person));
end $$;

-- What is owed of filings under a role that nobody fills: every holder of the post stands on a side of the case, or there is
-- none, and nobody named in their stead is free either (CPL-47). For the president of the court, who names somebody.
create or replace function reader_unheld() returns table (stream text, key text)
language plpgsql stable security definer rows 10 set search_path from current as $$
#variable_conflict use_column
declare
  seat record;
begin
  for seat in
    select substr(r.stream, 7) as court, asked.role, array(select distinct h.person from relation h
             where h.stream = r.stream and h.to_at is null and h.role = asked.post) as holders
      from relation r, (values ('filing-reviewer', 'filing-reviewer'), ('filing-judge', 'judge')) asked(role, post)
     where r.person = nullif(current_setting('app.person', true), '') and r.to_at is null and r.role = 'president'
       and r.stream like 'court:%' loop
    return query select k.stream, k.key from task k
      where k.court_role = seat.court || ' ' || seat.role
        and (cardinality(seat.holders) = 0 or k.stream in (
          select s.stream from relation s where s.person = any(seat.holders) and s.stream like 'case:%' and ${onASide('s')}
           group by s.stream having count(distinct s.person) = cardinality(seat.holders)))
        and not exists (select 1 from relation n where n.stream = k.stream and n.role = seat.role and n.to_at is null
          and not exists (select 1 from relation s where s.stream = n.stream and s.person = n.person and ${onASide('s')}))
      order by k.due_at limit 500;
  end loop;
end $$;

create or replace function reader_at_counter() returns boolean
language plpgsql stable security definer set search_path from current as $$
begin
  return exists (select 1 from reader_offices() o where o.post in ('administrator', 'filing-reviewer', 'clerk'));
end $$;
`;
