import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { planName } from '../labels'
import type { Plan } from '../queries'
import { basisName } from './head'

/** The record as it stands; what the paper does not say is left out. */
export function HeadRecord({ plan: { document, particulars } }: { plan: Plan }) {
  const signer = [document.signatory?.onBehalfOf, document.signatory?.title, document.signatory?.name]
  const rows = [
    [t('plan.symbol'), document.symbol && planName(document)],
    [t('plan.date'), document.date && formatDate(document.date)],
    [t('life.place'), document.place],
    [t('plan.issuer'), document.issuer],
    [t('life.theme'), particulars.yearTheme],
    [t('life.breakthrough'), particulars.breakthrough],
    [t('life.contact_board'), particulars.contactBoard],
    [t('life.legal_bases'), document.legalBases.map(basisName).join('\n')],
    [t('plan.basis'), document.basis],
    [t('plan.signer'), signer.filter(Boolean).join(', ')],
  ].filter((row): row is [string, string] => !!row[1])
  return (
    <dl className="kv">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="pre">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
