/**
 * One batch of decided commands in one statement. Heads are locked in id order; whoever's head has moved, whose command
 * was answered before, or whose unique value is taken, is left out and told so.
 */
export const append = `
create or replace function docket_append(batch jsonb) returns table (item text, verdict text)
language plpgsql as $$
declare
  won text[];
  known text[];
  taken text[];
begin
  perform 1 from stream_head h
   where h.stream in (select i->>'stream' from jsonb_array_elements(batch->'heads') i)
   order by h.stream for update;

  select coalesce(array_agg(i.stream), '{}') into known
    from jsonb_to_recordset(batch->'commands') as i(stream text, actor text, command_id text)
    join accepted_command a on a.actor = i.actor and a.command_id = i.command_id;

  select coalesce(array_agg(distinct i.stream), '{}') into taken
    from jsonb_to_recordset(batch->'claims') as i(stream text, space text, hash text)
    join unique_claim u on u.space = i.space and u.hash = decode(i.hash, 'hex') and u.stream <> i.stream;

  with i as (
    select * from jsonb_to_recordset(batch->'heads') as x(stream text, kind text, expected bigint, seq bigint, head text, rules text)
     where not (x.stream = any(known)) and not (x.stream = any(taken))
  ), moved as (
    update stream_head h set seq = i.seq, head = decode(i.head, 'hex'),
           rules = case when h.rules = i.rules then h.rules end
      from i where h.stream = i.stream and i.expected > 0 and h.seq = i.expected returning h.stream
  ), opened as (
    insert into stream_head (stream, kind, seq, head, rules)
    select i.stream, i.kind, i.seq, decode(i.head, 'hex'), i.rules from i where i.expected = 0
    on conflict do nothing returning stream
  )
  select coalesce(array_agg(w.stream), '{}') into won from (select stream from moved union all select stream from opened) w;

  insert into entry (stream, seq, id, kind, version, at, body, commitment, head)
  select e.stream, e.seq, e.id, e.kind, e.version, e.at, e.body, decode(e.commitment, 'hex'), decode(e.head, 'hex')
    from jsonb_to_recordset(batch->'entries')
      as e(stream text, seq bigint, id text, kind text, version int, at text, body text, commitment text, head text)
   where e.stream = any(won) order by e.stream, e.seq;
  insert into unsequenced (stream, seq, ord)
  select e.stream, e.seq, x.ord
    from jsonb_to_recordset(batch->'entries') as e(stream text, seq bigint)
    join entry x using (stream, seq) where e.stream = any(won);
  insert into entry_salt (stream, seq, salts)
  select e.stream, e.seq, decode(e.salts, 'hex')
    from jsonb_to_recordset(batch->'entries') as e(stream text, seq bigint, salts text) where e.stream = any(won);
  insert into entry_label (stream, seq, part, label)
  select l.stream, l.seq, l.part, l.label
    from jsonb_to_recordset(batch->'labels') as l(stream text, seq bigint, part int, label text) where l.stream = any(won);

  perform docket_put_rows(jsonb_build_object(
    'cards', won_of(batch->'cards', won), 'relations', won_of(batch->'relations', won), 'tasks', won_of(batch->'tasks', won),
    'deadlines', won_of(batch->'deadlines', won), 'dropped', won_of(batch->'dropped', won)));

  insert into outbox (id, stream, seq, effect, port, message)
  select o.* from jsonb_to_recordset(batch->'outbox')
      as o(id text, stream text, seq bigint, effect text, port text, message jsonb)
   where o.stream = any(won);
  delete from unique_claim c using jsonb_to_recordset(batch->'released') as r(stream text, space text, hash text)
   where c.space = r.space and c.hash = decode(r.hash, 'hex') and c.stream = r.stream and r.stream = any(won);
  insert into unique_claim (space, hash, stream)
  select u.space, decode(u.hash, 'hex'), u.stream
    from jsonb_to_recordset(batch->'claims') as u(stream text, space text, hash text)
   where u.stream = any(won) and not exists (
     select 1 from unique_claim mine
      where mine.space = u.space and mine.hash = decode(u.hash, 'hex') and mine.stream = u.stream);
  insert into secret (stream, kind, hash)
  select s.* from jsonb_to_recordset(batch->'secrets') as s(stream text, kind text, hash text)
   where s.stream = any(won) on conflict (stream, kind) do update set hash = excluded.hash;
  insert into accepted_command (actor, command_id, name, input_hash, outcome, at)
  select c.actor, c.command_id, c.name, decode(c.input_hash, 'hex'), c.outcome, c.at
    from jsonb_to_recordset(batch->'commands')
      as c(stream text, actor text, command_id text, name text, input_hash text, outcome jsonb, at text)
   where c.stream = any(won);

  return query
    select h->>'stream',
           case when h->>'stream' = any(won) then 'won'
                when h->>'stream' = any(known) then 'known'
                when h->>'stream' = any(taken) then 'taken'
                else 'stale' end
      from jsonb_array_elements(batch->'heads') h;
end $$;
`;
