import type { Schema } from '~/api/client'
import { formatDate } from '~/lib/dates'
import type { Plan } from '../queries'

export type LegalBasis = Schema<'LegalBasis'>
export type Recipient = Schema<'Recipient'>

/** A legal basis as a paper cites it: its number, its day, who issued it and what it is about. */
export const basisName = ({ number, date, issuer, title }: LegalBasis) =>
  [number, date && formatDate(date), issuer, title].filter(Boolean).join(', ')

const clean = (text: string | null | undefined) => text?.normalize('NFC').trim() || null

/** What is sent: no empty line, no empty text, everything in the one form in which words compare. */
export function recordOf(plan: Pick<Plan, 'document' | 'particulars'>): Schema<'PlanUpdate'> {
  const { document, particulars } = plan
  return {
    document: {
      ...document,
      title: clean(document.title),
      place: clean(document.place),
      issuer: clean(document.issuer),
      basis: clean(document.basis),
      legalBases: document.legalBases
        .filter(({ number }) => clean(number))
        .map((basis) => ({ ...basis, number: clean(basis.number) ?? '', title: clean(basis.title) })),
      recipients: document.recipients
        .filter(({ name }) => clean(name))
        .map((line) => ({ ...line, name: clean(line.name) ?? '' })),
      signatory: document.signatory && {
        ...document.signatory,
        title: clean(document.signatory.title),
        name: clean(document.signatory.name),
      },
    },
    particulars: {
      yearTheme: clean(particulars.yearTheme),
      breakthrough: clean(particulars.breakthrough),
      contactBoard: clean(particulars.contactBoard),
    },
  }
}
