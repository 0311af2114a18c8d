import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The fonts that come with the product: every paper looks the same on every machine. */
export const packagedFonts: readonly string[] = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
].map((file) => require.resolve(file));
