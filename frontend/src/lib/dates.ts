// Official style writes days below 10 and the months 1 and 2 with a zero: 06/6/2023, 02/3/2023, 05/02/2023.
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)
const dayText = (day: number) => two(day)
const monthText = (month: number) => (month < 3 ? two(month) : `${month}`)

type Day = { year: number; month: number; day: number }

function parts(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number)
  return { year, month, day }
}

/** `2023-06-06` as `06/6/2023`. */
export function formatDate(iso: string) {
  const { year, month, day } = parts(iso)
  return `${dayText(day)}/${monthText(month)}/${year}`
}

/** `6/6/2023`, `06.06.2023`, `6-6-23` and `06062023` as ISO; anything that is no day of the calendar is null. */
export function parseDate(text: string): string | null {
  const typed = text.trim()
  const found =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  if (!found) return null
  const [day = 0, month = 0, short = 0] = found.slice(1).map(Number)
  const year = short < 100 ? 2000 + short : short
  const at = new Date(year, month - 1, day)
  const real = at.getFullYear() === year && at.getMonth() === month - 1 && at.getDate() === day
  return real ? isoDay(at) : null
}

/** `2023-06-06` as `06/6`. */
export function formatDay(iso: string) {
  const { month, day } = parts(iso)
  return `${dayText(day)}/${monthText(month)}`
}

/** For the date line of a document: { day: '06', month: '6', year: '2023' }. */
export function dateLine(iso: string) {
  const { year, month, day } = parts(iso)
  return { day: dayText(day), month: monthText(month), year: `${year}` }
}

/** An instant as `8:42 ngày 06/6/2023` has it: the clock of this device. */
export function formatClock(instant: string) {
  const at = new Date(instant)
  return `${at.getHours()}:${two(at.getMinutes())}`
}

/** The calendar day of an instant on this device, as ISO. */
export function isoDay(at: Date) {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

export const formatInstant = (instant: string) =>
  `${formatClock(instant)} ${formatDate(isoDay(new Date(instant)))}`

export const today = () => isoDay(new Date())

export function daysBefore(iso: string, days: number) {
  const { year, month, day } = parts(iso)
  return isoDay(new Date(year, month - 1, day - days))
}

/** Monday is 1, Sunday is 7, as the week is counted here. */
export function weekday(iso: string) {
  const { year, month, day } = parts(iso)
  return new Date(year, month - 1, day).getDay() || 7
}

export function daysBetween(from: string, to: string) {
  const at = (iso: string) => Date.UTC(parts(iso).year, parts(iso).month - 1, parts(iso).day)
  return Math.round((at(to) - at(from)) / 86_400_000)
}
