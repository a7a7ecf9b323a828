import { useMemo } from 'preact/hooks';
import { compileReader } from '../core/reading/reader.ts';
import { readPosting } from '../core/reading/read-posting.ts';
import { loadReadingData } from '../platform/guide.ts';
import { openGuide, openOptions } from '../platform/pages.ts';
import { loadShortcuts } from '../platform/shortcuts.ts';
import { useWelcomeStrings } from '../ui/welcome/welcome-strings.ts';
import { Welcome } from '../ui/welcome/Welcome.tsx';
import type { AppProps } from './open-app.tsx';
import { useLive } from './use-live.ts';

const NEVER_CHANGES = () => undefined;
const READER = {
  load: async () => compileReader(await loadReadingData()),
  watch: NEVER_CHANGES,
};
const SHORTCUTS = { load: loadShortcuts, watch: NEVER_CHANGES };

/** The first page, with a posting that is really read. */
export function WelcomeApp({ guide }: AppProps) {
  const { sample } = useWelcomeStrings();
  const [reader] = useLive<Awaited<ReturnType<typeof READER.load>> | null>(READER, null);
  const [shortcuts] = useLive(SHORTCUTS, []);
  const reading = useMemo(() => reader && readPosting(reader, sample), [reader, sample]);
  if (!reading) return null;
  const keysOf = (command: string) => shortcuts.find(({ name }) => name === command)?.keys ?? '';
  return (
    <Welcome
      posting={sample}
      reading={reading}
      guide={guide}
      nextKey={keysOf('next-term')}
      previousKey={keysOf('previous-term')}
      onOpen={(path) => void openGuide(path)}
      onOptions={() => void openOptions()}
    />
  );
}
