declare const brand: unique symbol;

/** A value that has passed its door: a plain string or number which the compiler will not mix up with another kind. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
