import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/preact'
import { afterEach, beforeEach } from 'vitest'
import { activateLocale } from '~/lib/i18n'

beforeEach(async () => {
  localStorage.clear()
  await activateLocale('vi')
})

afterEach(cleanup)
