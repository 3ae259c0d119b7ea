import type { Reading } from './queries'

/** The head of a plan that begins empty: a title and a year, everything else comes with its issue. */
export const blankDocument = (title: string, year: number): Reading['document'] => ({
  number: null,
  symbol: null,
  type: null,
  typeName: null,
  place: null,
  date: null,
  title,
  year,
  issuer: null,
  basis: null,
  legalBases: [],
  closing: null,
  signatory: null,
  recipients: [],
})
