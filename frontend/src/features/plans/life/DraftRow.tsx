import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { type CSSProperties, useEffect, useRef } from 'react'
import { t } from '~/lib/i18n'
import { itemPath } from '../labels'
import type { DraftItem } from './draft'

type Props = {
  item: DraftItem
  depth: number
  onText: (text: string) => void
  onShift: (by: -1 | 1) => void
  onAdd: () => void
  onRemove: () => void
}

/** One item of an amendment: its words, and what can be done with it by pointer, touch or keyboard. */
export function DraftRow({ item, depth, onText, onShift, onAdd, onRemove }: Props) {
  const name = itemPath(item.path)
  const fresh = !item.itemId
  const words = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (fresh) words.current?.focus()
  }, [fresh])
  return (
    <li className={fresh ? 'ln fresh' : 'ln'} style={{ '--depth': depth } as CSSProperties}>
      <span className="mk">{item.marker ?? '+'}</span>
      <textarea
        ref={words}
        className="in"
        rows={1}
        required
        aria-label={t('plan.item_n', { path: item.path })}
        value={item.text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return
          event.preventDefault()
          onShift(event.key === 'ArrowUp' ? -1 : 1)
        }}
      />
      <span className="tools">
        <button
          type="button"
          className="iconbtn"
          aria-label={t('life.item.up', { name })}
          onClick={() => onShift(-1)}
        >
          <ArrowUp className="i" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="iconbtn"
          aria-label={t('life.item.down', { name })}
          onClick={() => onShift(1)}
        >
          <ArrowDown className="i" aria-hidden="true" />
        </button>
        <button type="button" className="iconbtn" aria-label={t('life.item.add', { name })} onClick={onAdd}>
          <Plus className="i" aria-hidden="true" />
        </button>
        <button type="button" className="iconbtn" aria-label={t('plan.remove', { name })} onClick={onRemove}>
          <X className="i" aria-hidden="true" />
        </button>
      </span>
    </li>
  )
}
