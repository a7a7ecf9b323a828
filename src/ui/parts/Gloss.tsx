import { plainText } from '../../core/dictionary/links.ts';
import type { Wording } from '../../core/names.ts';
import { languageTag, useVoice } from '../voice.ts';

/** A meaning in one line, cut where the line ends. */
export function Gloss({ wording }: { readonly wording: Wording }) {
  const voice = useVoice();
  const language = voice.meanings === 'en' ? 'en' : 'zh';
  return (
    <span class="gloss" lang={languageTag(voice, language)}>
      {language === 'zh' ? voice.chinese(plainText(wording.zh)) : plainText(wording.en)}
    </span>
  );
}
