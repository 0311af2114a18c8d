/** Sessions, one-time codes and uploads under way: security state, not docket. */
export const migration0003 = `
create table session (
  token_hash bytea primary key,
  person text,
  level int not null,
  csrf text not null,
  device text not null,
  created_at text not null,
  seen_at text not null,
  expires_at text not null
);
create index session_person on session (person);

create table one_time_code (
  purpose text not null,
  address_hash bytea not null,
  code_hash bytea not null,
  expires_at text not null,
  attempts int not null default 0,
  sent_at text not null,
  primary key (purpose, address_hash)
);

create table sign_in_failure (
  about bytea not null,
  at text not null
);
create index sign_in_failure_about on sign_in_failure (about, at);

create table sent_message (
  id text primary key,
  channel text not null,
  address text not null,
  subject text not null,
  text text not null,
  sent_at text not null,
  proof jsonb
);

create table setting (
  name text primary key,
  value jsonb not null
);
`;
