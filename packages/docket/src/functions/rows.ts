/** Rows that are derived from entries; also what a rebuild writes. */
export const rows = `
create or replace function docket_put_rows(batch jsonb) returns void language plpgsql as $$
begin
  insert into case_card (stream, court, number, title, cause, stage, division, ruling_asked, read_until, opened_at, closed_on,
                         updated_at, search, grams)
  select c.stream, c.court, c.number, c.title, c.cause, c.stage, c.division, c.ruling_asked, c.read_until, c.opened_at, c.closed_on,
         c.updated_at, c.search, array_to_tsvector(array(select jsonb_array_elements_text(c.grams)))
    from jsonb_to_recordset(batch->'cards')
      as c(stream text, court text, number text, title text, cause text, stage text, division text, ruling_asked boolean,
           read_until jsonb, opened_at text, closed_on text, updated_at text, search text, grams jsonb)
  on conflict (stream) do update set court = excluded.court, number = excluded.number, title = excluded.title, cause = excluded.cause,
    stage = excluded.stage, division = excluded.division, ruling_asked = excluded.ruling_asked,
    read_until = excluded.read_until, closed_on = excluded.closed_on, updated_at = excluded.updated_at,
    search = excluded.search, grams = excluded.grams;

  insert into relation (stream, key, person, role, side, name, from_at, to_at, division, pending, filed)
  select r.* from jsonb_to_recordset(batch->'relations')
      as r(stream text, key text, person text, role text, side text, name text, from_at text, to_at text, division text,
           pending boolean, filed boolean)
  on conflict (stream, key) do update set person = excluded.person, role = excluded.role, side = excluded.side,
    name = excluded.name, to_at = excluded.to_at, division = excluded.division, pending = excluded.pending,
    filed = excluded.filed;

  delete from task t using jsonb_to_recordset(batch->'dropped') as d(stream text, key text, of text)
   where d.of = 'task' and t.stream = d.stream and t.key = d.key;
  delete from deadline t using jsonb_to_recordset(batch->'dropped') as d(stream text, key text, of text)
   where d.of = 'deadline' and t.stream = d.stream and t.key = d.key;
  delete from relation t using jsonb_to_recordset(batch->'dropped') as d(stream text, key text, of text)
   where d.of = 'relation' and t.stream = d.stream and t.key = d.key;
  insert into task (stream, key, court, division, command, role, person, subject, basis, opens_at, due_at, lapses_at, provisional, term)
  select t.* from jsonb_to_recordset(batch->'tasks')
      as t(stream text, key text, court text, division text, command text, role text, person text, subject text, basis jsonb, opens_at text,
           due_at text, lapses_at text, provisional boolean, term text)
  on conflict (stream, key) do update set court = excluded.court, division = excluded.division, command = excluded.command, role = excluded.role, person = excluded.person,
    subject = excluded.subject, basis = excluded.basis, opens_at = excluded.opens_at, due_at = excluded.due_at,
    lapses_at = excluded.lapses_at, provisional = excluded.provisional, term = excluded.term;
  insert into deadline (stream, key, due_on, due_at, basis, provisional, whose)
  select d.* from jsonb_to_recordset(batch->'deadlines')
      as d(stream text, key text, due_on text, due_at text, basis jsonb, provisional boolean, whose text)
  on conflict (stream, key) do update set due_on = excluded.due_on, due_at = excluded.due_at, basis = excluded.basis,
    provisional = excluded.provisional, whose = excluded.whose;
end $$;
`;
