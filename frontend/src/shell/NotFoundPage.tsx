import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { PageHeader } from '~/ui/PageHeader'

export const NotFoundPage = () => (
  <>
    <PageHeader title={t('error.not_found')} lead={<p>{t('error.not_found_hint')}</p>} />
    <Link className="btn pri" href={to.home()}>
      {t('nav.home')}
    </Link>
  </>
)
