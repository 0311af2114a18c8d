/** Whoever left with a party that was let go reads the case as it was until then: with which party, up to which entry. */
export const migration0017 = `
alter table relation add column left_with text;
alter table relation add column left_seq bigint;
drop index relation_person;
create index relation_person on relation (person, stream) where to_at is null or left_seq is not null;
`;
