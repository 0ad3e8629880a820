import { useWords } from '../../stage/words.tsx'
import { QrCode } from './qr.tsx'

/** Where the same is to be found at home, as a code and in words. */
export function AtHome({ address }: { address: string }) {
  const { home } = useWords().roomPrint
  return (
    <section className="paper-at-home" aria-labelledby="home-h">
      <QrCode address={address} label={home.code(address)} />
      <div>
        <h2 id="home-h">{home.heading}</h2>
        <p>{home.text}</p>
        <p className="paper-address">
          <a href={address}>{address}</a>
        </p>
      </div>
    </section>
  )
}
