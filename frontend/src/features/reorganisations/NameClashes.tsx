import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { ProblemNote } from '~/ui/ProblemNote'
import { type Rehearsal, type Reorganisation, useRewriteReorganisation } from './queries'

type Props = { plan: Reorganisation; clashes: Rehearsal['nameClashes']; onKept: () => void }

/** Units that would be called the same under one unit: what keeps them apart, and one button to say so. */
export function NameClashes({ plan, clashes, onKept }: Props) {
  const keep = useRewriteReorganisation(plan)
  if (clashes.length === 0) return null
  const { title, act, effectiveOn, changes } = plan
  const apart = { title, act, effectiveOn, changes, nameClashes: 'KEEP_APART' } as const
  const kept = plan.nameClashes === 'KEEP_APART'
  return (
    <section aria-labelledby="clashes" className={kept ? 'note' : 'note soon'}>
      <h3 id="clashes">{t('reorg.clashes', { n: clashes.length })}</h3>
      <p>{t(kept ? 'reorg.clashes_kept' : 'reorg.clashes_refused')}</p>
      <ul>
        {clashes.map(({ name, parent, units }) => (
          <li key={`${parent.id} ${name}`}>
            {t('reorg.clash', { name, parent: parent.name })}
            <ul>
              {units.map(({ unit, cameFrom, suggested }) => (
                <li key={unit.id}>
                  {cameFrom ? t('reorg.goes_to', { from: cameFrom.name, to: suggested ?? name }) : name}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <ProblemNote error={keep.error} />
      {!kept && plan.allowed.includes('EDIT') && (
        <Button disabled={keep.isPending} onClick={() => keep.mutate(apart, { onSuccess: onKept })}>
          {t('reorg.keep_apart_now')}
        </Button>
      )}
    </section>
  )
}
