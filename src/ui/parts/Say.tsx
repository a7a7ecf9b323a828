import { parseLinks } from '../../core/dictionary/links.ts';
import type { Language, Wording } from '../../core/names.ts';
import { languageTag, useSpeech } from '../speech.ts';
import { InlineButton } from './InlineButton.tsx';

interface SayProps {
  readonly wording: Wording;
  /** Called with the form or id of a linked term; without it links are plain words. */
  readonly onLink?: ((link: string) => void) | undefined;
  /** Lines break between clauses where they can: for plain wordings, which hold no links. */
  readonly byClause?: boolean;
}

/** A text of the dictionary in the reader's meaning language, or in both. */
export function Say({ wording, ...how }: SayProps) {
  const { meanings, language } = useSpeech();
  const first: Language = meanings === 'both' ? (language === 'en' ? 'en' : 'zh') : meanings;
  return (
    <>
      <Text text={wording[first]} language={first} {...how} />
      {meanings === 'both' && (
        <Text text={wording[other(first)]} language={other(first)} {...how} second />
      )}
    </>
  );
}

interface TextProps extends Omit<SayProps, 'wording'> {
  readonly text: string;
  readonly language: Language;
  readonly second?: boolean;
}

function Text({ text, language, onLink, byClause = false, second = false }: TextProps) {
  const speech = useSpeech();
  const shown = (words: string) => (language === 'zh' ? speech.chinese(words) : words);
  return (
    <span lang={languageTag(speech, language)} class={second ? 'second' : 'first'}>
      {byClause
        ? clausesOf(shown(text))
        : parseLinks(text).map(({ text: words, link }, index) =>
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

/** A space between two of them, in English, stands outside: at the end of a piece it would be lost. */
function clausesOf(text: string) {
  return text.split(/(?<=；)|(?<=; )/).flatMap((words, index) => [
    <span key={index} class="clause">
      {words.trimEnd()}
    </span>,
    words.endsWith(' ') && ' ',
  ]);
}

function other(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}
