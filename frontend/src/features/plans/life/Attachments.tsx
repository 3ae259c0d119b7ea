import { useMutation, useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { saveFile } from '~/api/saveFile'
import { formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { SelectField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { itemPath } from '../labels'
import type { Plan } from '../queries'
import { attachmentLabel } from './labels'
import { type AttachmentKind, attachmentsOf, useAttach } from './queries'

const kinds = ['SIGNED', 'BUDGET', 'ANNEX', 'OTHER'] as const

/** The files that come with the paper, and those it promises but that are not there. */
export function Attachments({ plan, own }: { plan: Plan; own: boolean }) {
  const { data, error } = useQuery(attachmentsOf(plan.id))
  const save = useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) =>
      saveFile(`/api/v1/plans/${plan.id}/attachments/${id}/content`, name),
  })
  const lacking = data?.mentions.filter(({ kind }) =>
    kind === 'BUDGET' ? data.budgetAnnexMissing : data.annexMissing,
  )
  return (
    <section className="block">
      <h2>{t('life.files')}</h2>
      <ProblemNote error={error ?? save.error} />
      {lacking && lacking.length > 0 && (
        <div className="note soon">
          <b>{t('life.files.missing')}</b>
          <ul>
            {lacking.map(({ kind, path, text }) => (
              <li key={`${kind}${path}`}>
                {t(attachmentLabel[kind])}: {path && `${itemPath(path)}, `}“{text}”
              </li>
            ))}
          </ul>
        </div>
      )}
      {data?.attachments.length === 0 && <p className="empty">{t('life.files.none')}</p>}
      <ul className="acl">
        {data?.attachments.map((file) => (
          <li key={file.id}>
            <button type="button" className="link" onClick={() => save.mutate(file)}>
              <Download className="i" aria-hidden="true" /> {file.name}
            </button>
            <span className="tag none">{t(attachmentLabel[file.kind])}</span>
            <small>
              {t('life.files.size', { n: formatNumber(Math.max(1, Math.round(file.size / 1024))) })} ·{' '}
              {file.addedBy.name}, {formatInstant(file.addedAt)}
            </small>
          </li>
        ))}
      </ul>
      {own && <Add planId={plan.id} />}
    </section>
  )
}

function Add({ planId }: { planId: string }) {
  const [kind, setKind] = useState<AttachmentKind>('SIGNED')
  const attach = useAttach(planId)
  return (
    <>
      <div className="row upload">
        <SelectField
          label={t('life.files.kind')}
          value={kind}
          onValue={(value) => setKind(value as AttachmentKind)}
          options={kinds.map((each) => [each, t(attachmentLabel[each])] as const)}
        />
        <label className="btn">
          {t('life.files.add')}
          <input
            className="sr"
            type="file"
            accept=".pdf,.docx,.xlsx,image/jpeg,image/png"
            disabled={attach.isPending}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              if (file) attach.mutate({ file, kind, key: crypto.randomUUID() })
            }}
          />
        </label>
      </div>
      <ProblemNote error={attach.error} />
    </>
  )
}
