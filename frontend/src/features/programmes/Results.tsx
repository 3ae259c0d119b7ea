import { useState } from 'react'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { SelectField } from '~/ui/Field'
import type { YearResult } from './queries'
import { figureLines, type Line } from './years'

const countLabel = {
  plans: 'programme.plans',
  items: 'programme.items',
  activities: 'programme.activities',
} as const

/** What came of it, year by year: the table has every number, the bars show one line of it. */
export function Results({ results }: { results: YearResult[] }) {
  const counted: Line[] = (['plans', 'items', 'activities'] as const).map((name) => ({
    code: name,
    name: t(countLabel[name]),
    measure: '',
    values: results.map((year) => year[name]),
  }))
  const lines = [...counted, ...figureLines(results)]
  const [code, setCode] = useState('activities')
  const shown = lines.find((line) => line.code === code) ?? lines[0]
  return (
    <section className="block">
      <h2>{t('programme.results')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keys, too */}
      <section className="scroll" tabIndex={0} aria-label={t('programme.results')}>
        <table className="tbl compact sticky">
          <caption className="sr">{t('programme.results')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('programme.counted')}</th>
              {results.map(({ year }) => (
                <th scope="col" className="num" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.code}>
                <th scope="row">
                  {line.name} {line.measure && <small className="muted">({line.measure})</small>}
                </th>
                {line.values.map((value, at) => (
                  <td className="num" key={results[at]?.year}>
                    {value === null ? <span className="muted">–</span> : formatNumber(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="yearbars">
        <SelectField
          label={t('programme.chart')}
          value={shown?.code ?? ''}
          onValue={setCode}
          options={lines.map((line) => [line.code, line.name] as const)}
        />
        {shown && <Bars line={shown} years={results.map(({ year }) => year)} />}
      </div>
    </section>
  )
}

/** The years as bars on one scale. The table above says the same, so a screen reader is spared them. */
const Bars = ({ line, years }: { line: Line; years: number[] }) => {
  const most = Math.max(1, ...line.values.map((value) => value ?? 0))
  return (
    <ol aria-hidden="true" className="yb">
      {line.values.map((value, at) => (
        <li key={years[at]}>
          <b>{value === null ? '–' : formatNumber(value)}</b>
          <i style={{ height: `${Math.round(((value ?? 0) / most) * 120)}px` }} />
          <span>{years[at]}</span>
        </li>
      ))}
    </ol>
  )
}
