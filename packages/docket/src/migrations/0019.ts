/**
 * Where somebody is signed in, and where they were: a name for each session by which its holder ends it, the devices
 * they signed in from before, and their sign-ins. Of a device only a hash of what it was given is kept. What a person
 * has begun to set up as a means of showing who they are lies sealed until the act that sets it.
 */
export const migration0019 = `
alter table session add column id text not null default md5(random()::text || clock_timestamp()::text);
alter table session add column how text not null default 'password';
alter table session add column opened_at text;
alter table session add column device_hash bytea;
update session set opened_at = created_at;
alter table session alter column opened_at set not null;
create unique index session_id on session (id);
create table known_device (
  person text not null,
  device_hash bytea not null,
  first_at text not null,
  last_at text not null,
  primary key (person, device_hash)
);
create table sign_in (
  person text not null,
  at text not null,
  how text not null,
  device text not null,
  new_device boolean not null
);
create index sign_in_person on sign_in (person, at);
create table means_begun (
  person text not null,
  means text not null,
  sealed bytea not null,
  expires_at text not null,
  primary key (person, means)
);
create table means_step (
  person text primary key,
  step bigint not null
);
`;
