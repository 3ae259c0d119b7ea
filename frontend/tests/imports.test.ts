import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const below = ['lib', 'locales', 'ui', 'paths', 'styles', 'api', 'session', 'offline']

/** What each room of the house may use; a feature's pages may also compose other features, and home is made of all. */
const mayUse: Record<string, string[]> = {
  lib: ['lib', 'locales'],
  ui: ['ui', 'lib'],
  api: ['api', 'lib'],
  session: ['session', 'api', 'ui', 'lib', 'paths'],
  offline: ['offline', 'session', 'api', 'ui', 'lib', 'paths'],
  shell: [...below, 'shell'],
}

/** As in the service: what hangs on a plan stands on the plan, never the other way. */
const standsOn: Record<string, string[]> = {
  'features/coverage': ['features/plans'],
  'features/concretise': ['features/plans', 'features/coverage'],
  'features/budget': ['features/plans'],
  'features/assignment': ['features/plans', 'features/coverage', 'features/budget'],
  'features/programmes': ['features/plans'],
}

const files = (readdirSync('src', { recursive: true }) as string[]).filter(
  (file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file) && file.includes('/'),
)

const roomOf = (file: string) =>
  file
    .split('/')
    .slice(0, file.startsWith('features/') ? 2 : 1)
    .join('/')

const importsOf = (file: string) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/from '([~.][^']*)'|import '([~.][^']*)'/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .map((path) => (path.startsWith('~/') ? path.slice(2) : relative('.', join(dirname(file), path))))

it('nothing imports from a room above it, and features meet only on pages', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file)
    const page = /Page\.tsx$/.test(file) || file.startsWith('features/home/')
    const allowed = mayUse[room] ?? [
      ...below,
      room,
      ...(standsOn[room] ?? []),
      ...(file.startsWith('features/') ? ['features/units'] : []),
    ]
    return importsOf(file)
      .map(roomOf)
      .map((used) => used.replace(/\.(tsx?|json.*)$/, ''))
      .filter((used) => !allowed.includes(used) && !(page && used.startsWith('features/')))
      .map((used) => `${file} → ${used}`)
  })
  expect(wrong).toEqual([])
})

it('no file is longer than 300 lines', () => {
  const long = files.filter((file) => readFileSync(join('src', file), 'utf8').split('\n').length > 300)
  expect(long).toEqual([])
})
