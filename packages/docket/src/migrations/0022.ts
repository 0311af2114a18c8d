/** A list of what is owed says of each row whether it is the reader’s because nobody else is left to do it. */
export const migration0022 = `
drop function if exists read_tasks(text, text, text[], text[], text);
`;
