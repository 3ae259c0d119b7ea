import { t } from '~/lib/i18n'
import { Button } from './Button'

type Props = { page: { next?: string | null; prev?: string | null }; onCursor: (cursor: string) => void }

export function Pager({ page, onCursor }: Props) {
  if (!page.next && !page.prev) return null
  return (
    <nav className="pager" aria-label={t('common.pages')}>
      <Button small disabled={!page.prev} onClick={() => page.prev && onCursor(page.prev)}>
        {t('common.prev_page')}
      </Button>
      <Button small disabled={!page.next} onClick={() => page.next && onCursor(page.next)}>
        {t('common.next_page')}
      </Button>
    </nav>
  )
}
