/** The witness's door to time: seconds since 1970. A cosignature says when it was made. */
export const secondsNow = (): number => Math.floor(Date.now() / 1000);
