import { parseLinks } from '../../core/dictionary/links.ts';
import type { Language, Wording } from '../../core/names.ts';
import { languageTag, useSpeech } from '../speech.ts';
import { InlineButton } from './InlineButton.tsx';

interface SayProps {
  readonly wording: Wording;
  /** Called with the form or id of a linked term; without it links are plain words. */
  readonly onLink?: ((link: string) => void) | undefined;
}

/** A text of the dictionary in the reader's meaning language, or in both. */
export function Say({ wording, onLink }: SayProps) {
  const { meanings, language } = useSpeech();
  const first: Language = meanings === 'both' ? (language === 'en' ? 'en' : 'zh') : meanings;
  return (
    <>
      <Text text={wording[first]} language={first} onLink={onLink} />
      {meanings === 'both' && (
        <Text text={wording[other(first)]} language={other(first)} onLink={onLink} second />
      )}
    </>
  );
}

interface TextProps {
  readonly text: string;
  readonly language: Language;
  readonly onLink: SayProps['onLink'];
  readonly second?: boolean;
}

function Text({ text, language, onLink, second = false }: TextProps) {
  const speech = useSpeech();
  const shown = (words: string) => (language === 'zh' ? speech.chinese(words) : words);
  return (
    <span lang={languageTag(speech, language)} class={second ? 'second' : 'first'}>
      {parseLinks(text).map(({ text: words, link }, index) =>
        link !== null && onLink ? (
          <InlineButton key={index} class="link" onPress={() => onLink(link)}>
            {shown(words)}
          </InlineButton>
        ) : (
          shown(words)
        ),
      )}
    </span>
  );
}

function other(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}
