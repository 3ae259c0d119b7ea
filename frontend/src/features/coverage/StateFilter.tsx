import type { ReactNode } from 'react'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import type { ProgressState, StateCounts } from './queries'
import { stateIcon, stateLabel, states, stateTone, sumOf } from './states'

type Props = {
  counts: StateCounts[]
  value?: ProgressState
  onValue: (state: ProgressState | null) => void
}

/** Legend and filter in one: what the signs mean, how often each stands there, and a tap to see only those. */
export const StateFilter = ({ counts, value, onValue }: Props) => (
  <fieldset className="legend">
    <legend className="sr">{t('common.status')}</legend>
    <div className="chips">
      <Choice checked={!value} onChoose={() => onValue(null)}>
        {t('common.all')}
      </Choice>
      {states.map((state) => {
        const Icon = stateIcon[state]
        const n = sumOf(counts, state)
        return (
          <Choice
            key={state}
            tone={n === 0 && value !== state ? `${stateTone[state]} zero` : stateTone[state]}
            checked={value === state}
            onChoose={() => onValue(state)}
          >
            <Icon className="i" aria-hidden="true" />
            {t(stateLabel[state])} <b>{formatNumber(n)}</b>
          </Choice>
        )
      })}
    </div>
  </fieldset>
)

type ChoiceProps = { tone?: string; checked: boolean; onChoose: () => void; children: ReactNode }

const Choice = ({ tone = '', checked, onChoose, children }: ChoiceProps) => (
  <label className={`chip cs ${tone}`}>
    <input type="radio" name="trangthai" checked={checked} onChange={onChoose} />
    <span>{children}</span>
  </label>
)
