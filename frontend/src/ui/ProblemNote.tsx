import { t } from '~/lib/i18n'

type Told = {
  problem?: { title: string; detail?: string | null; errors?: { detail?: string | null }[] | null }
}

/** Why the server declined, in its own words; where no answer came at all, that. */
export function ProblemNote({ error }: { error: unknown }) {
  if (!error) return null
  const told = (error as Told).problem
  const lost = !told && error instanceof TypeError
  const details = told?.errors?.flatMap((each) => each.detail ?? []) ?? []
  return (
    <div className="note late" role="alert">
      <p>
        <b>{lost ? t('error.no_answer') : (told?.title ?? (error as Error).message)}</b>
      </p>
      {told?.detail && told.detail !== told.title && <p>{told.detail}</p>}
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
