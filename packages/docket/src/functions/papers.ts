/*
 * What the files of a case say, to its reader: of those files alone that an entry names which this reader may read. Which
 * they are the database reckons by itself, from what `read_docket` gives; what the program says of them can only make them
 * fewer. A text search is not leakproof, so it stands here beside that predicate, as that for cases does.
 */
export const papers = `
create or replace function reader_files(reader text, moment text, which text) returns text[]
language plpgsql stable security definer set search_path from current as $$
begin
  return array(select distinct named.found[1] from read_docket(reader, moment, which, 1) d,
    regexp_matches(d.body, '"sha256":"([0-9a-f]{64})"', 'g') as named(found));
end $$;

-- How far the machine has come with them. A file without a row has not been looked at yet.
create or replace function read_file_states(reader text, moment text, which text, files text[])
returns table (sha256 text, state text, pages int, done int, unread int)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
declare
  mine text[] := reader_files(reader, moment, which);
begin
  return query select r.sha256, r.state, r.pages, r.done,
      (select count(*)::int from file_text t where t.sha256 = r.sha256 and t.state in ('not-readable', 'unclear', 'too-large'))
    from file_reading r
    where r.sha256 = any(files) and r.sha256 = any(mine);
end $$;

-- What stands on one page; a page without a row has not been read, or holds nothing.
create or replace function read_page_text(reader text, moment text, which text, file text, wanted int)
returns table (how text, state text, shown text)
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
begin
  if not file = any(reader_files(reader, moment, which)) then return; end if;
  return query select t.how, t.state, t.shown from file_text t where t.sha256 = file and t.page = wanted;
end $$;

-- Pages that have all the words, in the order of the files.
create or replace function find_in_files(reader text, moment text, which text, files text[], query tsquery, words text[], most int)
returns table (sha256 text, page int, how text, shown text, total bigint)
language plpgsql stable security definer set search_path from current set plan_cache_mode to force_custom_plan as $$
#variable_conflict use_column
declare
  mine text[] := array(select unnest(files) intersect select unnest(reader_files(reader, moment, which)));
begin
  return query select t.sha256, t.page, t.how, t.shown, count(*) over () from file_text t
    where t.sha256 = any(mine) and t.grams @@ query
      and not exists (select 1 from unnest(words) w where position(w in t.folded) = 0)
    order by array_position(files, t.sha256), t.page limit most;
end $$;
`;
