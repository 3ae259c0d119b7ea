import { useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Status } from '~/ui/Status'
import { itemPath } from '../labels'
import { changeLabel, changeTone } from './labels'
import type { Diff, ItemChange } from './versions'
import { Words } from './Words'

/** What changed, in the order of the later version; what stayed is folded away until somebody wants the whole text. */
export function DiffList({ diff }: { diff: Diff }) {
  const [all, setAll] = useState(false)
  const changed = diff.items.filter(({ kinds }) => kinds.length > 0)
  const shown = all ? diff.items : changed
  return (
    <>
      <p className="story">{summary(diff)}</p>
      {diff.unchanged > 0 && (
        <p className="noprint">
          <Button small aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? t('life.diff.only_changed') : t('life.diff.show_all', { n: diff.unchanged })}
          </Button>
        </p>
      )}
      {shown.length > 0 && (
        <div className="cmp hd" aria-hidden="true">
          <span>{t('life.diff.before')}</span>
          <span>{t('life.diff.after')}</span>
        </div>
      )}
      <ol className="diff">
        {shown.map((change) => (
          <OneChange key={change.itemId} change={change} />
        ))}
      </ol>
    </>
  )
}

const counts = ['added', 'edited', 'moved', 'renumbered', 'removed'] as const
const countLabel = {
  added: 'life.diff.n_added',
  edited: 'life.diff.n_edited',
  moved: 'life.diff.n_moved',
  renumbered: 'life.diff.n_renumbered',
  removed: 'life.diff.n_removed',
} as const

function summary(diff: Diff) {
  const parts = counts.filter((each) => diff[each] > 0).map((each) => t(countLabel[each], { n: diff[each] }))
  return parts.length > 0 ? `${parts.join(', ')}.` : t('life.diff.nothing')
}

function OneChange({ change: { kinds, before, after, words } }: { change: ItemChange }) {
  const place = after ?? before
  const edited = kinds.includes('EDITED')
  const [was, is] = [before?.path, after?.path]
  return (
    <li className={kinds.map((kind) => kind.toLowerCase()).join(' ') || 'same'}>
      <p className="row what">
        <b>
          {was && is && was !== is
            ? t('life.diff.went_to', { from: itemPath(was), to: itemPath(is) })
            : place && itemPath(place.path)}
        </b>
        {kinds.map((kind) => (
          <Status key={kind} tone={changeTone[kind]} text={t(changeLabel[kind])} />
        ))}
      </p>
      {edited && (
        <p className="one">
          <Words words={words} />
        </p>
      )}
      <div className={edited ? 'cmp twice' : 'cmp'}>
        <Side place={before} none={t('life.diff.not_before')}>
          {edited ? (
            <Words words={words} side="before" />
          ) : (
            kinds.includes('REMOVED') && <del>{before?.text}</del>
          )}
        </Side>
        <Side place={after} none={t('life.diff.not_after')}>
          {edited ? (
            <Words words={words} side="after" />
          ) : (
            kinds.includes('ADDED') && <ins>{after?.text}</ins>
          )}
        </Side>
      </div>
    </li>
  )
}

type SideProps = { place: ItemChange['before']; none: string; children: unknown }

const Side = ({ place, none, children }: SideProps) =>
  place ? (
    <p>
      {place.marker && <span className="mk">{place.marker} </span>}
      {(children as string) || place.text}
    </p>
  ) : (
    <p className="muted none">{none}</p>
  )
