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
  -- How many readers have died over it, and which version of the reader came to what is said here.
  died int not null default 0,
  reader int not null default 0,
  next_at timestamptz not null default now()
);
create index file_reading_waiting on file_reading (next_at) where state in ('waiting', 'away');

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

-- Files that the court itself made. Nothing is taken for its own that is not named here.
create table file_made (sha256 text primary key references file (sha256) on delete cascade);

-- When a file of whoever handed it in was last read; '' for what nobody did. They are read in turn.
create table file_reading_turn (person text primary key, at timestamptz not null);

-- Up to which number of the log the dockets were looked through for files.
create table file_reading_upto (leaf bigint not null);
insert into file_reading_upto values (-1);
`;
