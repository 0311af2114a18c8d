export type * from './addresses.ts';
export type * from './preview.ts';
export type * from './court.ts';
export type * from './feedback.ts';
export type * from './guides.ts';
export type * from './form.ts';
export type * from './account-wire.ts';
export type * from './wire.ts';
