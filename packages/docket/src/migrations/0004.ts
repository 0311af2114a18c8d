/** Who handed a file in, so that a hash alone opens nothing; what was asked under a command id that still waits. */
export const migration0004 = `
create table file_holder (
  sha256 text not null,
  person text not null,
  primary key (sha256, person)
);

alter table command_inbox add column input_hash bytea;
alter table command_inbox add column attempts int not null default 0;
`;
