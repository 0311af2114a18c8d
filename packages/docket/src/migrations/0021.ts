/** What authorities of time say of checkpoints: their answers as they gave them (RFC 3161). */
export const migration0021 = `
create table log_timestamp (
  size bigint not null references log_checkpoint,
  authority text not null,
  token bytea not null,
  at text not null,
  primary key (size, authority)
);
`;
