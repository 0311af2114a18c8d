import { billed } from './reader.ts';

/** The entries from `first` on, with the parts whose label is among `labels`, which `of` may make of each entry; of a part of others there is null. */
const entriesWith = (labels: string, of = ''): string => `
      select e.stream, e.seq, e.id, e.kind, case when seen.whole then e.body else
          (select json_agg(case when p.place - 1 = any(seen.parts) then p.part end order by p.place)
             from json_array_elements(e.body::json) with ordinality p(part, place))::text end,
          e.commitment, e.head, seen.parts, seen.labels
        from entry e ${of}
        cross join lateral (
          select array_agg(l.part) filter (where l.label = any(${labels})) as parts,
                 array_agg(l.label) filter (where l.label = any(${labels})) as labels,
                 bool_and(l.label = any(${labels})) as whole
            from entry_label l where l.stream = e.stream and l.seq = e.seq) seen
       where e.stream = which and e.seq >= first and 0 = any(seen.parts) order by e.seq`;

/**
 * A docket as its reader may read it. A body holds parts for several audiences, and row-level security knows rows only: so
 * nobody who answers a person has a right on entries, and this function alone gives them. Parts of others come out as null,
 * entries of which nothing is the reader's do not come out. The rules are those of `labels.ts`, reckoned once more from
 * the rows of the database; `test/authorisation` holds both against policies written by hand.
 *
 * `always`: labels read in every entry. `besides`: read in those about the reader as well, or in those about fees. `left_…`:
 * what the reader was until a party left; they read what was there by then, and what is about that party since.
 */
