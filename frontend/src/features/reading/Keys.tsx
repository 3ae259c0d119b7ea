import { type MessageKey, t } from '~/lib/i18n'

const keys: [keys: string, does: MessageKey][] = [
  ['Tab', 'read.indent'],
  ['Shift+Tab', 'read.outdent'],
  ['Enter', 'read.key_split'],
  ['Backspace', 'read.key_join'],
  ['Alt+Delete', 'common.delete'],
  ['Ctrl+Z', 'read.undo'],
  ['Ctrl+Y', 'read.redo'],
  ['F8', 'read.next_doubt'],
  ['Shift+F8', 'read.prev_doubt'],
  ['Ctrl+Enter', 'read.seen'],
  ['Esc, Tab', 'read.key_leave'],
]

/** The keys, where they can be seen. */
export const Keys = () => (
  <details className="keys" open>
    <summary>{t('read.keys')}</summary>
    <dl>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  </details>
)
