import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { idempotent } from './client'

/**
 * A POST with an Idempotency-Key that stays the same while the same thing is being sent: a second tap or a
 * retry after a lost answer is recognised by the server. Another input, or a success, begins another key.
 */
export function useSubmit<Input, Output>(options: {
  send: (input: Input, headers: Record<string, string>) => Promise<Output>
  onSuccess?: (output: Output, input: Input) => unknown
}) {
  const current = useRef<{ print: string; key: string } | null>(null)
  return useMutation({
    mutationFn: (input: Input) => {
      const print = JSON.stringify(input)
      if (current.current?.print !== print) current.current = { print, key: crypto.randomUUID() }
      return options.send(input, idempotent(current.current.key))
    },
    onSuccess: (output: Output, input: Input) => {
      current.current = null
      return options.onSuccess?.(output, input)
    },
  })
}
