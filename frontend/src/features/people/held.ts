import type { Office, OfficeRow, OfficeStep } from './queries'

/** One position at one unit, with all the offices by which somebody holds it: people see one, access needs several. */
export type Held<Row> = { key: string; first: Row; all: Row[] }

type Row = Pick<OfficeRow, 'title' | 'position' | 'from' | 'to'> & {
  officer?: OfficeRow['officer']
  unit?: OfficeRow['unit']
}

/** In the order of the list; what the list has pulled apart is put together again. */
export function held<Given extends Row>(rows: Given[]): Held<Given>[] {
  const found = new Map<string, Held<Given>>()
  for (const row of rows) {
    const key = [row.officer?.id, row.unit?.id, row.position, row.title, row.from, row.to].join('|')
    const known = found.get(key)
    if (known) known.all.push(row)
    else found.set(key, { key, first: row, all: [row] })
  }
  return [...found.values()]
}

/** The offices of a position to which the service allows a step. */
export const allowing = ({ all }: Held<Office>, step: OfficeStep) =>
  all.filter(({ allowed }) => allowed.includes(step))
