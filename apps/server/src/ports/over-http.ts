const patience = 5000;

/**
 * Asks a service over HTTP: one JSON question, one JSON answer. @returns null when it does not answer in five seconds
 * or answers something else than 2xx; the caller says what that means. Asking twice must be harmless on the other side.
 */
export async function askOverHttp(
  url: string,
  question: unknown,
): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(patience),
    });
    const body: unknown = response.ok ? await response.json() : null;
    return typeof body === 'object' && body !== null
      ? (body as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
