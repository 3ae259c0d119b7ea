import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '~/lib/i18n'
import { Button } from './Button'

type Props = { title: string; onClose: () => void; children: ReactNode; wide?: boolean }

/** The browser's own dialog: it keeps the focus inside, gives it back, and closes on Escape. */
export function Dialog({ title, onClose, children, wide }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    ref.current?.showModal?.()
  }, [])
  return (
    <dialog ref={ref} className={wide ? 'dlg wide' : 'dlg'} aria-label={title} onClose={onClose}>
      <div className="ph">
        <h2>{title}</h2>
        <Button kind="quiet" small onClick={() => ref.current?.close()}>
          {t('common.close')}
        </Button>
      </div>
      {children}
    </dialog>
  )
}
