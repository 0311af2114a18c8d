/**
 * What the database must know for a lock of its own on reading (decision 0016): of an office the division it is for, of a
 * link whether its authority is shown and whether it handed the complaint in, of a case whether a ruling on the filing is
 * asked and until when each head of the court may read it. Rows derived by an earlier program leave them open until they
 * are derived again; the first lock holds meanwhile.
 *
 * `reach_key` is how a division's cases are found. As an expression it could not use its index under row-level security,
 * since putting texts together is not leakproof.
 *
 * Functions are no longer repeated in migrations: `functions/` has each as it stands.
 */
export const migration0011 = `
alter table relation add column division text;
alter table relation add column pending boolean;
alter table relation add column filed boolean;
alter table case_card add column ruling_asked boolean;
alter table case_card add column read_until jsonb;
alter table case_card add column reach_key text generated always as (court || ' ' || coalesce(division, '')) stored;
drop index case_card_of_division;
create index case_card_of_division on case_card (reach_key, updated_at desc, stream);

create table applied_text (name text primary key, hash text not null);
`;
