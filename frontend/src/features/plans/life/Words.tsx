import { t } from '~/lib/i18n'
import type { WordRun } from './versions'

type Props = { words: readonly WordRun[]; side?: 'before' | 'after' }

/** Words that went struck through, words that came underlined; one side alone where both stand beside each other. */
export const Words = ({ words, side }: Props) => (
  <>
    {words
      .filter(({ kind }) => !side || kind === 'KEPT' || kind === (side === 'before' ? 'REMOVED' : 'ADDED'))
      .map(({ kind, text }, index) => {
        const key = index
        if (kind === 'KEPT') return <span key={key}>{text}</span>
        return kind === 'ADDED' ? (
          <ins key={key}>
            <span className="sr">{t('life.diff.came')} </span>
            {text}
          </ins>
        ) : (
          <del key={key}>
            <span className="sr">{t('life.diff.went')} </span>
            {text}
          </del>
        )
      })}
  </>
)
