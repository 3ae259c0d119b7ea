import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import en from '~/locales/en.json'
import vi from '~/locales/vi.json'

const sources = (readdirSync('src', { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }))

/** A compiled message is a list of texts and of [argument, type, forms]; forms are messages again. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>()
  const walk = (message: unknown) => {
    if (!Array.isArray(message)) return
    for (const part of message) {
      if (!Array.isArray(part)) continue
      names.add(String(part[0]))
      if (typeof part[2] === 'object' && part[2] !== null) Object.values(part[2]).forEach(walk)
    }
  }
  walk(compileMessage(text))
  return [...names].sort()
}

describe('the catalogue', () => {
  it('has the same keys in both languages and no empty text', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi))
    expect(Object.entries({ ...vi, ...en }).filter(([, text]) => !text.trim())).toEqual([])
  })

  it('asks for the same arguments in both languages', () => {
    for (const key of Object.keys(vi) as (keyof typeof vi)[])
      expect(argumentsOf(en[key]), key).toEqual(argumentsOf(vi[key]))
  })

  it('is normalised, so that words compare', () => {
    for (const text of Object.values(vi)) expect(text).toBe(text.normalize('NFC'))
  })

  it('holds nothing nobody uses', () => {
    const all = sources.map(({ text }) => text).join('\n')
    expect(Object.keys(vi).filter((key) => !all.includes(`'${key}'`))).toEqual([])
  })

  it('holds every word an officer sees: no Vietnamese text stands in the code', () => {
    const letters = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i
    const found = sources.flatMap(({ file, text }) =>
      text
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .split('\n')
        .map((line) => line.replace(/\s*\/\/.*$/, ''))
        .filter((line) => letters.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
    // Patterns that read documents, letters in their numbers, and a language named in itself.
    const allowed = /LanguageSwitch|purpose|replace\(\/\^|'act\.|const letters/
    expect(found.filter((line) => !allowed.test(line))).toEqual([])
  })
})
