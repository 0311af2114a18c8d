import { thing } from '../../web/src/app.tsx';

export const other = thing;
