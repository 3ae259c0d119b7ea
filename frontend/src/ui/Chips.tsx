import { useId } from 'react'

type Props<Value extends string> = {
  legend: string
  aside?: string
  value: Value | null
  options: readonly (readonly [Value, string])[]
  onValue: (value: Value) => void
  error?: string
}

/** One choice out of a few, as large as a thumb: radio buttons underneath, so the keyboard works as everywhere. */
export function Chips<Value extends string>({ legend, aside, value, options, onValue, error }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={error ? 'bad' : ''} aria-describedby={error ? `${name}-e` : undefined}>
      <legend>
        {legend} {aside && <span className="muted opt">{aside}</span>}
      </legend>
      <div className="chips">
        {options.map(([each, text]) => (
          <label className="chip" key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={value === each}
              onChange={() => onValue(each)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {error && (
        <p className="err" id={`${name}-e`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
