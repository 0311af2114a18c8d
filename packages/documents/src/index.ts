export type * from './data.ts';
export {
  bindBundle,
  type Bundle,
  type BundleExhibit,
  type BundleFile,
  type BundleOrder,
  type BundleWords,
} from './bundle.ts';
export * from './fault.ts';
export { packagedFonts } from './fonts.ts';
export * from './numerals.ts';
export {
  createRenderer,
  pageCount,
  render,
  renderPaper,
  type Paper,
  type Renderer,
  type RendererSettings,
} from './renderer.ts';
export {
  verificationLine,
  type DocumentOrder,
  type DocumentOrderOf,
  type Footer,
  type Mark,
} from './order.ts';
export {
  currentVersion,
  templateNames,
  templates,
  type DataOf,
  type TemplateName,
} from './templates.ts';
export { qrSvg } from './qr.ts';
export { exampleOrders } from './examples.ts';
