import type { ModeDecision } from './shape.ts';

/** How a step is held, by who is online at it. */
export const modeOf = (modeByParty: ModeDecision['modeByParty']): ModeDecision['mode'] => {
  const modes = Object.values(modeByParty);
  if (modes.every((one) => one === 'online') && modes.length > 0) return 'online';
  return modes.includes('online') ? 'mixed' : 'offline';
};
