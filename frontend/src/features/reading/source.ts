import type { Line } from './outline'

/** The rows of a text, counted as the reader counts them in its warnings. */
export const rowsOf = (text: string) => text.normalize('NFC').split(/\r\n?|[\n\u0085\u2028\u2029\v]|(?=\f)/)

/** Only what spaces, quotation marks and line breaks cannot change. */
const squeeze = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const enough = 48

/** Every line with the rows it was read from. The lines stand in the source in their order, each after the last. */
export function located(lines: readonly Line[], rows: readonly string[]): Line[] {
  const ends: number[] = []
  let whole = ''
  for (const row of rows) {
    whole += squeeze(row)
    ends.push(whole.length)
  }
  const rowAt = (place: number) => ends.findIndex((end) => end > place)
  let from = 0
  return lines.map((line) => {
    const own = squeeze(line.text)
    const named = squeeze(line.marker ?? '') + own
    const [needle, place] = [named, own]
      .map((text) => [text, text ? whole.indexOf(text.slice(0, enough), from) : -1] as const)
      .find(([, found]) => found >= 0) ?? ['', -1]
    if (place < 0) return line
    from = place + needle.length
    return {
      ...line,
      from: rowAt(place),
      to: Math.max(rowAt(place), rowAt(Math.min(from, whole.length) - 1)),
    }
  })
}
