/** The docket as it stood first. Migrations are never edited once a court has run them; a change is a new number. */
export const migration0001 = `
create table stream_head (
  stream text primary key,
  kind text not null,
  seq bigint not null,
  head bytea not null
);

-- The truth. Nothing updates or deletes a row here.
create table entry (
  stream text not null,
  seq bigint not null,
  id text not null unique,
  kind text not null,
  version int not null,
  at text collate "C" not null,
  body text not null,
  commitment bytea not null,
  head bytea not null,
  ord bigserial,
  primary key (stream, seq)
);

-- Beside the entries, so that erasing a salt updates no entry.
create table entry_salt (
  stream text not null,
  seq bigint not null,
  salts bytea not null,
  primary key (stream, seq)
);

-- Which audience may read which part; seal and reveal move these rows, never the body.
create table entry_label (
  stream text not null,
  seq bigint not null,
  part int not null,
  label text not null,
  primary key (stream, seq, part, label)
);

create table case_card (
  stream text primary key,
  court text not null,
  number text,
  title text not null,
  cause text not null,
  stage text not null,
  opened_at text collate "C" not null,
  closed_on text,
  updated_at text collate "C" not null,
  search text not null,
  grams tsvector not null
);
create unique index case_card_number on case_card (number);
create index case_card_court on case_card (court, updated_at desc) include (stream) where closed_on is null;
create index case_card_grams on case_card using gin (grams);

create table relation (
  stream text not null,
  key text not null,
  person text not null,
  role text not null,
  side text,
  name text not null,
  from_at text not null,
  to_at text,
  primary key (stream, key)
);
create index relation_person on relation (person, stream) where to_at is null;

create table task (
  stream text not null,
  key text not null,
  command text not null,
  role text,
  person text,
  subject text,
  basis jsonb not null,
  opens_at text not null,
  due_at text collate "C",
  lapses_at text,
  provisional boolean not null,
  primary key (stream, key)
);
create index task_due on task (due_at);
create index task_person on task (person) where person is not null;

create table deadline (
  stream text not null,
  key text not null,
  due_on text not null,
  due_at text collate "C" not null,
  basis jsonb not null,
  primary key (stream, key)
);
create index deadline_due on deadline (due_at);

create table outbox (
  id text primary key,
  stream text not null,
  seq bigint not null,
  effect text not null,
  port text not null,
  message jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  attempts int not null default 0,
  next_at timestamptz not null default now(),
  done_at timestamptz,
  last_error text
);
create index outbox_waiting on outbox (next_at) where state = 'waiting';

-- Answered for ever: the same command again gets the same answer.
create table accepted_command (
  actor text not null,
  command_id text not null,
  name text not null,
  input_hash bytea not null,
  outcome jsonb not null,
  at text not null,
  primary key (actor, command_id)
);

-- Received and not yet decided.
create table command_inbox (
  actor text not null,
  command_id text not null,
  request jsonb not null,
  actor_state jsonb not null,
  received_at text not null,
  answer jsonb,
  answered_at text,
  primary key (actor, command_id)
);
create index command_inbox_open on command_inbox (received_at) where answer is null;

create table unique_claim (
  space text not null,
  hash bytea not null,
  stream text not null,
  primary key (space, hash)
);

create table secret (
  stream text not null,
  kind text not null,
  hash text not null,
  primary key (stream, kind)
);

create table counter (
  key text primary key,
  value bigint not null
);

-- The dense order of everything: followers read by leaf.
create table unsequenced (
  stream text not null,
  seq bigint not null,
  ord bigint not null,
  primary key (stream, seq)
);
create table leaf (
  leaf bigint primary key,
  stream text not null,
  seq bigint not null,
  unique (stream, seq)
);

create table file (
  sha256 text primary key,
  sm3 text not null,
  bytes bigint not null,
  media_type text not null,
  stored_at text not null
);

create table draft (
  owner text not null,
  command text not null,
  stream text not null,
  key text not null,
  sealed bytea not null,
  saved_at text not null,
  expires_at text not null,
  primary key (owner, command, stream, key)
);
`;
