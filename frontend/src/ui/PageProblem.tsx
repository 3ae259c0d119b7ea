import { t } from '~/lib/i18n'
import { PageHeader } from './PageHeader'
import { ProblemNote } from './ProblemNote'

/** A page that cannot be shown. What is not there and what one may not see are told in the same words. */
export function PageProblem({ error }: { error: unknown }) {
  const status = (error as { status?: number }).status
  if (status === 404)
    return <PageHeader title={t('error.not_found')} lead={<p>{t('error.not_found_hint')}</p>} />
  return (
    <>
      <PageHeader title={t('error.page')} />
      <ProblemNote error={error} />
    </>
  )
}
