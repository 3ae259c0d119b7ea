import { kindLabel, kinds } from '~/features/units/labels'
import { type MessageKey, t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { InputField, SelectField } from '~/ui/Field'
import { blankUnit } from './changes'
import { NewUnitFields } from './NewUnitFields'
import type { Change, ChangeKind, NewUnit } from './queries'
import { UnitPicker } from './UnitPicker'

type Props = {
  change: Change
  day: string
  fresh: readonly NewUnit[]
  named: (ref: string) => string
  onChange: (change: Change) => void
}

const one: ChangeKind[] = ['SPLIT', 'RENAME', 'RECODE']

const whom: Record<Exclude<ChangeKind, 'OPEN'>, MessageKey> = {
  CLOSE: 'reorg.whom.close',
  MERGE: 'reorg.whom.merge',
  SPLIT: 'reorg.whom.split',
  RENAME: 'reorg.whom.one',
  RECODE: 'reorg.whom.one',
  MOVE: 'reorg.whom.move',
  ABOLISH_LEVEL: 'reorg.whom.abolish_level',
}

/** The fields each kind of change needs, and no others. */
export function ChangeFields({ change, day, fresh, named, onChange }: Props) {
  const set = (changes: Partial<Change>) => onChange({ ...change, ...changes })
  const { kind } = change
  const open = change.open ?? []
  const units = change.units ?? []
  const pick = { day, named, fresh }
  return (
    <>
      {kind !== 'OPEN' && (
        <UnitPicker
          {...pick}
          label={t(whom[kind])}
          fresh={[]}
          many={!one.includes(kind)}
          chosen={units}
          onChosen={(refs) => set({ units: refs })}
        />
      )}
      {(kind === 'CLOSE' || (kind === 'MERGE' && open.length === 0)) && (
        <UnitPicker
          {...pick}
          label={t(kind === 'CLOSE' ? 'reorg.heir' : 'reorg.into_existing')}
          hint={kind === 'CLOSE' ? t('reorg.heir_hint') : undefined}
          chosen={change.to ? [change.to] : []}
          onChosen={([to]) => set({ to: to ?? null })}
        />
      )}
      {kind === 'MOVE' && (
        <UnitPicker
          {...pick}
          label={t('reorg.new_parent')}
          chosen={change.parent ? [change.parent] : []}
          onChosen={([parent]) => set({ parent: parent ?? null })}
        />
      )}
      {kind === 'RENAME' && (
        <div className="two">
          <InputField
            label={t('reorg.type')}
            optional
            value={change.type ?? ''}
            onValue={(type) => set({ type: type.normalize('NFC') || null })}
          />
          <InputField
            label={t('reorg.own_name')}
            value={change.name ?? ''}
            onValue={(name) => set({ name: name.normalize('NFC') || null })}
          />
        </div>
      )}
      {kind === 'RECODE' && (
        <InputField
          label={t('reorg.new_code')}
          inputMode="numeric"
          value={change.code ?? ''}
          onValue={(code) => set({ code: code.trim() || null })}
        />
      )}
      {kind === 'ABOLISH_LEVEL' && (
        <SelectField
          label={t('reorg.level')}
          value={change.level ?? ''}
          onValue={(level) => set({ level: level as Change['level'] })}
          options={kinds.map((each) => [each, t(kindLabel[each])] as const)}
        />
      )}
      {open.map((unit, index) => (
        <NewUnitFields
          key={unit.key}
          unit={unit}
          {...pick}
          onUnit={(next) => set({ open: open.map((each, at) => (at === index ? next : each)) })}
        />
      ))}
      {(kind === 'OPEN' || kind === 'SPLIT' || (kind === 'MERGE' && open.length === 0 && !change.to)) && (
        <Button small onClick={() => set({ open: [...open, blankUnit()] })}>
          {t('reorg.add_unit')}
        </Button>
      )}
      {kind === 'SPLIT' && open.length > 0 && (
        <SelectField
          label={t('reorg.taker')}
          hint={t('reorg.taker_hint')}
          value={change.to ?? ''}
          onValue={(to) => set({ to: to || null })}
          options={[
            ['', t('reorg.choose')],
            ...open.map(({ key, type, name }) => [key, `${type} ${name}`.trim()] as const),
            ...units.map((ref) => [ref, t('reorg.goes_on', { unit: named(ref) })] as const),
          ]}
        />
      )}
    </>
  )
}
