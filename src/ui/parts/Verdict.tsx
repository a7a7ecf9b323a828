import type { Guide } from '../../core/dictionary/guide.ts';
import type { RoleShare } from '../../core/reading/reading.ts';
import { shortName } from '../short-name.ts';
import { label, useVoice } from '../voice.ts';

interface VerdictProps {
  readonly shares: readonly RoleShare[];
  readonly guide: Guide;
  /** Of its heading, where it stands below others. */
  readonly level?: 2 | 4;
}

/** From this share on a role is the job; below, two are named. */
const MOSTLY = 0.55;

/** What the job really is, in a few words. */
export function Verdict({ shares, guide, level = 2 }: VerdictProps) {
  const Heading = level === 2 ? 'h2' : 'h4';
  const voice = useVoice();
  const { strings } = voice;
  const [first, second] = shares.flatMap(({ role, share }) => {
    const found = guide.roles.find(({ id }) => id === role);
    return found ? [{ name: shortName(label(voice, found.name)), share }] : [];
  });
  if (!first) {
    return (
      <>
        <Heading class="verdict">{strings.notMarketing}</Heading>
        <p class="quiet">{strings.notMarketingMore}</p>
      </>
    );
  }
  const isAlone = !second || first.share >= MOSTLY;
  return (
    <>
      <p class="eyebrow">{strings.reallyIs}</p>
      <Heading class="verdict">
        {isAlone
          ? second
            ? strings.mostly(first.name)
            : first.name
          : strings.bothOf(first.name, second.name)}
      </Heading>
    </>
  );
}
