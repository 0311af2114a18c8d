import type { Pool } from 'pg';

/**
 * Of acts that failed, those that are in the docket all the same: their answer was lost, and not they. Asks until the server
 * answers, since it may have been killed.
 */
export async function alreadyThere(pool: Pool, ids: readonly string[]): Promise<readonly string[]> {
  for (;;) {
    try {
      const { rows } = await pool.query<{ command_id: string }>(
        'select command_id from accepted_command where command_id = any($1) order by 1',
        [ids],
      );
      return rows.map((row) => row.command_id);
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
