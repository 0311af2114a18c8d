/**
 * The id under which a draft is handed in, whatever device it is sent from: one draft makes one suit. Drafts from before
 * get one each.
 */
export const migration0024 = `
alter table draft add column command_id text not null default gen_random_uuid()::text;
`;
