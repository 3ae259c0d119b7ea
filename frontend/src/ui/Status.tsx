import { CircleAlert, CircleCheck, CircleDashed, CircleDot, Clock } from 'lucide-react'

export type Tone = 'ok' | 'late' | 'soon' | 'run' | 'none'

const icons = { ok: CircleCheck, late: CircleAlert, soon: Clock, run: CircleDot, none: CircleDashed }

/** A state as icon and word; the colour only supports them. */
export function Status({ tone, text }: { tone: Tone; text: string }) {
  const Icon = icons[tone]
  return (
    <span className={`st ${tone}`}>
      <Icon className="i" aria-hidden="true" />
      {text}
    </span>
  )
}
