/**
 * Drops a database whose pools have been ended. A pool says it has ended while its last connections are still closing,
 * and a connection that is thrown out then reports a fault to nobody. So they get the seconds PostgreSQL itself waits;
 * only what a killed process left behind is thrown out.
 */
export async function dropDatabase(
  asOwner: (sql: string) => Promise<unknown>,
  database: string,
): Promise<void> {
  try {
    await asOwner(`drop database if exists ${database}`);
  } catch (fault) {
    if ((fault as { code?: string }).code !== inUse) throw fault;
    await asOwner(`drop database if exists ${database} with (force)`);
  }
}

/** SQLSTATE object_in_use. */
const inUse = '55006';
