/**
 * What a scanner for malware said of files that people handed in. `waiting` is kept from others until it was looked into; `unasked`
 * was there before the court had a scanner, or came by another way, and is shown as it was. Of a file that is not named here
 * nothing was asked: the court has no scanner, or made it itself. A file that goes takes its row along.
 */
export const migration0034 = `
create table file_scan (
  sha256 text primary key references file (sha256) on delete cascade,
  state text not null check (state in ('waiting', 'unasked', 'clean', 'infected')),
  -- What was found in it, as the scanner calls it.
  found text,
  next_at timestamptz not null default now()
);
create index file_scan_waiting on file_scan (next_at) where state in ('waiting', 'unasked');
`;
