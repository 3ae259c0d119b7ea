import { t } from '~/lib/i18n'

const steps = ['reorg.step.act', 'reorg.step.rehearsal', 'reorg.step.application'] as const

/** How far one is: three steps, the present one said as such. */
export const Steps = ({ at }: { at: number }) => (
  <ol className="wizard" aria-label={t('reorg.steps')}>
    {steps.map((step, index) => (
      <li key={step} aria-current={index === at ? 'step' : undefined} className={index < at ? 'past' : ''}>
        <b>{index + 1}</b> {t(step)}
      </li>
    ))}
  </ol>
)
