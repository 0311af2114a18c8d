export * from './appeal/index.ts';
export * from './announcement/index.ts';
export * from './appraisal/index.ts';
export * from './admission/index.ts';
export * from './attribution/index.ts';
export * from './chain/index.ts';
export * from './claims/index.ts';
export * from './conversion/index.ts';
export * from './court/index.ts';
export * from './define.ts';
export * from './documents/index.ts';
export * from './evidence/index.ts';
export * from './exchange/index.ts';
export * from './feedback/index.ts';
export * from './fees/index.ts';
export * as fields from './fields/index.ts';
export type {
  ExhibitInput,
  ExhibitOpinion,
  FieldMeta,
  FileReference,
  PartyDetails,
} from './fields/index.ts';
export * from './filing/index.ts';
export * from './guidance/index.ts';
export * from './participation/index.ts';
export * from './performance/index.ts';
export * from './person/index.ts';
export * from './proceedings/index.ts';
export * from './recusal/index.ts';
export * from './adding/index.ts';
export * from './rulebook/index.ts';
export * from './reading/index.ts';
export * from './scanning/index.ts';
export * from './streams.ts';
export * from './consent/index.ts';
export * from './defence/index.ts';
export * from './hearing/index.ts';
export * from './judgment/index.ts';
export * from './mediation/index.ts';
export * from './service/index.ts';
export * from './suspension/index.ts';
