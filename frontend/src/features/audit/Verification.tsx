import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { Button } from '~/ui/Button'
import { ProblemNote } from '~/ui/ProblemNote'
import { faultLabel } from './labels'
import { type Chain, useVerification } from './queries'

/** Asks the service to walk the whole chain, and says that it is whole, or the first place where it is not. */
export function Verification() {
  const verify = useVerification()
  return (
    <section className="block" aria-label={t('audit.verify')}>
      <p className="row">
        <Button disabled={verify.isPending} onClick={() => verify.mutate()}>
          {t(verify.isPending ? 'audit.verifying' : 'audit.verify')}
        </Button>
        <span className="small muted">{t('audit.verify_hint')}</span>
      </p>
      <ProblemNote error={verify.error} />
      <div role="status" className="verified">
        {verify.data && <Result chain={verify.data} />}
      </div>
    </section>
  )
}

const Result = ({ chain }: { chain: Chain }) => (
  <div className={chain.whole ? 'note ok' : 'note late'}>
    <p>
      <b>{chain.whole ? t('audit.whole') : t('audit.broken', { n: formatNumber(chain.brokenAt ?? 0) })}</b>
    </p>
    {chain.fault && <p>{t(faultLabel[chain.fault])}</p>}
    <p className="small">
      {t('audit.checked', { n: formatNumber(chain.checked), anchors: formatNumber(chain.anchors) })}
    </p>
    {chain.head && (
      <p className="small muted">
        {t('audit.head')} <code>{chain.head.slice(0, 16)}</code>
      </p>
    )}
  </div>
)
