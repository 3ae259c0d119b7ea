import { Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { t } from '~/lib/i18n'
import { useDraft } from '~/offline/useDraft'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { type Report, type Section, useWriteSection } from './queries'

type Props = { report: Report; section: Section; children: ReactNode }

/** A paragraph one may write: it is read first, and opened for writing on its own. */
export function SectionEditor({ report, section, children }: Props) {
  const [open, setOpen] = useState(false)
  if (open) return <Writing report={report} section={section} onClose={() => setOpen(false)} />
  return (
    <div className="editable">
      {children}
      <Button
        small
        kind="quiet"
        className="noprint"
        aria-label={t('report.edit_section', { heading: section.heading })}
        onClick={() => setOpen(true)}
      >
        <Pencil className="i" aria-hidden="true" />
        {t('common.edit')}
        {section.drafted && section.text.trim() !== '' && (
          <span className="muted small">· {t('report.drafted')}</span>
        )}
      </Button>
    </div>
  )
}

function Writing({ report, section, onClose }: Omit<Props, 'children'> & { onClose: () => void }) {
  const { me } = useOffice()
  const draft = useDraft(me.id, `bao-cao/${report.id}/${section.code}`, { text: section.text })
  const write = useWriteSection(report, section.code)
  const done = async () => {
    await draft.clear({ text: section.text })
    onClose()
  }
  const tokens = report.figures.map((figure) => [figure.indicator, figure.name] as const)
  return (
    <div className="writing noprint" lang={document.documentElement.lang}>
      <TextField
        label={`${section.marker} ${section.heading}`}
        hint={section.drafted ? t('report.draft_hint') : undefined}
        rows={8}
        value={draft.value.text}
        onValue={(text) => draft.change({ text })}
      />
      <details>
        <summary>{t('report.tokens_hint')}</summary>
        <ul className="tokens">
          {tokens.map(([code, name]) => (
            <li key={code}>
              <Button
                small
                kind="quiet"
                onClick={() => draft.change({ text: `${draft.value.text} {{${code}}}` })}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      </details>
      <ProblemNote error={write.error} />
      <p className="row">
        <Button
          kind="pri"
          disabled={write.isPending}
          onClick={() => write.mutate(draft.value.text.normalize('NFC'), { onSuccess: done })}
        >
          {t('common.save')}
        </Button>
        <Button onClick={done}>{t('common.cancel')}</Button>
        <span role="status" className="small muted">
          {draft.saved ? t('common.draft_saved') : ''}
        </span>
      </p>
    </div>
  )
}
