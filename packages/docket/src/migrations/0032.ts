/**
 * What somebody noted for themselves on a page of a file: sealed under the key of its owner, as drafts are. Not docket: it
 * is nobody's act and nobody else's to read. A file that is not here for a while takes no note along.
 */
export const migration0032 = `
create table page_note (
  owner text not null,
  stream text not null,
  sha256 text not null,
  id text not null,
  sealed bytea not null,
  saved_at text not null,
  primary key (owner, stream, sha256, id)
);
`;
