import type { CourtDto } from './court.ts';
import type { ArticleDto } from './wire.ts';

/** A guide as it stands in the list. */
export interface GuideRowDto {
  readonly topic: string;
  readonly stage: 'before' | 'during' | 'after' | 'always' | 'staff';
  readonly title: string;
  readonly lead: string;
}

/** One of the fourteen functions of smart service (OOR-5.3.0), and how much of it this court gives online today. */
export interface FunctionDto {
  readonly name: string;
  readonly title: string;
  readonly had: 'whole' | 'partly' | 'not' | 'exempt';
  /** Of what is had in part: where the rest is; of what is not for a time: why, and where it is had meanwhile. */
  readonly note: string | null;
  /** The last day on which it is not offered, a court day. */
  readonly until: string | null;
  /** The topic of its guide. */
  readonly guide: string | null;
}

/** CPL-125: what comes first at this court, registration or mediation, and why. */
export interface MediationOrderDto {
  readonly order: 'register-first' | 'mediate-first';
  /** The paper by which an order holds by itself today. */
  readonly source: string;
  /** The court has set it itself. */
  readonly set: boolean;
  /** Why the court does otherwise than what holds by itself. */
  readonly reasons: string | null;
}

export interface GuidesDto {
  readonly guides: readonly GuideRowDto[];
  readonly functions: readonly FunctionDto[];
  /** Each of the functions is had online, or the court has said until when it is not. */
  readonly complete: boolean;
  /** Whether this court registers or mediates first; null before there is a court. */
  readonly mediation: MediationOrderDto | null;
  /** Where every service is given in person; null before there is a court. */
  readonly court: CourtDto | null;
}

/** What this court itself says of a step, written by one person and checked by another. */
export interface OwnGuideDto {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The language it is written in: English readers get the Chinese where nothing else was written. */
  readonly lang: 'zh-CN' | 'en';
  readonly version: number;
  readonly from: string;
  readonly vettedBy: string;
  readonly letter?: string;
}

/** One step, as it is told to people. */
export interface GuideDto extends GuideRowDto {
  readonly how: readonly string[];
  readonly rights: readonly string[];
  readonly duties: readonly string[];
  readonly consequences: readonly string[];
  readonly offline: string;
  readonly basis: readonly ArticleDto[];
  readonly own: OwnGuideDto | null;
  readonly court: CourtDto | null;
}
