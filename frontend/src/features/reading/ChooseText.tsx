import { FileText } from 'lucide-react'
import { useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { type Reading, useReadPlan } from './queries'

type Props = { text: string; onText: (text: string) => void; onRead: (reading: Reading) => void }

/** The service takes no more; a larger file would only be cut off on its way. */
const most = 11 * 1024 * 1024

/** A text comes in as it is at hand: a file chosen or dropped, or pasted words. */
export function ChooseText({ text, onText, onRead }: Props) {
  const read = useReadPlan()
  const [over, setOver] = useState(false)
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const file = typeof read.variables === 'object' ? read.variables.name : null
  const send = (given: string | File | undefined) => {
    if (given === undefined || read.isPending) return
    const large = typeof given === 'object' && given.size > most
    setTooLarge(large ? given.name : null)
    read.reset()
    if (!large) read.mutate(given, { onSuccess: onRead })
  }
  return (
    <section>
      <h2>{t('plan.from_text')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the file button inside */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          send(event.dataTransfer.files[0])
        }}
      >
        <FileText className="i" aria-hidden="true" />
        <p>{t('read.drop')}</p>
        <label className="btn">
          {t('read.choose_file')}
          <input
            className="sr"
            type="file"
            accept=".txt,.docx,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            onChange={(event) => {
              send(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </label>
      </div>
      <TextField label={t('plan.text')} hint={t('read.paste')} rows={10} value={text} onValue={onText} />
      <p className="row steps">
        <Button kind="pri" disabled={!text.trim() || read.isPending} onClick={() => send(text)}>
          {t('plan.read')}
        </Button>
      </p>
      <div role="status">
        {read.isPending && (
          <p className="row">
            <progress aria-label={t('common.loading')} />
            {file ? t('read.reading_file', { file }) : t('read.reading')}
          </p>
        )}
      </div>
      {tooLarge && (
        <p className="note late" role="alert">
          {t('read.too_large', { file: tooLarge })}
        </p>
      )}
      {read.error && file && <p className="muted small">{file}</p>}
      <ProblemNote error={read.error} />
    </section>
  )
}
