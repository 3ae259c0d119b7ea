import { kindLabel, kinds } from '~/features/units/labels'
import { t } from '~/lib/i18n'
import { InputField, SelectField } from '~/ui/Field'
import type { NewUnit } from './queries'
import { UnitPicker } from './UnitPicker'

type Props = {
  unit: NewUnit
  day: string
  fresh: readonly NewUnit[]
  named: (ref: string) => string
  onUnit: (unit: NewUnit) => void
}

/** A unit that begins with the reorganisation: what it is, how it is called and to whom it reports. */
export const NewUnitFields = ({ unit, day, fresh, named, onUnit }: Props) => (
  <fieldset className="fresh">
    <legend>{t('reorg.new_unit')}</legend>
    <div className="three">
      <SelectField
        label={t('org.kind')}
        value={unit.kind}
        onValue={(kind) => onUnit({ ...unit, kind: kind as NewUnit['kind'] })}
        options={kinds.map((kind) => [kind, t(kindLabel[kind])] as const)}
      />
      <InputField
        label={t('reorg.type')}
        placeholder={t('reorg.type_example')}
        value={unit.type}
        onValue={(type) => onUnit({ ...unit, type: type.normalize('NFC') })}
      />
      <InputField
        label={t('unit.code')}
        optional
        inputMode="numeric"
        value={unit.code ?? ''}
        onValue={(code) => onUnit({ ...unit, code: code.trim() || null })}
      />
    </div>
    <InputField
      label={t('reorg.own_name')}
      value={unit.name}
      onValue={(name) => onUnit({ ...unit, name: name.normalize('NFC') })}
    />
    <UnitPicker
      label={t('unit.parent')}
      day={day}
      chosen={unit.parent ? [unit.parent] : []}
      named={named}
      fresh={fresh.filter(({ key }) => key !== unit.key)}
      onChosen={([parent]) => onUnit({ ...unit, parent: parent ?? '' })}
    />
  </fieldset>
)
