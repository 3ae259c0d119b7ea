import { t } from '~/lib/i18n'
import { DateField } from '~/ui/DateField'
import { InputField } from '~/ui/Field'
import type { Draft } from './queries'

type Props = { draft: Draft; onDraft: (changes: Partial<Draft>) => void }

/** What the reorganisation rests on, and from when it holds. */
export const ActFields = ({ draft: { title, act, effectiveOn }, onDraft }: Props) => (
  <>
    <InputField
      label={t('reorg.name')}
      required
      value={title}
      onValue={(next) => onDraft({ title: next.normalize('NFC') })}
    />
    <div className="two">
      <InputField
        label={t('reorg.act_number')}
        required
        value={act.number}
        onValue={(number) => onDraft({ act: { ...act, number: number.normalize('NFC') } })}
      />
      <DateField
        label={t('reorg.act_date')}
        value={act.date}
        onValue={(date) => onDraft({ act: { ...act, date } })}
      />
    </div>
    <InputField
      label={t('reorg.issuer')}
      required
      value={act.issuer}
      onValue={(issuer) => onDraft({ act: { ...act, issuer: issuer.normalize('NFC') } })}
    />
    <DateField
      label={t('reorg.effective_on')}
      hint={t('reorg.effective_hint')}
      value={effectiveOn}
      onValue={(day) => onDraft({ effectiveOn: day })}
    />
  </>
)
