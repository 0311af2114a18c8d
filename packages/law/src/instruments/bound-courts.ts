/** Courts that a rule names, where it does not speak to all. */
export type CourtGroup = 'pilot' | 'not-pilot' | 'internet' | 'high' | 'supreme-and-high';

/** A court as far as a rule asks which one it is. */
export interface WhichCourt {
  /** In the pilot of 2020 and 2021 (法〔2020〕11号), the internet courts of Hangzhou, Beijing and Guangzhou among them. */
  readonly pilot: boolean;
  readonly internet?: boolean;
  readonly level?: 'basic' | 'intermediate' | 'high' | 'supreme';
}

/** What the texts themselves say of the courts they bind; which courts were in the pilot is not held here. */
export const boundCourts: Readonly<Record<string, CourtGroup>> = {
  'N49-3.1.3': 'pilot',
  'N49-3.1.4': 'high',
  'N49-10.2.1': 'pilot',
  'N49-10.2.2': 'not-pilot',
  'N49-10.2.3': 'not-pilot',
  'N49-12.1.0': 'internet',
  'N49-15.1.1': 'high',
  'N49-15.1.2': 'high',
  'GD-8.1.3': 'pilot',
  'OOR-37.1.3': 'supreme-and-high',
};

export function isAmong(group: CourtGroup, court: WhichCourt): boolean {
  switch (group) {
    case 'pilot':
      return court.pilot;
    case 'not-pilot':
      return !court.pilot;
    case 'internet':
      return court.internet === true;
    case 'high':
      return court.level === 'high';
    case 'supreme-and-high':
      return court.level === 'high' || court.level === 'supreme';
  }
}
