/**
 * A file of which the scanner says nothing, though it is there, and one in which it found something after it was received, are told
 * in the cases that name them: how often it was asked in vain, what was told, and in which cases. What the court decides there,
 * `held` or `cleared`, no scanner changes any more.
 */
export const migration0036 = `
alter table file_scan drop constraint file_scan_state_check;
alter table file_scan add constraint file_scan_state_check
  check (state in ('waiting', 'unasked', 'clean', 'infected', 'held', 'cleared'));
alter table file_scan add column tries int not null default 0;
alter table file_scan add column told text[] not null default '{}';
alter table file_scan add column streams text[] not null default '{}';
create index file_scan_told on file_scan (sha256) where state in ('infected', 'held', 'cleared') or tries > 0;
`;
