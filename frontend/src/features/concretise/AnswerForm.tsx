import { useQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { unitsBelow } from '~/features/units/queries'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { InputField, TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { useAnswer } from './queries'
import { addAfter, changeRow, firstRow, removeRow, wanted } from './rows'
import type { Home } from './TaskStep'
import type { Task } from './tasks'

type Props = { home: Home; task: Task; onDone: () => void }

/**
 * Rows of work, each with who and until when. The first holds the words of the level above: left as they are they are
 * taken over, changed they are adapted. Enter adds the next row, Ctrl+Enter saves and goes on.
 */
export function AnswerForm({ home, task, onDone }: Props) {
  const { data: below } = useQuery(unitsBelow(home.unitId))
  const [rows, setRows] = useState(() => firstRow(task.text))
  const [focus, setFocus] = useState<number | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const units = below?.items ?? []
  const answer = useAnswer(new Map(units.map(({ id, name }) => [name, id])))
  const given = wanted(rows)
  // Before the next key is read, or its letter would land in the row above.
  useLayoutEffect(() => {
    if (focus !== null) form.current?.querySelector<HTMLElement>(`[data-row="${focus}"] textarea`)?.focus()
  }, [focus])
  // At the desk the first row is where one types next; on a phone the keys would cover what is to be read.
  useEffect(() => {
    const desk = globalThis.matchMedia?.('(min-width: 760px)').matches
    if (desk) form.current?.querySelector('textarea')?.focus()
  }, [])

  const add = (key: number) => {
    const grown = addAfter(rows, key)
    setRows(grown.rows)
    setFocus(grown.added)
  }
  const save = (event?: FormEvent) => {
    event?.preventDefault()
    if (given.length > 0 && !answer.isPending)
      // The promise also tells a form that is gone by then: the answer is what takes it away.
      answer.mutateAsync({ home, item: task, rows: given }).then(onDone, () => {})
  }
  const press = (event: KeyboardEvent, key: number) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey) return
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) save()
    else if (rows.find((row) => row.key === key)?.text.trim()) add(key)
  }
  return (
    <form ref={form} className="answer" onSubmit={save}>
      <h3>{t('conc.own')}</h3>
      <p className="muted small keys">{t('conc.keys')}</p>
      <datalist id="parties">
        {units.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {rows.map((row, at) => (
        <div className="arow" key={row.key} data-row={row.key}>
          <TextField
            label={at === 0 ? t('conc.work') : t('conc.work_n', { n: at + 1 })}
            rows={at === 0 ? 4 : 2}
            value={row.text}
            onValue={(text) => setRows((now) => changeRow(now, row.key, { text }))}
            onKeyDown={(event) => press(event, row.key)}
          />
          <InputField
            label={t('conc.who')}
            optional
            list="parties"
            autoComplete="off"
            maxLength={300}
            value={row.lead}
            onValue={(lead) => setRows((now) => changeRow(now, row.key, { lead }))}
          />
          <DateField
            label={t('task.due')}
            optional
            value={row.dueOn}
            onValue={(dueOn) => setRows((now) => changeRow(now, row.key, { dueOn }))}
          />
          {at > 0 && (
            <button
              type="button"
              className="iconbtn"
              aria-label={t('conc.remove_row', { n: at + 1 })}
              onClick={() => {
                setRows((now) => removeRow(now, row.key))
                setFocus(rows[at - 1]?.key ?? null)
              }}
            >
              <Trash2 className="i" aria-hidden="true" />
            </button>
          )}
        </div>
      ))}
      <ProblemNote error={answer.error} />
      <div className="do">
        <Button onClick={() => add(rows.at(-1)?.key ?? 0)}>
          <Plus className="i" aria-hidden="true" /> {t('conc.add_row')}
        </Button>
        <Button type="submit" kind="pri" disabled={answer.isPending || given.length === 0}>
          {t('conc.save_next')}
        </Button>
      </div>
    </form>
  )
}
