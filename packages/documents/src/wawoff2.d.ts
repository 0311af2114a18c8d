/** The part of `wawoff2` used here; the package ships no types. */
declare module 'wawoff2/decompress.js' {
  /** WOFF2 in, TrueType out. */
  export default function decompress(font: Uint8Array): Promise<Uint8Array>;
}
