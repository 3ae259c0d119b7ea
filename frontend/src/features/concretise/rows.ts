/** One piece of work of the unit as it is typed; the first answers the item above, the others stand below it. */
export type Row = { key: number; text: string; lead: string; dueOn: string }

export const firstRow = (text: string): Row[] => [{ key: 0, text, lead: '', dueOn: '' }]

export const changeRow = (rows: readonly Row[], key: number, change: Partial<Row>): Row[] =>
  rows.map((row) => (row.key === key ? { ...row, ...change } : row))

export const removeRow = (rows: readonly Row[], key: number): Row[] => rows.filter((row) => row.key !== key)

/** A fresh row after this one; who does it and until when are seldom different, so they are taken along. */
export function addAfter(rows: readonly Row[], key: number): { rows: Row[]; added: number } {
  const added = Math.max(...rows.map((row) => row.key)) + 1
  return {
    added,
    rows: rows.flatMap((row) =>
      row.key === key ? [row, { key: added, text: '', lead: row.lead, dueOn: row.dueOn }] : [row],
    ),
  }
}

export type Wanted = { text: string; lead: string; dueOn: string | null }

/** What is worth sending: rows with words. */
export const wanted = (rows: readonly Row[]): Wanted[] =>
  rows
    .map(({ text, lead, dueOn }) => ({
      text: text.normalize('NFC').trim(),
      lead: lead.normalize('NFC').trim(),
      dueOn: dueOn || null,
    }))
    .filter(({ text }) => text !== '')
