import { dateLine, isoDay, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import type { Report } from './queries'

type Unit = Report['unit']

/** Units of a territory are led by a standing committee and named after their place; the others carry their own name. */
const territorial = ({ kind }: Unit) => kind === 'PROVINCE' || kind === 'DISTRICT' || kind === 'COMMUNE'

const union = (unit: Unit) => {
  const name = territorial(unit) ? t('sheet.union', { name: unit.name }) : unit.name
  return name.toLocaleUpperCase('vi')
}

const place = ({ unit, recipient }: Report) => {
  const named = territorial(unit) || !recipient ? unit : recipient
  return named.name.replace(/^(tỉnh|thành phố|thị xã|thị trấn|quận|huyện|phường|xã|đặc khu) (?=\S)/i, '')
}

/** For whom the report is signed. */
export const authority = (unit: Unit) =>
  t(territorial(unit) ? 'sheet.authority' : 'sheet.authority_committee')

/** Both halves of the head, as the Word file has them (Nghị định 30/2020/NĐ-CP). */
export function Letterhead({ report }: { report: Report }) {
  const { unit, recipient, submittedAt } = report
  const date = dateLine(submittedAt ? isoDay(new Date(submittedAt)) : today())
  const day = submittedAt ? date.day : '\u00a0'.repeat(6)
  return (
    <div className="hd">
      <div>
        {recipient ? union(recipient) : t('sheet.central')}
        {territorial(unit) && <b>{t('sheet.committee')}</b>}
        <b>{union(unit)}</b>
        <span className="u" />
        {t('sheet.number')} <span className="gap" />{' '}
        {t(territorial(unit) ? 'sheet.symbol' : 'sheet.symbol_committee')}
      </div>
      <div className="nation">
        <b>{t('sheet.nation')}</b>
        <b>{t('sheet.motto')}</b>
        <span className="u" />
        <i>{t('sheet.date', { ...date, day, place: place(report) })}</i>
      </div>
    </div>
  )
}
