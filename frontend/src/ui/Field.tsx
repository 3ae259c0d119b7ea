import { type ComponentProps, type ReactNode, useId } from 'react'
import { t } from '~/lib/i18n'

type Shared = { label: string; hint?: string; error?: string; optional?: boolean }

/** A label, what helps to fill it in, and what is wrong with it, tied to the control for every reader. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: Shared & { children: (ids: Ids) => ReactNode }) {
  const id = useId()
  const described = [hint && `${id}-h`, error && `${id}-e`].filter(Boolean).join(' ') || undefined
  return (
    <div className={error ? 'f bad' : 'f'}>
      <label className="lab" htmlFor={id}>
        {label} {optional && <span className="muted opt">({t('common.optional')})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className="err" id={`${id}-e`}>
          {error}
        </p>
      )}
    </div>
  )
}

type Ids = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

type InputProps = Shared & Omit<ComponentProps<'input'>, 'onChange'> & { onValue: (value: string) => void }

export const InputField = ({
  label,
  hint,
  error,
  optional,
  onValue,
  className = '',
  ...rest
}: InputProps) => (
  <Field {...{ label, hint, error, optional }}>
    {(ids) => (
      <input
        className={`in ${className}`}
        {...rest}
        {...ids}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )}
  </Field>
)

type TextProps = Shared & Omit<ComponentProps<'textarea'>, 'onChange'> & { onValue: (value: string) => void }

export const TextField = ({ label, hint, error, optional, onValue, ...rest }: TextProps) => (
  <Field {...{ label, hint, error, optional }}>
    {(ids) => (
      <textarea className="in" {...rest} {...ids} onInput={(event) => onValue(event.currentTarget.value)} />
    )}
  </Field>
)

type SelectProps = Shared & {
  value: string
  onValue: (value: string) => void
  options: readonly (readonly [value: string, text: string])[]
}

export const SelectField = ({ label, hint, error, optional, value, onValue, options }: SelectProps) => (
  <Field {...{ label, hint, error, optional }}>
    {(ids) => (
      <select className="in" {...ids} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
)
