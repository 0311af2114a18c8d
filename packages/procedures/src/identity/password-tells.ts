/** What of its holder a password must not hold; what is not known is left out. */
export interface Holder {
  readonly name: string;
  readonly mobile: string | null;
  readonly residentId: string | null;
}

/**
 * OLR-7.2.1: a password that is the holder's own number or name is the first that anybody tries who knows them, and whoever
 * is on the other side of a suit does. Shorter names would forbid a character of the language.
 */
export function passwordTells(
  password: string,
  { name, mobile, residentId }: Holder,
): readonly { readonly path: string; readonly code: string }[] {
  const said = password.toLowerCase().replaceAll(/[\s-]/gu, '');
  const known = [mobile, residentId?.slice(0, 17), name.replaceAll(/\s/gu, '')];
  return known.some(
    (one) => typeof one === 'string' && one.length > 1 && said.includes(one.toLowerCase()),
  )
    ? [{ path: 'password', code: 'password-tells' }]
    : [];
}
