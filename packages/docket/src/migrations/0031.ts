/**
 * Whose passkey it is, is found by the name of the key: who signs in by one says nothing else (decision 0042). Only keys are
 * looked for so.
 *
 * How many ways to the court people saved in a quarter that is over is counted once and kept: it takes a look at each entry of the
 * quarter, and the page that says it is open to everybody (OLR-2.1.4a).
 */
export const migration0031 = `
create index secret_passkey on secret (kind) where kind like 'passkey:%';
create table ways_saved (
  court text not null,
  quarter text not null,
  ways int not null,
  people int not null,
  primary key (court, quarter)
);
`;
