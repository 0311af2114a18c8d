/**
 * The log that outsiders check: its tiles, and every checkpoint that was ever signed, with who has seen it. A checkpoint
 * is a promise; none is taken back. Tiles only grow, and each is kept in its widest form.
 */
export const migration0015 = `
create table log_tile (
  level int not null,
  number bigint not null,
  hashes bytea not null,
  primary key (level, number)
);
create table log_checkpoint (
  size bigint primary key,
  note text not null,
  at text not null
);
create table log_cosignature (
  size bigint not null references log_checkpoint,
  witness text not null,
  line text not null,
  primary key (size, witness)
);
`;
