/**
 * An entry is found by the number of its receipt: the index is on what the number's twelve signs stand for, which is the
 * identity modulo 30¹² (`receipt-number.ts` in the kernel). 32 hexadecimal digits as four numbers of 32 bits.
 */
export const migration0010 = `
create function receipt_mark(id text) returns bigint language sql immutable strict parallel safe as $$
  select case when id ~ '^[0-9a-f]{32}$' then
    mod(((('x' || substr(id, 1, 8))::bit(32)::bigint::numeric * 4294967296
        + ('x' || substr(id, 9, 8))::bit(32)::bigint) * 4294967296
        + ('x' || substr(id, 17, 8))::bit(32)::bigint) * 4294967296
        + ('x' || substr(id, 25, 8))::bit(32)::bigint, 531441000000000000)::bigint
  end
$$;
create index entry_receipt on entry (receipt_mark(id));
`;
