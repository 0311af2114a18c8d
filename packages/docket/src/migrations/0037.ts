/**
 * Which cases name a file, by which entries, what of its scan was told there, and how that case has decided: made of the dockets
 * alone, and made again when it is thrown away. Each case decides for itself, so `file_scan` holds no more than what the scanner said.
 */
export const migration0037 = `
create table file_in_case (
  sha256 text not null,
  stream text not null,
  seqs int[] not null default '{}',
  told text[] not null default '{}',
  -- 'held' or 'cleared'; anything else is no decision.
  decision text,
  primary key (sha256, stream)
);
-- Up to which number of the log the dockets were looked through.
create table file_in_case_upto (leaf bigint not null);
insert into file_in_case_upto values (-1);
update file_scan set state = case when found is null then 'waiting' else 'infected' end where state in ('held', 'cleared');
`;