export const docket = `
create or replace function read_docket(reader text, moment text, which text, first bigint)
returns table (stream text, seq bigint, id text, kind text, body text, commitment bytea, head bytea, parts int[], labels text[])
language plpgsql stable security definer set search_path from current as $$
#variable_conflict use_column
declare
  everything constant text[] := '{public,parties,court,side:plaintiff,side:defendant,side:third-party}';
  said_of_the_filing constant text[] := '{filing.CorrectionRequested,filing.Explained,filing.Returned,filing.AcceptanceRefused,filing.Reopened,filing.LeftClosed,filing.WaitExtended,filing.Registered}';
  always text[] := '{public}';
  besides text[];
  only_fees boolean := false;
  link record;
  keys text[] := '{}';
  shown text[] := '{}';
  unshown text[] := '{}';
  on_the_bench boolean := false;
  stands_in boolean := false;
  filed boolean := false;
  works text[] := '{}';
  left_keys text[] := '{}';
  left_sides text[] := '{}';
  left_seqs bigint[] := '{}';
  left_things text[] := '{}';
  card record;
  reviews boolean;
  heads boolean;
  rules boolean := false;
  cashier boolean;
begin
  perform set_config('app.person', coalesce(reader, ''), true);
  if which like 'person:%' then
    if which = 'person:' || nullif(reader, '') then always := always || array['court', which];
    elsif reader_at_counter() then always := always || array['court'];
    end if;
  elsif which like 'feedback:%' then
    if exists (select 1 from relation r where r.stream = which and r.person = nullif(reader, ''))
      then always := always || array['parties', 'person:' || reader];
    elsif reader_answers(which) then always := always || array['parties'];
    else return;
    end if;
  elsif which like 'case:%' then
    for link in select r.key, r.role, r.side, r.pending, r.filed from relation r
       where r.stream = which and r.person = nullif(reader, '') and r.to_at is null loop
      keys := keys || link.key;
      if link.role = 'procuratorate' then shown := shown || 'parties'::text;
      elsif link.role = 'appraiser' then
        works := works || split_part(link.key, '.', 1);
      elsif link.side is null then
        on_the_bench := on_the_bench or link.role in ('judge', 'clerk');
        stands_in := stands_in or link.role = 'filing-reviewer';
        rules := rules or link.role = 'filing-judge';
      elsif link.pending then
        unshown := unshown || ('side:' || link.side);
        filed := filed or link.filed is true;
      else shown := shown || ('side:' || link.side);
      end if;
    end loop;
    for link in select r.left_with, r.side, r.left_seq from relation r
       where r.stream = which and r.person = nullif(reader, '') and r.left_seq is not null loop
      left_keys := left_keys || link.left_with;
      left_sides := left_sides || ('side:' || link.side);
      left_seqs := left_seqs || link.left_seq;
    end loop;
    if cardinality(left_keys) > 0 then
      left_things := array(select k.key || ' ' || named.thing
        from unnest(left_keys) k(key), entry e, json_array_elements(e.body::json) p(part), lateral (
          select case e.kind when 'service.Ordered' then 'service ' || (p.part -> 'value' ->> 'service')
                             else 'paper ' || (p.part -> 'value' ->> 'paper') end as thing) named
       where e.stream = which and e.kind in ('service.Ordered', 'documents.Ordered')
         and (p.part -> 'value' ->> 'addressee' = k.key
           or p.part -> 'value' ->> 'template' in ('procedural-ruling', 'correcting-ruling')
          and (jsonb_exists((p.part -> 'value' -> 'extra' -> 'letGo')::jsonb, k.key)
            or p.part -> 'value' -> 'extra' ->> 'ruling' in ('withdrawal', 'absence')
           and p.part -> 'value' -> 'extra' -> 'against' is null
           and p.part -> 'value' -> 'extra' ->> 'participant' = k.key)));
    end if;
    -- Whoever stands on a side of the case is no court to it, whatever post they hold; nor is whoever has left it.
    if cardinality(shown) > 0 then
      always := always || shown || array['parties', 'person:' || reader];
    elsif cardinality(unshown) > 0 or cardinality(works) > 0 then
      besides := always || unshown || array['parties', 'person:' || reader];
      select c.number is null as unregistered into card from case_card c where c.stream = which;
      if filed and card.unregistered then always := always || array['parties', 'side:plaintiff', 'person:' || reader]; end if;
      besides := besides || always;
    elsif cardinality(left_keys) > 0 then null;
    elsif on_the_bench then
      always := everything;
    else
      select bool_or(o.post = 'filing-reviewer' and (c.division is null or o.division = c.division)),
             bool_or((o.post = 'president' or o.post = 'division-head' and o.division = c.division)
               and (c.read_until ->> reader) collate "C" >= nullif(moment, '')),
             coalesce(bool_or(o.post = 'judge' and c.ruling_asked), false) or rules, bool_or(o.post = 'finance-officer' and ${billed('c')})
        into reviews, heads, rules, cashier
        from reader_offices() o join case_card c on c.stream = which and c.court = o.court;
      if rules then always := everything;
      elsif reviews or stands_in then
        if exists (select 1 from relation r where r.stream = which and r.role = 'judge' and r.to_at is null)
          then always := always || array['parties'];
          else always := everything;
        end if;
      elsif heads then always := always || array['parties'];
      end if;
      if cashier then
        only_fees := true;
        besides := always || array['side:plaintiff'];
      end if;
    end if;
    -- Of a case nobody reads anything by the public label alone.
    if cardinality(always) = 1 and besides is null and cardinality(left_keys) = 0 then return; end if;
  end if;

  if besides is null and cardinality(left_keys) = 0 then
    return query ${entriesWith('always')};
  else
    return query ${entriesWith(
      'may.labels',
      `cross join lateral (select case when case when besides is null then false when only_fees then e.kind like 'fees.%' else
        e.body::json -> 0 -> 'value' -> 'actor' ->> 'person' = reader or filed and e.kind = any(said_of_the_filing)
          or exists (select 1 from json_array_elements(e.body::json) p(part) where p.part -> 'value' ->> 'participant' = any(keys))
      end then besides else always end || case when besides is not null and not only_fees
          and exists (select 1 from json_array_elements(e.body::json) p(part) where p.part -> 'value' ->> 'commission' = any(works))
        then array['parties', 'court', 'person:' || reader] else '{}'::text[] end || array(select unnest(array['parties', k.side, 'person:' || reader])
          from unnest(left_keys, left_sides, left_seqs) k(key, side, until) where e.seq <= k.until or exists (
            select 1 from json_array_elements(e.body::json) p(part), lateral (select p.part -> 'value' as said) v
             where k.key in (v.said ->> 'participant', v.said ->> 'addressee', v.said ->> 'former')
                or k.key || ' paper ' || (v.said ->> 'paper') = any(left_things)
                or k.key || ' service ' || (v.said ->> 'service') = any(left_things))) as labels offset 0) may`,
    )};
  end if;
end $$;
`;
