/**
 * The place that a paper's code names beside the one the court names now. A code holds a place only once there is one, and a place
 * never changes and never goes, so another one, or none, is a log that was rolled back or exchanged (OOR-10.2.8). Null where nothing
 * differs, and where no code names a place.
 */
export const otherPlace = (
  printed: number | null,
  now: number | null,
): { readonly printed: number; readonly now: number | null } | null =>
  printed === null || printed === now ? null : { printed, now };
