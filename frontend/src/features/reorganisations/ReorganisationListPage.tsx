import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { Pager } from '~/ui/Pager'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import { statusLabel, statusTone } from './labels'
import { reorganisationList } from './queries'
import { decides } from './who'

/** Every reorganisation written down: drafts, those in force and those taken back. */
export default function ReorganisationListPage() {
  const { me } = useOffice()
  const address = useAddress()
  const { data, error, isPending } = useQuery({
    ...reorganisationList(address.get('trang')),
    enabled: decides(me),
  })
  if (!decides(me)) return <PageHeader title={t('error.not_found')} lead={<p>{t('reorg.clerks_only')}</p>} />
  return (
    <>
      <PageHeader
        title={t('reorg.title')}
        lead={<p>{t('reorg.lead')}</p>}
        actions={
          <Link className="btn pri" href={to.newReorganisation()}>
            {t('reorg.new')}
          </Link>
        }
      />
      <ProblemNote error={error} />
      {isPending && <Loading />}
      {data?.items.length === 0 && <p className="empty">{t('reorg.none')}</p>}
      {data && data.items.length > 0 && (
        <table className="tbl fold">
          <caption className="sr">{t('reorg.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('reorg.effective_on')}</th>
              <th scope="col">{t('reorg.name')}</th>
              <th scope="col">{t('unit.act')}</th>
              <th scope="col">{t('common.status')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((plan) => (
              <tr key={plan.id}>
                <td className="nowrap">{formatDate(plan.effectiveOn)}</td>
                <th scope="row">
                  <Link href={to.reorganisation(plan.id)}>{plan.title}</Link>
                </th>
                <td className="nowrap">{plan.act.number}</td>
                <td>
                  <Status tone={statusTone[plan.status]} text={t(statusLabel[plan.status])} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data && <Pager page={data} onCursor={(trang) => address.set({ trang })} />}
    </>
  )
}
