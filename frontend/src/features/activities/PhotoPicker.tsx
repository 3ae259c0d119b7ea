import { Camera, ImagePlus, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '~/lib/i18n'
import { formatSize } from '~/lib/numbers'
import { shrink } from '~/lib/photos'
import type { RecordValues } from './recordForm'

type Photos = RecordValues['photos']

/** Two inputs on purpose: on Android `capture` hides the gallery. */
export function PhotoPicker({ photos, onPhotos }: { photos: Photos; onPhotos: (photos: Photos) => void }) {
  const [problem, setProblem] = useState<string | null>(null)

  const add = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    input.value = ''
    setProblem(null)
    const added: Photos = []
    for (const file of files) {
      try {
        added.push({ id: crypto.randomUUID(), ...(await shrink(file)) })
      } catch {
        setProblem(t('activity.error.photo', { name: file.name }))
      }
    }
    onPhotos([...photos, ...added])
  }

  const size = photos.reduce((sum, photo) => sum + photo.bytes.byteLength, 0)
  return (
    <fieldset>
      <legend>
        {t('activity.photos')}{' '}
        {photos.length > 0 && (
          <span className="muted opt">
            ({t('activity.photos_size', { n: photos.length, size: formatSize(size) })})
          </span>
        )}
      </legend>
      <div className="photos">
        <label className="cam">
          <Camera className="i" aria-hidden="true" />
          {t('activity.take_photo')}
          <input
            className="sr"
            type="file"
            accept="image/*"
            capture="environment"
            onChange={(e) => add(e.currentTarget)}
          />
        </label>
        <label className="cam">
          <ImagePlus className="i" aria-hidden="true" />
          {t('activity.pick_photo')}
          <input
            className="sr"
            type="file"
            accept="image/*"
            multiple
            onChange={(e) => add(e.currentTarget)}
          />
        </label>
        {photos.map((photo, index) => (
          <figure className="pic" key={photo.id}>
            <Thumbnail photo={photo} />
            <button
              type="button"
              className="x"
              aria-label={t('activity.remove_photo', { n: index + 1 })}
              onClick={() => onPhotos(photos.filter((each) => each !== photo))}
            >
              <X className="i" aria-hidden="true" />
            </button>
          </figure>
        ))}
      </div>
      {problem && (
        <p className="err" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  )
}

function Thumbnail({ photo }: { photo: Photos[number] }) {
  const [url, setUrl] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([photo.bytes], { type: photo.type }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return url ? <img src={url} alt={photo.name} /> : null
}
