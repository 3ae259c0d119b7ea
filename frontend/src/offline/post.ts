import { api, idempotent, unwrap } from '~/api/client'
import type { OutboxEntry } from './db'
import type { Post } from './outbox'

type Photo = OutboxEntry['photos'][number]

/** Sends one photo as a part named `file`. Its id is its key, so a repeated delivery adds nothing. */
export function postPhoto(activityId: string, photo: Omit<Photo, 'sent'>) {
  const form = new FormData()
  form.append('file', new File([photo.bytes], photo.name, { type: photo.type }))
  return unwrap(
    api.POST('/api/v1/activities/{id}/evidence', {
      params: { path: { id: activityId } },
      headers: idempotent(photo.id),
      body: form as unknown as { file: string },
      bodySerializer: (body) => body as unknown as FormData,
    }),
  )
}

export const post: Post = {
  activity: (entry) =>
    unwrap(api.POST('/api/v1/activities', { headers: idempotent(entry.id), body: entry.activity })),
  photo: postPhoto,
}
