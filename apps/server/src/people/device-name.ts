/* The first that fits counts: most browsers call themselves by the names of others as well. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信 WeChat'],
  [/Edg/, 'Edge'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Quark/, 'Quark'],
  [/HuaweiBrowser/, 'Huawei Browser'],
  [/MiuiBrowser/, 'Mi Browser'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
];

const named = (names: typeof browsers, agent: string): string | null =>
  names.find(([sign]) => sign.test(agent))?.[1] ?? null;

/**
 * What a browser calls itself, in words its holder knows again; empty where it says nothing that is known. It is what the
 * browser says and no more: whoever wants to can say otherwise, so that nothing is decided by it.
 */
export function deviceName(agent: string): string {
  return [named(browsers, agent), named(systems, agent)].filter((one) => one !== null).join(' · ');
}
