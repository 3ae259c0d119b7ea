import { useMutation } from '@tanstack/react-query'
import { api, idempotent, type Schema, unwrap } from '~/api/client'

export type Reading = Schema<'PlanReadingView'>
export type Head = Reading['document']

/** What is pasted goes as a text, a file goes as it is: the service tells by its first bytes what it is. */
export const useReadPlan = () =>
  useMutation({
    mutationFn: (given: string | File) => {
      const headers = idempotent(crypto.randomUUID())
      if (typeof given === 'string')
        return unwrap(
          api.POST('/api/v1/plan-readings', {
            body: given.normalize('NFC'),
            bodySerializer: (body) => body,
            headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
          }),
        )
      const form = new FormData()
      form.set('file', given)
      return unwrap(
        api.POST('/api/v1/plan-readings', {
          body: { file: given.name },
          bodySerializer: () => form,
          headers,
        }),
      )
    },
  })
