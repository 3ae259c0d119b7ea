import { useQuery } from '@tanstack/react-query'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { ProblemNote } from '~/ui/ProblemNote'
import type { Held } from './held'
import { rolesText, workLabel } from './labels'
import { handoverRehearsed, type Office } from './queries'

type Props = { position: Held<Office>; successorId: string; on: string }

/** What the successor gets, as the service would do it; why it would decline is told before anything is sent. */
export function GoesOver({ position: { first: office, all }, successorId, on }: Props) {
  const asked = { successorId, on, termEnd: null, basis: null, paper: null }
  const { data, error } = useQuery({
    ...handoverRehearsed(office, asked),
    enabled: successorId !== '' && on !== '',
  })
  return (
    <>
      <section className="note small">
        <h3>{t('people.goes_over')}</h3>
        <ul>
          <li>{t('people.goes_over_rights', { rights: rolesText(all.map(({ role }) => role)) })}</li>
          {data?.goesOver.map(({ what, count }) => (
            <li key={what}>
              {workLabel[what] ? t(workLabel[what]) : what}: {formatNumber(count)}
            </li>
          ))}
          <li>{t('people.goes_over_work', { unit: office.unit?.name ?? t('people.whole_house') })}</li>
        </ul>
      </section>
      <ProblemNote error={error} />
    </>
  )
}
