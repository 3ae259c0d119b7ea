import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { t } from '~/lib/i18n'
import { type Activity, photoOf } from './queries'

type Props = { activityId: string; photo: Activity['evidence'][number]; size: 'content' | 'thumbnail' }

/** Shown from memory: the file is behind the token, and no address of it can be passed on. */
export function Photo({ activityId, photo, size }: Props) {
  const { data: blob, error } = useQuery(photoOf(activityId, photo.id, size))
  const [url, setUrl] = useState('')
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  if (error) return <span className="muted small">{t('activity.photo_unavailable')}</span>
  return url ? <img src={url} alt={photo.name} /> : <span className="muted small">{t('common.loading')}</span>
}
