import '~/styles/organisation.css'
import '~/styles/programme.css'
import { useQuery } from '@tanstack/react-query'
import { t } from '~/lib/i18n'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { programmeById } from './queries'
import { Results } from './Results'
import { Tagged } from './Tagged'
import { YearLine } from './YearLine'
import { actText, kindLabel } from './years'

/** A programme over its years: where it stands, what carries it out, and what came of it year by year. */
export default function ProgrammePage({ id }: { id: string }) {
  const { data: programme, error } = useQuery(programmeById(id))
  if (!programme) return error ? <PageProblem error={error} /> : <Loading />
  return (
    <>
      <PageHeader
        title={programme.name}
        lead={
          <p>
            {[t(kindLabel[programme.kind]), actText(programme.act), programme.unit.name]
              .filter(Boolean)
              .join(' · ')}
          </p>
        }
      />
      <YearLine programme={programme} />
      <Results results={programme.results} />
      <Tagged id={id} />
    </>
  )
}
