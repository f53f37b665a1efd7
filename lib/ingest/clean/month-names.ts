/** Names of the months without accents, longest and short: English, German, French, Spanish, Italian, Dutch, Portuguese, Nordic, Polish. */
const NAMES: readonly string[] = [
  'january jan januar jaenner janner janvier janv enero ene gennaio gen januari janeiro stycznia sty styczen',
  'february feb februar fevrier fevr fev febrero febbraio februari fevereiro lutego lut luty',
  'march mar marz maerz mrz mars marzo maart mrt marco marts marca marzec',
  'april apr avril avr abril abr aprile kwietnia kwi kwiecien',
  'may mai mayo maggio mag mei maio maj maja',
  'june jun juni juin junio giugno giu junho czerwca cze czerwiec',
  'july jul juli juillet juil julio luglio lug julho lipca lip lipiec',
  'august aug aout agosto ago augustus augusti sierpnia sie sierpien',
  'september sep sept septembre septiembre setiembre settembre set setembro wrzesnia wrz wrzesien',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika paz pazdziernik',
  'november nov novembre noviembre novembro listopada lis listopad',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des grudnia gru grudzien',
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
)

/** 1 to 12; undefined where it is no month. The name in lower case, without accents. */
export const monthOf = (name: string): number | undefined => MONTHS.get(name)
