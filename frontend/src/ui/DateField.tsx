import { Calendar } from 'lucide-react'
import { useRef, useState } from 'react'
import { formatDate, parseDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { Field } from './Field'

type Props = {
  label: string
  value: string
  onValue: (iso: string) => void
  error?: string
  hint?: string
  optional?: boolean
}

/**
 * A day, typed the way it is written here: the browser's own field would follow the language of the phone, and
 * 3/2 would become the third of February for one officer and the second of March for the next. The calendar helps.
 */
export function DateField({ label, value, onValue, error, hint, optional }: Props) {
  const [text, setText] = useState(value ? formatDate(value) : '')
  const shown = useRef(value)
  const picker = useRef<HTMLInputElement>(null)
  if (shown.current !== value) {
    shown.current = value
    setText(value ? formatDate(value) : '')
  }
  const take = (iso: string) => {
    shown.current = iso
    onValue(iso)
  }
  const type = (typed: string) => {
    setText(typed)
    take(parseDate(typed) ?? '')
  }
  const unreadable = text.trim() !== '' && !parseDate(text)
  const [left, setLeft] = useState(false)
  return (
    <Field
      {...{ label, hint, optional }}
      error={error ?? (left && unreadable ? t('error.date_form') : undefined)}
    >
      {(ids) => (
        <span className="date">
          <input
            ref={(node) => node?.setCustomValidity(unreadable ? t('error.date_form') : '')}
            className="in"
            autoComplete="off"
            placeholder={t('common.date_form')}
            value={text}
            {...ids}
            onInput={(event) => type(event.currentTarget.value)}
            onFocus={() => setLeft(false)}
            onBlur={() => setLeft(true)}
          />
          <button
            type="button"
            className="iconbtn"
            aria-label={t('common.open_calendar', { field: label })}
            onClick={() => picker.current?.showPicker()}
          >
            <Calendar className="i" aria-hidden="true" />
          </button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={value}
            onChange={(event) => {
              take(event.currentTarget.value)
              setText(event.currentTarget.value ? formatDate(event.currentTarget.value) : '')
            }}
          />
        </span>
      )}
    </Field>
  )
}
