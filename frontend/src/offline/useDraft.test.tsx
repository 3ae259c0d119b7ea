import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import { show } from '../../tests/show'
import { device } from './db'
import { useDraft } from './useDraft'

beforeEach(async () => {
  await (await device()).clear('drafts')
})

function Form({ user = 'nga', name = 'thu' }) {
  const draft = useDraft(user, name, { words: '' })
  if (!draft.ready) return null
  return (
    <>
      <input
        aria-label="words"
        value={draft.value.words}
        onInput={(event) => draft.change({ words: event.currentTarget.value })}
      />
      <button type="button" onClick={() => draft.clear({ words: '' })}>
        clear
      </button>
    </>
  )
}

const words = async () => (await screen.findByLabelText('words')) as HTMLInputElement
const write = async (value: string) => fireEvent.input(await words(), { target: { value } })
const kept = async () => (await device()).getAll('drafts')

it('comes back to the same officer and the same form, and to nobody else', async () => {
  const first = show(<Form />)
  await write('xóm Nà Bao')
  first.unmount()
  await waitFor(async () => expect(await kept()).toHaveLength(1))
  const stranger = show(<Form user="lan" />)
  expect((await words()).value).toBe('')
  stranger.unmount()
  const other = show(<Form name="khac" />)
  expect((await words()).value).toBe('')
  other.unmount()
  show(<Form />)
  expect((await words()).value).toBe('xóm Nà Bao')
})

it('is kept at once when the officer is led away before the pause is over', async () => {
  show(<Form />)
  await write('chưa kịp lưu')
  expect(await kept()).toEqual([])
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
  await waitFor(async () => expect(await kept()).toMatchObject([{ value: { words: 'chưa kịp lưu' } }]))
})

it('is gone once it was sent, also when the form is left right after', async () => {
  const form = show(<Form />)
  await write('đã gửi')
  fireEvent.click(screen.getByRole('button', { name: 'clear' }))
  await waitFor(async () => expect((await words()).value).toBe(''))
  form.unmount()
  await new Promise((done) => setTimeout(done, 20))
  expect(await kept()).toEqual([])
})
