import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'

const kB = 1024
const dist = new URL('../dist/', import.meta.url)
const read = (file) => readFileSync(new URL(file, dist))
const assets = readdirSync(new URL('assets/', dist))
const size = (files) => [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0)
const within = (name, bytes, limit) => {
  console.log(`# ${name}: ${(bytes / kB).toFixed(1)} of ${limit} kB`)
  assert.ok(bytes <= limit * kB, `${name} weighs ${(bytes / kB).toFixed(1)} kB; the budget is ${limit} kB`)
}

/** A script with everything it cannot run without. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = read(file).toString()
  for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    withImports(`assets/${name}`, seen)
  return seen
}

const html = read('index.html').toString()
const first = new Set()
for (const [, file] of html.matchAll(/(?:src|href)="\/(assets\/[\w.-]+\.js)"/g)) withImports(file, first)
/** Vietnamese travels with the shell. */
for (const file of assets.filter((name) => /^vi-.*\.js$/.test(name))) withImports(`assets/${file}`, first)

const pages = assets.filter((file) => /Page-.*\.js$/.test(file)).map((file) => `assets/${file}`)
const styles = assets.filter((file) => file.endsWith('.css')).map((file) => `assets/${file}`)

test('the shell is found as the browser finds it', () => {
  assert.ok(first.size >= 4, [...first].join())
  assert.ok(pages.length >= 12, pages.join())
})

test('the first load of a phone route stays small', () => {
  for (const name of ['HomePage', 'RecordPage', 'OutboxPage']) {
    const page = pages.find((file) => file.includes(name))
    within(`${name}, scripts`, size(new Set([...first, ...withImports(page)])), 60)
  }
  within('all style sheets', size(styles), 15)
  const fonts = assets.filter((file) => /^source-sans-3-(latin|vietnamese)-wght.*woff2$/.test(file))
  within(
    'the letters written here',
    fonts.reduce((sum, file) => sum + read(`assets/${file}`).length, 0),
    40,
  )
})

test('a further route adds little, and the desk as a whole stays under its limit', () => {
  for (const page of pages) {
    const added = [...withImports(page)].filter((file) => !first.has(file))
    within(page.slice(7), size(added), 30)
  }
  within(
    'every script of the desk',
    size(new Set([...first, ...pages.flatMap((page) => [...withImports(page)])])),
    180,
  )
})

test('what is kept on the device fits a small phone', () => {
  const [, list] = /const files = (\[.*\])/.exec(read('sw.js').toString())
  const kept = JSON.parse(list).map((file) => file.slice(1))
  within(
    'the kept client',
    kept.reduce((sum, file) => sum + read(file).length, 0),
    400,
  )
})
