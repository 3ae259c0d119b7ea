import { useState } from 'react'
import { checkTerms, type TermsErrors, type TermsText } from './terms'

/** The fields of an office while they are filled in; `check` says whether they may be sent. */
export function useTerms(initial: TermsText) {
  const [text, setText] = useState(initial)
  const [errors, setErrors] = useState<TermsErrors>({})
  return {
    text,
    errors,
    change: (changes: Partial<TermsText>) => setText((before) => ({ ...before, ...changes })),
    check() {
      const found = checkTerms(text)
      setErrors(found)
      return Object.keys(found).length === 0
    },
  }
}
