/** Months by the names that dates give them: those of Intl (Unicode CLDR), and what else is written. */

const MONTHS = 12;
const DAYS = 7;
/** Behind a date's first number stand weekdays, prepositions and eras at most. */
const LONG_WORD = /\p{L}{4,}/gu;

/** Beside the names that Intl has: Austrian ones, those of the Levant and the Maghreb, other spellings and cases. By month. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  de: ['Jänner|Jaenner', 'Feber', 'Maerz|Mrz'],
  es: ['', '', '', '', '', '', '', '', 'setiembre'],
  sr: [
    'јануара|januar|januara',
    'фебруара|februar|februara',
    'марта|mart|marta',
    'априла|april|aprila',
    'маја|maj|maja',
    'јуна|jun|juna|juni',
    'јула|jul|jula|juli',
    'августа|avgust|avgusta',
    'септембра|septembar|septembra',
    'октобра|oktobar|oktobra',
    'новембра|novembar|novembra',
    'децембра|decembar|decembra',
  ],
  ar: [
    'كانون الثاني|جانفي',
    'شباط|فيفري',
    'آذار|اذار',
    'ابريل|إبريل|نيسان|أفريل|افريل',
    'أيار|ايار|ماي',
    'يونية|حزيران|جوان',
    'يولية|تموز|جويلية|يوليوز',
    'اغسطس|آب|أوت|اوت|غشت',
    'أيلول|ايلول|شتنبر',
    'اكتوبر|تشرين الأول|تشرين الاول',
    'تشرين الثاني|نونبر',
    'كانون الأول|كانون الاول|دجنبر',
  ],
  fa: [
    'ژانویه',
    'فوریه',
    'مارس',
    'آوریل',
    'مه|می',
    'ژوئن|جون',
    'ژوئیه|جولای',
    'اوت|آگوست',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
};

interface MonthNames {
  readonly months: ReadonlyMap<string, number>;
  /** Finds one of the names as a word of its own, the longest first; Hebrew puts "in" before it without a blank. */
  readonly pattern: RegExp;
  readonly weekdays: ReadonlySet<string>;
}

const known = new Map<string, MonthNames>();

/** The month (1 to 12) that `date` names in `language` (a BCP 47 tag); null where it names none, or says more than a date. */
export function findMonth(date: string, language: string): number | null {
  const names = namesOf(language);
  const folded = fold(date);
  const found = names.pattern.exec(folded);
  if (found === null) return null;
  const { index } = found;
  const besides = `${folded.slice(folded.search(/\d/), index)} ${folded.slice(index + found[0].length)}`;
  const saysMore = besides.match(LONG_WORD)?.some((word) => !names.weekdays.has(word)) ?? false;
  return saysMore ? null : (names.months.get(found[0]) ?? null);
}

/** Of a language that Intl does not have, English ones: pages give any letters for their language, and all names would be kept. */
function namesOf(language: string): MonthNames {
  const code = /^[a-z]{2,3}(?![a-z])/.exec(language.toLowerCase())?.[0] ?? 'en';
  const own = Intl.DateTimeFormat.supportedLocalesOf(code).length > 0 ? code : 'en';
  let names = known.get(own);
  if (names === undefined) {
    names = listNames(own);
    known.set(own, names);
  }
  return names;
}

function listNames(code: string): MonthNames {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const locale = `${code}-u-ca-gregory-nu-latn`;
  for (const style of ['long', 'short'] as const) {
    for (const inDate of [{ day: 'numeric', year: 'numeric' } as const, {}]) {
      const format = new Intl.DateTimeFormat(locale, { ...inDate, month: style, timeZone: 'UTC' });
      for (let month = 0; month < MONTHS; month++) {
        const parts = format.formatToParts(new Date(Date.UTC(2024, month, 17)));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (!/\d/.test(name)) months.set(name, month + 1);
      }
    }
  }
  for (let day = 1; day <= DAYS; day++) {
    weekdays.add(
      fold(new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))),
    );
  }
  for (const [name, month] of beginnings(months)) months.set(name, month);
  OTHER_NAMES[code]?.forEach((names, month) => {
    for (const name of names.split('|')) if (name !== '') months.set(fold(name), month + 1);
  });
  const all = [...months.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    months,
    weekdays,
    pattern: new RegExp(`(?<=(?:^|[^\\p{L}\\p{M}])ב?)(?:${all.join('|')})(?![\\p{L}\\p{M}])`, 'u'),
  };
}

/** Abbreviations beside those of Intl ("Sept", "fév", "нояб"): what one month's names alone begin with. */
function beginnings(months: ReadonlyMap<string, number>): [string, number][] {
  const heads = new Map<string, Set<number>>();
  for (const [name, month] of months) {
    if (!ABBREVIATED.test(name)) continue;
    for (let length = SHORTEST; length < name.length; length++) {
      const head = name.slice(0, length);
      heads.set(head, (heads.get(head) ?? new Set()).add(month));
    }
  }
  return [...heads].flatMap(([head, of]) => (of.size === 1 && !months.has(head) ? [[head, [...of][0]]] : []));
}
const ABBREVIATED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
const SHORTEST = 3;

/** Where the blanks went with the markup, a month may touch the name before it: "Ann LeeMay 3, 2024". */
const TOUCHING = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** Without case and accents, and without the hamza that makes a Persian month "of". */
function fold(text: string): string {
  return text
    .replace(TOUCHING, ' ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0654]|(?<=\p{L})\.$/gu, '')
    .replaceAll('ı', 'i')
    .normalize('NFC');
}
