import { useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { SelectField } from '~/ui/Field'
import { ChangeFields } from './ChangeFields'
import { blankChange, changeText, lacks } from './changes'
import { changeKinds, changeLabel } from './labels'
import type { Change, ChangeKind } from './queries'

type Props = {
  changes: readonly Change[]
  day: string
  named: (ref: string) => string
  onChanges?: (changes: Change[]) => void
}

/** The changes in the order of the paper; where they may still be worked on, each opens in a dialog. */
export function ChangeList({ changes, day, named, onChanges }: Props) {
  const [kind, setKind] = useState<ChangeKind>('MERGE')
  const [edited, setEdited] = useState<{ at: number; change: Change } | null>(null)
  const fresh = changes.flatMap(({ open }) => open ?? [])
  const missing = edited && lacks(edited.change)
  const keep = () => {
    if (!edited || missing) return
    onChanges?.(
      edited.at < changes.length
        ? changes.map((each, at) => (at === edited.at ? edited.change : each))
        : [...changes, edited.change],
    )
    setEdited(null)
  }
  return (
    <>
      <ol className="changes">
        {changes.map((change, at) => (
          <li key={at}>
            <span className="mk">{at + 1}.</span>
            <span>
              <b>{t(changeLabel[change.kind])}.</b> {changeText(change, named)}
            </span>
            {onChanges && (
              <span className="acts">
                <Button small kind="quiet" onClick={() => setEdited({ at, change })}>
                  {t('reorg.edit_n', { n: at + 1 })}
                </Button>
                <Button
                  small
                  kind="quiet"
                  onClick={() => onChanges(changes.filter((_, other) => other !== at))}
                >
                  {t('reorg.delete_n', { n: at + 1 })}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {onChanges && (
        <div className="bar2">
          <SelectField
            label={t('reorg.add_change')}
            value={kind}
            onValue={(next) => setKind(next as ChangeKind)}
            options={changeKinds.map((each) => [each, t(changeLabel[each])] as const)}
          />
          <Button onClick={() => setEdited({ at: changes.length, change: blankChange(kind) })}>
            {t('common.add')}
          </Button>
        </div>
      )}
      {edited && (
        <Dialog
          wide
          title={t('reorg.change_n', { n: edited.at + 1, kind: t(changeLabel[edited.change.kind]) })}
          onClose={() => setEdited(null)}
        >
          <ChangeFields
            change={edited.change}
            day={day}
            fresh={[...fresh, ...(edited.change.open ?? [])].filter(
              ({ key }, at, all) => all.findIndex((other) => other.key === key) === at,
            )}
            named={named}
            onChange={(change) => setEdited({ ...edited, change })}
          />
          <p className="muted small" role="status">
            {missing && t(missing)}
          </p>
          <Button kind="pri" disabled={!!missing} onClick={keep}>
            {t('common.done')}
          </Button>
        </Dialog>
      )}
    </>
  )
}
