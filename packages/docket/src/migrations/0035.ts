/**
 * Somebody near who helps with one draft: the digest of the code by which they come to it and until when it opens, who came, and who wrote in
 * it last besides its owner. It goes with the draft.
 */
export const migration0035 = `
alter table draft add column help_id text;
alter table draft add column help_code bytea;
alter table draft add column help_until text;
alter table draft add column helper text;
alter table draft add column prepared jsonb;
create unique index draft_help on draft (help_id) where help_id is not null;
create index draft_helper on draft (helper) where helper is not null;
`;
