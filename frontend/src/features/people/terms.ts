import { today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { usualTitle } from './labels'
import type { Basis, OfficeTerms, Position } from './queries'

/** What a form holds of an office: everything is text until it is sent. */
export type TermsText = {
  title: string
  position: Position
  from: string
  termEnd: string
  basis: Basis | ''
  paperNumber: string
  paperDate: string
  paperIssuer: string
}

export type TermsErrors = Partial<Record<keyof TermsText, string>>

const usual = (position: Position) => {
  const title = usualTitle[position]
  return title ? t(title) : ''
}

/** Another position brings its usual title along, unless somebody has written another. */
export const withPosition = (text: TermsText, position: Position): Partial<TermsText> =>
  text.title === usual(text.position) ? { position, title: usual(position) } : { position }

export const blankTerms = (position: Position = 'CHAIR'): TermsText => ({
  title: usual(position),
  position,
  from: today(),
  termEnd: '',
  basis: '',
  paperNumber: '',
  paperDate: '',
  paperIssuer: '',
})

export const textOf = (terms: OfficeTerms): TermsText => ({
  title: terms.title,
  position: terms.position,
  from: terms.from,
  termEnd: terms.termEnd ?? '',
  basis: terms.basis ?? '',
  paperNumber: terms.paper?.number ?? '',
  paperDate: terms.paper?.date ?? '',
  paperIssuer: terms.paper?.issuer ?? '',
})

const paperParts = ['paperNumber', 'paperDate', 'paperIssuer'] as const

/** What stops a form before it is sent; a paper is given whole or not at all. */
export function checkTerms(text: TermsText): TermsErrors {
  const errors: TermsErrors = {}
  if (!text.title.trim()) errors.title = t('error.required', { field: t('people.title') })
  if (!text.from) errors.from = t('error.required', { field: t('people.from') })
  if (text.termEnd && text.from && text.termEnd <= text.from) errors.termEnd = t('people.error.term_end')
  const given = paperParts.filter((part) => text[part].trim())
  if (given.length > 0)
    for (const part of paperParts) if (!text[part].trim()) errors[part] = t('people.error.paper')
  return errors
}

const clean = (text: string) => text.normalize('NFC').trim()

export function paperOf(text: TermsText): OfficeTerms['paper'] {
  if (!text.paperNumber.trim()) return null
  return { number: clean(text.paperNumber), date: text.paperDate, issuer: clean(text.paperIssuer) }
}

export const termsOf = (text: TermsText): OfficeTerms => ({
  title: clean(text.title),
  position: text.position,
  from: text.from,
  termEnd: text.termEnd || null,
  basis: text.basis || null,
  paper: paperOf(text),
})
