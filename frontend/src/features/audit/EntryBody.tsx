import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { unitById } from '~/features/units/queries'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { type Line, linesOf } from './body'
import { fieldText, said, type Words } from './labels'
import { type AuditRow, officerNamed } from './queries'
import { subjectPage } from './subject'

/** Everything an entry says: what it was before and is now, from where it came, and what else happened to the same. */
export function EntryBody({ entry, words }: { entry: AuditRow; words: Words }) {
  const lines = linesOf(entry.body)
  const changed = lines.filter(({ before }) => before !== undefined)
  const plain = lines.filter(({ before }) => before === undefined)
  const page = subjectPage(entry)
  return (
    <>
      {changed.length > 0 && (
        <table className="tbl diff">
          <caption className="sr">{t('audit.changed')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('audit.field.field')}</th>
              <th scope="col">{t('audit.before')}</th>
              <th scope="col">{t('audit.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((line) => (
              <tr key={line.name}>
                <th scope="row">{fieldText(line.name)}</th>
                <td>
                  <del>{said(line.before ?? '', line.name, words)}</del>
                </td>
                <td>
                  <ins>{said(line.value, line.name, words)}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="kv">
        {plain.map((line) => (
          <div key={line.name}>
            <dt>{fieldText(line.name)}</dt>
            <dd>
              <Value line={line} words={words} />
            </dd>
          </div>
        ))}
        {(entry.address || entry.agent) && (
          <div>
            <dt>{t('audit.origin')}</dt>
            <dd className="small muted">{[entry.address, entry.agent].filter(Boolean).join(' · ')}</dd>
          </div>
        )}
      </dl>
      <p className="row small">
        {page && <Link href={page}>{t('audit.open')}</Link>}
        <Link href={to.audit({ doituong: entry.subject })}>{t('audit.of_subject')}</Link>
      </p>
    </>
  )
}

function Value({ line: { name, value }, words }: { line: Line; words: Words }) {
  if (name === 'officer' || name === 'successor') return <OfficerName id={value} />
  if (name === 'unit' || name === 'unitId') return <UnitName id={value} />
  return <>{said(value, name, words)}</>
}

function OfficerName({ id }: { id: string }) {
  const { data } = useQuery(officerNamed(id))
  return data ? <Link href={to.officer(id)}>{data.name}</Link> : <span className="muted">{id}</span>
}

function UnitName({ id }: { id: string }) {
  const { data } = useQuery(unitById(id))
  return <span className={data ? '' : 'muted'}>{data?.name ?? id}</span>
}
