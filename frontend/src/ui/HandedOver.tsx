import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'

type Handed = { from: { name: string }; to: { name: string }; on: string; act: { number: string } }

/** Whose paper this was and who carries it on, when its unit has closed. */
export function HandedOver({ handedOver }: { handedOver: Handed | null | undefined }) {
  if (!handedOver) return null
  return (
    <p className="note" role="note">
      {t('handed_over', {
        from: handedOver.from.name,
        to: handedOver.to.name,
        day: formatDate(handedOver.on),
        act: handedOver.act.number,
      })}
    </p>
  )
}
