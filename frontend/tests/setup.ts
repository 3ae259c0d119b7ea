import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/preact'
import { afterEach, beforeEach } from 'vitest'
import { activateLocale, loadFar } from '~/lib/i18n'

beforeEach(async () => {
  localStorage.clear()
  await activateLocale('vi')
  await loadFar()
})

// A form that is left writes its draft: that belongs to the test that left it.
afterEach(async () => {
  cleanup()
  await new Promise((done) => setTimeout(done, 5))
})
