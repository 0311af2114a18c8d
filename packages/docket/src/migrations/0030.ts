/**
 * What the files of cases say, page by page, as far as a machine can read it. All of it is made from the bytes of a file
 * and can be thrown away; a file that goes takes its text along.
 */
export const migration0030 = `
create table file_reading (
  sha256 text primary key references file (sha256) on delete cascade,
  state text not null default 'waiting',
  -- How many pages the file has and how many of them were looked at; of a file still to be opened nobody knows.
  pages int,
  done int not null default 0,
  tried int not null default 0,
  next_at timestamptz not null default now()
);
create index file_reading_waiting on file_reading (next_at) where state = 'waiting';

create table file_text (
  sha256 text not null references file_reading (sha256) on delete cascade,
  page int not null,
  how text not null,
  state text not null,
  shown text not null,
  folded text not null,
  grams tsvector not null,
  primary key (sha256, page)
);
create index file_text_grams on file_text using gin (grams);

-- Up to which number of the log the dockets were looked through for files.
create table file_reading_upto (leaf bigint not null);
insert into file_reading_upto values (-1);
`;
