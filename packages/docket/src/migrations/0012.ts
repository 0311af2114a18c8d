/**
 * Two zones: letters that wait to be carried, how far each side has come, and what one zone keeps of the other's. In one
 * process that is both zones none of these tables holds a row.
 *
 * A received command says on which docket it acts, so that no term passes there while it waits.
 */
export const migration0012 = `
alter table command_inbox add column stream text;
-- Who is to decide it: 'here' by this zone or after it is carried on, 'there' for one that came in a letter.
alter table command_inbox add column origin text default 'here';
-- The letter with the command, or with its answer, is queued.
alter table command_inbox add column carried_at text;
drop index command_inbox_open;
create index command_inbox_open on command_inbox (attempts, received_at)
  where carried_at is null and (answer is null or origin = 'there');
create index command_inbox_stream on command_inbox (stream) where answer is null;

create table letter_out (
  ord bigserial primary key,
  key text not null unique,
  -- Given when it is first carried; dense.
  number bigint unique,
  kind text not null,
  sealed bytea not null,
  files jsonb not null,
  queued_at text not null
);

create table exchange (
  this boolean primary key default true check (this),
  sent bigint not null default 0,
  arrived bigint not null default 0,
  handled bigint not null default 0,
  -- Everything that the other zone received before this moment has come.
  heard text
);
insert into exchange default values;

create table letter_aside (
  at text not null,
  name text not null,
  why text not null
);

-- Dockets whose home is the other zone, and of dockets at home here how much the other zone has been sent.
create table adopted (stream text primary key);
create table copied (stream text primary key, seq bigint not null);

-- In the service zone: what the court zone has made for each person, sealed.
create sequence page_position;
create table page (
  person text not null,
  path text not null,
  lang text not null,
  stream text not null,
  sealed bytea not null,
  position bigint not null default nextval('page_position'),
  primary key (person, path, lang)
);
create index page_of_person on page (person, position);

-- In the court zone: which pages the service zone holds, which are to be made again, and how far the log was followed.
create table page_sent (
  person text not null,
  path text not null,
  lang text not null,
  stream text not null,
  hash bytea not null,
  primary key (person, path, lang)
);
create index page_sent_stream on page_sent (stream);
create table page_due (
  person text not null,
  stream text not null,
  mark bigserial,
  primary key (person, stream)
);
create table follower (name text primary key, leaf bigint not null, at text not null default '');

-- In the court zone: what the service zone answered of something that left there.
create table effect_answer (id text primary key, answer jsonb not null);
`;
