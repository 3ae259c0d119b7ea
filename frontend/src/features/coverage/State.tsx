import { t } from '~/lib/i18n'
import type { ProgressState, StateCounts } from './queries'
import { countOf, stateIcon, stateLabel, states, stateTone } from './states'

/** One of the five states: icon and word; the colour only supports them. */
export function State({ state }: { state: ProgressState }) {
  const Icon = stateIcon[state]
  return (
    <span className={`cs ${stateTone[state]}`}>
      <Icon className="i" aria-hidden="true" />
      {t(stateLabel[state])}
    </span>
  )
}

/** How many in which state, as short as it can be told: an icon and a number each, the words for who listens. */
export const Counts = ({ counts }: { counts: StateCounts }) => (
  <span className="cnts">
    {states
      .filter((state) => countOf(counts, state) > 0)
      .map((state) => {
        const Icon = stateIcon[state]
        return (
          <span key={state} className={`cs ${stateTone[state]}`} title={t(stateLabel[state])}>
            <Icon className="i" aria-hidden="true" />
            <span className="sr">{t(stateLabel[state])}: </span>
            {countOf(counts, state)}
          </span>
        )
      })}
  </span>
)
