import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { DraftRow } from './DraftRow'
import { addedAfter, drafted, listed, reworded, shifted, without, written } from './draft'
import { PaperNumber } from './PaperNumber'
import { useRewrite, type Version } from './versions'

type Props = { version: Version; dirty: boolean; onDirty: () => void }

/** The whole text as it shall read. An item keeps its identity however it is reworded, moved or numbered. */
export function AmendmentEditor({ version, dirty, onDirty }: Props) {
  const [items, setItems] = useState(() => drafted(version.items))
  const [document, setDocument] = useState(version.document)
  const [reason, setReason] = useState(version.reason ?? '')
  const [went, setWent] = useState<{ items: typeof items; text: string } | null>(null)
  const rewrite = useRewrite(version)
  const change = (next: typeof items) => {
    setWent(null)
    setItems(next)
    onDirty()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    rewrite.mutate({ reason: reason.normalize('NFC').trim(), document, items: written(items) })
  }
  const rows = listed(items)
  return (
    <form className="block amend" onSubmit={submit}>
      <TextField
        label={t('common.reason')}
        required
        rows={2}
        value={reason}
        onValue={(value) => {
          setReason(value)
          onDirty()
        }}
      />
      <PaperNumber
        planId={version.planId}
        document={document}
        onDocument={(next) => {
          setDocument(next)
          onDirty()
        }}
      />
      <h2>{t('life.amendment.text')}</h2>
      <ol className="rows">
        {rows.map(({ item, depth }) => (
          <DraftRow
            key={item.key}
            item={item}
            depth={depth}
            onText={(text) => change(reworded(items, item.key, text))}
            onShift={(by) => change(shifted(items, item.key, by))}
            onAdd={() => change(addedAfter(items, item.key, crypto.randomUUID()))}
            onRemove={() => {
              const before = items
              change(without(items, item.key))
              setWent({ items: before, text: item.text })
            }}
          />
        ))}
      </ol>
      <div className="savebar">
        {went && (
          <p className="row" role="status">
            {t('life.amendment.went', { text: went.text.slice(0, 60) })}
            <Button small onClick={() => change(went.items)}>
              {t('life.amendment.undo')}
            </Button>
          </p>
        )}
        <ProblemNote error={rewrite.error} />
        <Button type="submit" kind="pri" disabled={rewrite.isPending || !dirty}>
          {t('life.amendment.save')}
        </Button>
      </div>
    </form>
  )
}
