import { t } from '~/lib/i18n'
import { roleLabel } from './labels'
import type { Role } from './queries'

type Props = {
  legend: string
  roles: readonly Role[]
  value: readonly Role[]
  onValue: (roles: Role[]) => void
  error?: string
}

/** What an office permits: who drafts and decides at a small unit holds both. */
export const RoleChecks = ({ legend, roles, value, onValue, error }: Props) => (
  <fieldset className={error ? 'bad' : ''}>
    <legend>{legend}</legend>
    {roles.map((role) => (
      <label className="opt" key={role}>
        <input
          type="checkbox"
          checked={value.includes(role)}
          onChange={() =>
            onValue(value.includes(role) ? value.filter((each) => each !== role) : [...value, role])
          }
        />
        <span>{t(roleLabel[role])}</span>
      </label>
    ))}
    {error && <p className="err">{error}</p>}
  </fieldset>
)
