import type { GuideTerm } from '../../core/dictionary/guide.ts';
import { Icon } from '../parts/Icon.tsx';
import { useVoice } from '../voice.ts';

interface CardHeadProps {
  readonly term: GuideTerm;
  readonly words: string;
  readonly wordId: string;
  readonly onClose?: (() => void) | undefined;
}

/** The word as it stands on the page, how it sounds, and what the other language calls it. */
export function CardHead({ term, words, wordId, onClose }: CardHeadProps) {
  const voice = useVoice();
  const inChinese = /\p{Script=Han}/u.test(words);
  const shown = words.replace(/\s+/g, inChinese ? '' : ' ').trim();
  const { zh, en } = term.forms;
  // Only the sound of this very word: a term has several forms.
  const pinyin = term.pinyins[zh.indexOf(shown)] ?? null;
  const other = inChinese ? en[0] : zh[0];
  return (
    <header>
      <h2 id={wordId}>{shown}</h2>
      <p class="notes">
        {pinyin && <span lang="zh-Latn-pinyin">{pinyin}</span>}
        {pinyin && other && ' · '}
        {other && (
          <span lang={inChinese ? 'en' : undefined}>
            {inChinese ? other : voice.chinese(other)}
          </span>
        )}
      </p>
      {onClose && (
        <button type="button" class="close" aria-label={voice.strings.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
