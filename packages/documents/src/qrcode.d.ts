/** The part of `qrcode` used here; the package ships no types. */
declare module 'qrcode' {
  interface QrModules {
    readonly size: number;
    readonly data: Uint8Array;
  }
  export function create(
    text: string,
    options: { readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { readonly modules: QrModules };
}
