import { IndentDecrease, IndentIncrease, Trash2 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { t } from '~/lib/i18n'
import type { ReadItem } from './queries'
import { changeAt, demoteAt, promoteAt, removeAt } from './tree'

type Props = { items: ReadItem[]; onItems: (items: ReadItem[]) => void }

export const ReadingItems = ({ items, onItems }: Props) => (
  <Level all={items} items={items} at={[]} onItems={onItems} />
)

type LevelProps = { all: ReadItem[]; items: ReadItem[]; at: number[]; onItems: Props['onItems'] }

const Level = ({ all, items, at, onItems }: LevelProps) => (
  <ol className="reading">
    {items.map((item, index) => {
      const here = [...at, index]
      return (
        <li key={`${here.join('.')}/${item.path}`}>
          <Line
            item={item}
            first={index === 0}
            top={at.length === 0}
            all={all}
            here={here}
            onItems={onItems}
          />
          {item.children.length > 0 && <Level all={all} items={item.children} at={here} onItems={onItems} />}
        </li>
      )
    })}
  </ol>
)

type LineProps = {
  item: ReadItem
  first: boolean
  top: boolean
  all: ReadItem[]
  here: number[]
  onItems: Props['onItems']
}

function Line({ item, first, top, all, here, onItems }: LineProps) {
  const id = useId()
  const name = `${item.marker ?? '–'} ${item.text.slice(0, 40)}`
  return (
    <div className={item.doubts.length > 0 ? 'ln doubt' : 'ln'}>
      <span className="mk" aria-hidden="true">
        {item.marker ?? '–'}
      </span>
      <textarea
        className="in"
        aria-label={t('plan.item_n', { path: item.path })}
        aria-describedby={item.doubts.length > 0 ? id : undefined}
        rows={Math.min(6, Math.ceil(item.text.length / 60))}
        value={item.text}
        onInput={(event) => {
          const text = event.currentTarget.value
          onItems(changeAt(all, here, (each) => ({ ...each, text })))
        }}
      />
      <span className="tools">
        <IconButton
          label={t('plan.promote', { name })}
          disabled={top}
          onClick={() => onItems(promoteAt(all, here))}
        >
          <IndentDecrease className="i" aria-hidden="true" />
        </IconButton>
        <IconButton
          label={t('plan.demote', { name })}
          disabled={first}
          onClick={() => onItems(demoteAt(all, here))}
        >
          <IndentIncrease className="i" aria-hidden="true" />
        </IconButton>
        <IconButton label={t('plan.remove', { name })} onClick={() => onItems(removeAt(all, here))}>
          <Trash2 className="i" aria-hidden="true" />
        </IconButton>
      </span>
      {item.doubts.length > 0 && (
        <p className="dbt" id={id}>
          {item.doubts.map((doubt) => doubt.detail).join(' ')}
        </p>
      )}
    </div>
  )
}

type IconProps = { label: string; disabled?: boolean; onClick: () => void; children: ReactNode }

const IconButton = ({ label, ...rest }: IconProps) => (
  <button type="button" className="iconbtn" aria-label={label} title={label} {...rest} />
)
