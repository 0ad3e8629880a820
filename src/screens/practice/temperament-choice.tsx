import { TEMPERAMENTS, type Temperament } from '../../scenario/scenario.ts'
import { useWords } from '../stage/words.tsx'

interface Props {
  bossName: string
  temperament: Temperament
  onTemperament: (temperament: Temperament) => void
}

/** How the boss is today: chosen before the first reply and not after it (B6). */
export function TemperamentChoice({ bossName, temperament, onTemperament }: Props) {
  const { practice, stage } = useWords()
  return (
    <fieldset className="temperaments">
      <legend>{practice.intro.temperament(bossName)}</legend>
      {TEMPERAMENTS.map(one => (
        <label key={one}>
          <input
            type="radio"
            name="temperament"
            value={one}
            checked={one === temperament}
            onChange={() => onTemperament(one)}
          />
          <span>{stage.temperaments[one].name}</span>
        </label>
      ))}
      <p className="small">{stage.temperaments[temperament].means}</p>
    </fieldset>
  )
}
