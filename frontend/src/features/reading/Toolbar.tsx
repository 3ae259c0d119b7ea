import {
  ArrowUpToLine,
  Check,
  ChevronDown,
  ChevronUp,
  IndentDecrease,
  IndentIncrease,
  Redo2,
  Scissors,
  Trash2,
  Undo2,
} from 'lucide-react'
import type { ComponentType, MouseEvent } from 'react'
import { t } from '~/lib/i18n'
import { look, toDoubt } from './keys'
import { canIndent, endOf, indent, isOpen, join, outdent, remove, split } from './outline'
import type { Correcting } from './useCorrecting'

type Icon = ComponentType<{ className?: string; 'aria-hidden'?: 'true' }>
type ToolProps = {
  icon: Icon
  label: string
  name?: string
  off: boolean
  onClick: () => void
  way?: boolean
}

/** The caret stays where it is: a finger on a button must not take it out of the line. */
const stay = (event: MouseEvent) => event.preventDefault()

const Tool = ({ icon: Shape, label, name, off, onClick, way }: ToolProps) => (
  <button
    type="button"
    className={way ? 'tool way' : 'tool'}
    aria-label={name ?? label}
    title={name ?? label}
    disabled={off}
    onMouseDown={stay}
    onClick={onClick}
  >
    <Shape className="i" aria-hidden="true" />
    <span>{label}</span>
  </button>
)

/** What can be done to the line the caret stands in; the same for a finger and for a mouse. */
export function Toolbar({ correcting }: { correcting: Correcting }) {
  const { lines, paths, current, at, take, history } = correcting
  const place = current === null ? -1 : at(current)
  const line = lines[place]
  const open = lines.filter(isOpen).length
  const below = line ? endOf(lines, place) - place - 1 : 0
  const on = (step: Parameters<typeof take>[1]) => () => line && take(line.id, step)
  return (
    <div className="tools" role="toolbar" aria-label={t('read.tools')}>
      <div className="row">
        <Tool icon={IndentDecrease} label={t('read.outdent')} off={!line?.depth} onClick={on(outdent)} />
        <Tool
          icon={IndentIncrease}
          label={t('read.indent')}
          off={!canIndent(lines, place)}
          onClick={on(indent)}
        />
        <Tool icon={Scissors} label={t('read.split')} off={!line} onClick={on(split)} />
        <Tool icon={ArrowUpToLine} label={t('read.join')} off={place < 1} onClick={on(join)} />
        <Tool
          icon={Trash2}
          label={t('common.delete')}
          name={below > 0 ? t('read.remove_n', { n: below }) : t('common.delete')}
          off={!line}
          onClick={on(remove)}
        />
        <Tool icon={Undo2} label={t('read.undo')} off={history.past.length === 0} onClick={correcting.undo} />
        <Tool
          icon={Redo2}
          label={t('read.redo')}
          off={history.future.length === 0}
          onClick={correcting.redo}
        />
      </div>
      <div className="row">
        <p role="status" className={open ? 'st soon' : 'st ok'}>
          {open ? t('read.n_doubts', { n: open }) : t('read.no_doubts')}
        </p>
        {open > 0 && (
          <>
            <Tool
              way
              icon={ChevronUp}
              label={t('read.prev_doubt')}
              off={false}
              onClick={() => toDoubt(correcting, -1)}
            />
            <Tool
              way
              icon={ChevronDown}
              label={t('read.next_doubt')}
              off={false}
              onClick={() => toDoubt(correcting, 1)}
            />
            <Tool
              icon={Check}
              label={t('read.seen')}
              off={!line || !isOpen(line)}
              onClick={() => line && look(correcting, line.id)}
            />
          </>
        )}
        <p role="status" className="muted small here">
          {line && t('read.here', { path: paths[place], level: line.depth + 1 })}
        </p>
      </div>
    </div>
  )
}
