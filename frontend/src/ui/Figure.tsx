import { t } from '~/lib/i18n'
import { formatNumber, formatPercent } from '~/lib/numbers'

export type FigureLike = {
  kind: 'FLOW' | 'STOCK' | 'RATIO'
  status: 'REPORTED' | 'NOT_REPORTED' | 'NOT_APPLICABLE'
  value?: number | null
  numerator?: number | null
  denominator?: number | null
}

/** The text of a figure. What nobody has reported is said so: it is never a zero. */
export function figureText(figure: FigureLike): string {
  if (figure.status === 'NOT_APPLICABLE') return t('figure.not_applicable')
  if (figure.status === 'NOT_REPORTED' || figure.value == null) return t('figure.not_reported')
  return figure.kind === 'RATIO' ? formatPercent(figure.value) : formatNumber(figure.value)
}

/** A figure in a cell; a ratio with the two numbers it is made of. */
export function Figure({ figure }: { figure: FigureLike }) {
  const known = figure.status === 'REPORTED' && figure.value != null
  const parts = known && figure.kind === 'RATIO' && figure.numerator != null && figure.denominator != null
  return (
    <>
      <span className={known ? '' : 'muted small'}>{figureText(figure)}</span>
      {parts && (
        <small className="muted">
          {' '}
          ({formatNumber(figure.numerator ?? 0)}/{formatNumber(figure.denominator ?? 0)})
        </small>
      )}
    </>
  )
}
