import { useOptionsStrings } from './options-strings.ts';
import { Section } from './Section.tsx';

export interface SitesSectionProps {
  /** Hosts the user switched off. */
  readonly off: readonly string[];
  /** Match patterns the user allowed beyond the named sites. */
  readonly granted: readonly string[];
  readonly onSwitchOn: (host: string) => void;
  readonly onWithdraw: (origin: string) => void;
}

/** The sites a user decided about. */
export function SitesSection({ off, granted, onSwitchOn, onWithdraw }: SitesSectionProps) {
  const strings = useOptionsStrings();
  return (
    <Section id="sites">
      <SiteList
        heading={strings.sitesOff}
        none={strings.sitesOffNone}
        sites={off}
        action={strings.switchOn}
        onAct={onSwitchOn}
      />
      <SiteList
        heading={strings.sitesGranted}
        none={strings.sitesGrantedNone}
        sites={granted}
        action={strings.withdraw}
        onAct={onWithdraw}
      />
    </Section>
  );
}

interface SiteListProps {
  readonly heading: string;
  readonly none: string;
  readonly sites: readonly string[];
  readonly action: string;
  readonly onAct: (site: string) => void;
}

function SiteList({ heading, none, sites, action, onAct }: SiteListProps) {
  return (
    <>
      <h3>{heading}</h3>
      {sites.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <ul class="rows">
          {sites.map((site) => (
            <li key={site}>
              <span class="grow">{site.replace(/^\*:\/\/|\/\*$/g, '')}</span>
              <button
                type="button"
                class="button"
                aria-label={`${action}: ${site}`}
                onClick={() => onAct(site)}
              >
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
