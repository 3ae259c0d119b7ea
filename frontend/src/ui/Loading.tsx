import { t } from '~/lib/i18n'

export const Loading = () => (
  <p className="muted loading" role="status">
    {t('common.loading')}
  </p>
)
