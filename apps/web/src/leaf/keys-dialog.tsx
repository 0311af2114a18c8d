import { useSettings } from '../settings.tsx';
import { KeyList } from '../shell/key-list.tsx';
import { leafTexts } from '../texts/leaf.ts';
import { presentingTexts } from '../texts/presenting.ts';

/** The keys with which one leafs. */
export default function LeafKeys(props: { readonly onClose: () => void }) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const { keyList } = k;
  return (
    <KeyList
      title={k.keys}
      rows={[
        { keys: ['←', '→'], does: keyList.turn },
        { keys: ['PageUp', 'PageDown'], does: keyList.turn },
        { keys: ['Home', 'End'], does: keyList.ends },
        { keys: ['+', '-'], does: keyList.zoom },
        { keys: ['0'], does: keyList.width },
        { keys: ['R'], does: keyList.rotate },
        { keys: ['/'], does: keyList.find },
        { keys: ['F'], does: presentingTexts[lang].keys.follow },
        { keys: ['M'], does: presentingTexts[lang].keys.point },
        { keys: ['?'], does: keyList.help },
      ]}
      lettersOn={k.lettersOn}
      lettersNote={k.lettersNote}
      onClose={props.onClose}
    />
  );
}
