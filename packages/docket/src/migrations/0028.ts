/**
 * What a person is in each of their cases is read from the index alone: a list of theirs asks it of every case, and the rows
 * themselves lie a page apart from one another.
 */
export const migration0028 = `
drop index relation_person;
create index relation_person on relation (person, stream) include (role, side, to_at, left_seq)
  where to_at is null or left_seq is not null;
`;
