import type { GuideTerm } from '../../core/dictionary/guide.ts';
import { Icon } from '../parts/Icon.tsx';
import { useCardStrings } from '../card-strings.ts';
import { useSpeech } from '../speech.ts';

interface CardHeadProps {
  readonly term: GuideTerm;
  readonly words: string;
  readonly wordId: string;
  readonly onClose?: (() => void) | undefined;
}

/** The word as it stands on the page, how it sounds, and what the other language calls it. */
export function CardHead({ term, words, wordId, onClose }: CardHeadProps) {
  const { chinese } = useSpeech();
  const strings = useCardStrings();
  const { word, pinyin, other } = namesOf(term, words);
  return (
    <header>
      <h2 id={wordId}>{word}</h2>
      <p class="notes">
        {pinyin && <span lang="zh-Latn-pinyin">{pinyin}</span>}
        {pinyin && other && ' · '}
        {other && <span lang={other.language}>{chinese(other.text)}</span>}
      </p>
      {onClose && (
        <button type="button" class="close" aria-label={strings.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}

interface Names {
  readonly word: string;
  /** Only the sound of this very word: a term has several forms. */
  readonly pinyin: string | null;
  readonly other: { readonly text: string; readonly language: 'en' | undefined } | null;
}

function namesOf({ forms: { zh, en }, pinyins }: GuideTerm, words: string): Names {
  const inChinese = /\p{Script=Han}/u.test(words);
  const word = words.replace(/\s+/g, inChinese ? '' : ' ').trim();
  // GTM 经理 says nothing new of GTM.
  const text = (inChinese ? en : zh).find(
    (form) => !form.toLowerCase().includes(word.toLowerCase()),
  );
  return {
    word,
    pinyin: pinyins[zh.indexOf(word)] ?? null,
    other: text ? { text, language: inChinese ? 'en' : undefined } : null,
  };
}
