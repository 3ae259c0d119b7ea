import { actName, inSentence } from '~/features/units/labels'
import type { UnitHistory } from '~/features/units/queries'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { type Happening, story } from './story'

const list = (units: string[]) => {
  const named = units.map(inSentence)
  const last = named.pop() ?? ''
  return named.length > 0 ? t('common.and', { list: named.join(', '), last }) : last
}

function words(it: Happening): string {
  const day = formatDate(it.day)
  switch (it.what) {
    case 'known':
      return t('story.known', { day })
    case 'opened':
      return t('story.opened', { day })
    case 'opened_of':
      return t(it.units.length > 1 ? 'story.opened_of' : 'story.opened_from', { day, units: list(it.units) })
    case 'took_in':
      return t('story.took_in', { day, units: list(it.units) })
    case 'gave_off':
      return t('story.gave_off', { day, units: list(it.units) })
    case 'renamed':
      return t('story.renamed', { day, name: inSentence(it.name) })
    case 'recoded':
      return t('story.recoded', { day, code: it.code })
    case 'moved':
      return t('story.moved', { day, parent: inSentence(it.parent) })
    case 'merged':
      return t('story.merged', { day, into: inSentence(it.into) })
    case 'split':
      return t('story.split', { day, units: list(it.units) })
    case 'closed':
      return it.heir ? t('story.closed_to', { day, heir: inSentence(it.heir) }) : t('story.closed', { day })
  }
}

/** What happened, one after the other, as one sentence; an act is named once and not again by what followed from it. */
export function tell(history: UnitHistory): string {
  const parts = story(history).map((it, index, all) => {
    const next = all[index + 1]
    const named = it.act && next?.act?.number !== it.act.number
    return named && it.act ? t('story.by_act', { what: words(it), act: actName(it.act) }) : words(it)
  })
  const sentence = parts.join('; ')
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

export const Story = ({ history }: { history: UnitHistory }) => <p className="story">{tell(history)}</p>
