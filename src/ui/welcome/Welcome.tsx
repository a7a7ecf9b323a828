import { RoleMix } from '../parts/RoleMix.tsx';
import { useVoice } from '../voice.ts';
import { Sample, type SampleProps } from './Sample.tsx';
import { useWelcomeStrings } from './welcome-strings.ts';

export interface WelcomeProps extends SampleProps {
  /** The keys as the browser has them; '' where none is set. */
  readonly nextKey: string;
  readonly previousKey: string;
  readonly onOptions: () => void;
}

/** The first page: it works, here is how, and nothing is asked for. */
export function Welcome(props: WelcomeProps) {
  const { reading, guide, nextKey, previousKey, onOpen, onOptions } = props;
  const { strings: common } = useVoice();
  const strings = useWelcomeStrings();
  return (
    <main class="welcome">
      <header>
        <p class="brand">{common.appName}</p>
        <h1>
          {clauses(strings.headline).map((clause) => (
            <span key={clause}>{clause}</span>
          ))}
        </h1>
        <p class="lead">{strings.lead}</p>
      </header>
      <Sample {...props} />
      <section class="verdict-part">
        <h2>{strings.verdict}</h2>
        <RoleMix
          shares={reading.roles}
          roles={guide.roles}
          onOpen={(role) => onOpen(`role/${role}`)}
        />
      </section>
      <section>
        <h2>{strings.stepsHeading}</h2>
        <ol class="three">
          {strings.steps.map(({ title, text }, index) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
              {index === 0 && <Marks />}
            </li>
          ))}
        </ol>
        {nextKey && previousKey && <p class="quiet">{strings.keys(nextKey, previousKey)}</p>}
      </section>
      <footer>
        <p class="promise">{strings.promise}</p>
        <div class="ways">
          <button type="button" class="go strong" onClick={() => onOpen('')}>
            {strings.openGuide}
          </button>
          <button type="button" class="go" onClick={onOptions}>
            {strings.openOptions}
          </button>
        </div>
      </footer>
    </main>
  );
}

/** The marks as they stand on pages. */
function Marks() {
  const { strings } = useVoice();
  return (
    <p class="marks" aria-hidden="true">
      {(['air', 'ground', 'own'] as const).map((side) => (
        <span key={side} class={`term ${side}`}>
          {strings.forces[side]}
        </span>
      ))}
    </p>
  );
}

/** A headline cut after its commas: where it must wrap, it wraps there. */
function clauses(headline: string): string[] {
  return headline.split(/(?<=，|, )/);
}
