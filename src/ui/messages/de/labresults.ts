import { cast } from '../cast.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

/** The lead of an answer for each way in which a question can come out. */
type Verdicts = Readonly<Record<'yes' | 'helps' | 'no' | 'even' | 'unshown', string>>;

/** What the lab found: answers, tables and charts. */
export const labResults = {
  verdict: {
    leads: {
      bluff: {
        yes: 'Ja, öfter als nicht',
        helps: 'Zum Teil',
        no: 'Nein, in den meisten Welten nicht',
        even: 'Etwa so oft wie nicht',
        unshown: 'Mit so wenigen Welten nicht zu zeigen',
      },
      tripwire: {
        yes: 'Volle Truppe',
        helps: 'Volle Truppe',
        no: 'Der Stolperdraht',
        even: 'Kein Unterschied zu sehen',
        unshown: 'Mit so wenigen Welten nicht zu zeigen',
      },
      porcupine: {
        yes: 'Ja, öfter als nicht',
        helps: 'Zum Teil',
        no: 'Nein, in den meisten Welten nicht',
        even: 'Etwa so oft wie nicht',
        unshown: 'Mit so wenigen Welten nicht zu zeigen',
      },
      minerals: {
        yes: 'Ja',
        helps: 'Sie helfen, doch die meisten Welten halten nicht',
        no: 'Nein, mit ihnen halten weniger Welten',
        even: 'Nein, sie ändern nichts, was diese Welten zeigen',
        unshown: 'Mit so wenigen Welten nicht zu zeigen',
      },
      surface: {
        yes: 'Truppe und Amerika zusammen bewirken viel',
        helps: 'Truppe und Amerika zusammen bewirken viel',
        no: 'Sie schaden',
        even: 'Kein Unterschied zu sehen',
        unshown: 'Mit so wenigen Welten nicht zu zeigen',
      },
    } as Readonly<Record<string, Verdicts>>,
    plain: {
      yes: 'Mehr Welten halten',
      helps: 'Mehr Welten halten',
      no: 'Weniger Welten halten',
      even: 'Kein Unterschied zu sehen',
      unshown: 'Mit so wenigen Welten nicht zu zeigen',
    } satisfies Verdicts,
    shares: (a: string, b: string, from: string, to: string) =>
      `mit „${b}“ hält die Waffenruhe in ${to} der Welten, mit „${a}“ in ${from}`,
    moreThanChance: 'und der Unterschied ist mehr als Zufall',
    noMoreThanChance: 'und der Zufall allein würde einen solchen Unterschied machen',
    tooFew: (worlds: string) =>
      `ein Unterschied, den ${worlds} Welten nicht vom Zufall trennen können`,
    terms:
      '„Hält“: Weder Beschuss noch eine Offensive kommt, und der Text ist bis zum letzten Quartal in Kraft; eine Störaktion allein bricht ihn nicht. „Mehr als Zufall“: Das 95-%-Intervall des Unterschieds enthält die Null nicht.',
    few: (worlds: string, points: number) =>
      `${worlds === '1' ? 'Eine Welt' : `${worlds} Welten`} je Zelle: Ein Anteil kann um bis zu ${points} Prozentpunkte danebenliegen, und die Bänder sind ebenso breit. Spielen Sie mehr Welten, ehe Sie sich darauf stützen.`,
    toResults: 'Zu den Ergebnissen',
    results: 'Ergebnisse',
    kept: 'Ergebnisse des letzten Durchgangs in diesem Tab, über das Neuladen hinweg aufbewahrt.',
    tooLarge:
      'Diese Ergebnisse sind zu groß, um über ein Neuladen dieses Tabs aufbewahrt zu werden. Sichern Sie, was Sie brauchen.',
  },
  answer: {
    difference: (difference: string, unit: string, low: string, high: string) =>
      `Unterschied ${difference}${unit ? ` ${unit}` : ''} (95-%-Intervall ${low} bis ${high})`,
  },
  cells: {
    title: 'Alle Zellen',
    choose: 'Unten gezeichnete Zellen',
    note: 'Höchstens sechs.',
    cell: 'Zelle',
    worlds: 'Welten',
    signed: 'Unterzeichnet',
    held: 'Gehalten',
    quarters: 'Gehaltene Quartale',
    troops: 'Soldaten am Ende, Tausend',
    probes: 'Störaktionen im Jahr',
    attacks: 'Angriffe im Jahr',
    killed: 'Getötete, Mittel',
  },
  survival: {
    title: 'Wie lange er hält',
    note: 'Anteil der Welten mit Unterschrift, in denen noch weder Beschuss noch eine Offensive kam und der Text steht, nach Quartalen unter ihm. Getönt: das Band, in dem die ganze Kurve in 95 von 100 Experimenten liegt.',
    label: (lines: string) => `Überlebenskurven. Nach dem letzten Quartal: ${lines}`,
    x: 'Quartale unter dem Text',
    y: 'ungebrochen, %',
    caption: 'Anteil der ungebrochenen Welten nach Quartal',
    none: 'Keine Welt dieser Zellen unterzeichnete einen Text, es gibt also keine Kurve zu zeichnen.',
    quarter: 'Quartal',
    share: 'Ungebrochen',
    interval: '95-%-Intervall',
    band: 'Band',
  },
  payoffs: {
    title: 'Was jede Delegation bekommt',
    note: 'Wie sich Punkte über Welten verteilen. Balken: Anteil der Welten; Linie: die mittlere Hälfte; Strich: der Median.',
    label: (party: string, rows: string) => `Verteilung der Punkte, ${party}. Mittel: ${rows}`,
    caption: 'Verteilung der Punkte nach Delegation',
    delegation: 'Delegation',
    mean: 'Mittel',
    p05: '5 % darunter',
    p25: '25 % darunter',
    median: 'Median',
    p75: '75 % darunter',
    p95: '95 % darunter',
    meanOf: (mean: string) => `Mittel ${mean}`,
  },
  incidents: {
    title: 'Wo Tests kommen',
    note: 'Die Front ausgerollt, von Nord nach Süd: Breite ist Länge, Höhe die Zahl der Tests jeder Art in einem Jahr unter einem Text.',
    label: (rows: string) => `Tests im Jahr nach Sektor. ${rows}`,
    caption: 'Tests im Jahr nach Sektor',
    sector: 'Sektor',
    length: 'Länge, km',
    rate: 'Tests im Jahr',
    none: 'Keine Welt dieser Zellen kam unter einen Text.',
    most: (sector: string, rate: string) => `am meisten in ${sector}, ${rate} im Jahr`,
  },
  surface: {
    title: 'Das Raster',
    whole: 'Aus ganzen Spielen',
    stage: 'Aus dem Stufenspiel',
    wholeNote: 'Anteil der Welten, die unterzeichneten und bis zum letzten Quartal hielten.',
    stageNote:
      'Wahrscheinlichkeit, dass in allen Quartalen weder Beschuss noch eine Offensive kommt, berechnet für den Tag der Unterzeichnung, wie der Tisch sie einer Delegation zeigt.',
    differ:
      'Ganze Spiele enthalten, was das Stufenspiel weglässt: Soldaten, die spät kommen oder weniger werden, Ermüdung, Maßnahmen, Antworten, neu verhandelte Texte.',
    measure: 'Zeigen',
    figures: {
      held: 'Bis zum letzten Quartal gehalten',
      quartersHeld: 'Quartale vor dem ersten Angriff',
      attacks: 'Beschuss und Offensiven im Jahr',
      killed: 'Bei Tests getötete Soldaten, Mittel',
      get russia() {
        return `Punkte, ${cast.russia.name}, Mittel`;
      },
      get ukraine() {
        return `Punkte, ${cast.ukraine.name}, Mittel`;
      },
    },
    label: (title: string, low: string, high: string) =>
      `${title}: Raster von Zahlen von ${low} bis ${high}; jede steht in ihrem Feld und in der Tabelle`,
    contour: 'Linie bei 50 %',
    marks: 'Bekannte Vorschläge in diesem Raster',
    marksNote:
      'Gesetzt nach dem, was hier verändert wird; in allem anderen können sie von diesem Text abweichen.',
    legend: {
      title: 'Tönungen',
      from: (low: string) => `${low} und mehr`,
      between: (low: string, high: string) => `${low} bis ${high}`,
      below: (high: string) => `unter ${high}`,
    },
    caption: 'Das Raster als Tabelle',
    none: 'kein Text unterzeichnet',
  },
  compare: {
    title: 'Zwei Zellen im Vergleich',
    note: 'Die n-te Welt beider Zellen hat denselben Zufall; was sich unterscheidet, ist also das, was verändert wurde.',
    first: 'Erste',
    second: 'Zweite',
    same: 'Wählen Sie zwei verschiedene Zellen.',
    one: 'Es gibt nur eine Zelle. Verändern Sie eine Eingabe, um zu vergleichen.',
    working: 'Vergleich läuft',
    failed: 'Der Vergleich ließ sich nicht berechnen. Wählen Sie die Zellen noch einmal.',
    caption: 'Zwei Zellen im Vergleich unter gemeinsamen Zufallszahlen',
    measure: 'Maß',
    difference: 'Zweite − erste',
    percentPoints: 'Prozentpunkte',
    measureOf: { share: (name: string) => `${name}, %`, plain: (name: string) => name },
    to: (low: string, high: string) => `${low} bis ${high}`,
    of: (first: string, second: string) => `Vergleich von ${first} mit ${second}`,
    gainPaired: 'Gewinn durch gemeinsamen Zufall',
    gainControlled: 'auch ohne den Zufall der Ziehung',
    gainTimes: (times: string) =>
      `so genau wie mit ${times}-mal so vielen Welten unabhängigen Zufalls`,
    timesIn: (times: string, low: string, high: string) => `${times} × (${low}–${high})`,
    gainEqual: 'keine Welt unterscheidet sich',
    gainNone: 'nichts verändert sich',
    gainTitle: 'Was gemeinsamer Zufall bringt',
    gainWhat: [
      'Beide Zellen werden in denselben Welten gespielt: dieselben Ziehungen von Ereignissen, Typen und Zufall. Eine glückliche Welt hebt beide, sodass sich der Zufall im Unterschied weitgehend aufhebt.',
      'Die Zahl sagt, wie viele Male so viele Welten mit eigenem Zufall für einen ebenso genauen Unterschied nötig gewesen wären: die Summe der beiden Varianzen geteilt durch die Varianz des Unterschieds.',
      'Die zweite Zahl nimmt auch den Zufall der Ziehung heraus: ob in einer Welt ein Angriff kam, abzüglich dessen, wie wahrscheinlich er dort war. Das ist im Mittel null, der Unterschied bleibt also, was er war, nur seine Spanne wird enger (Kontrollvariablen).',
      'Unter 1 hätte die Paarung geschadet. Beide Zahlen sind hier gemessen, aus diesen Welten, und haben selbst ein Intervall.',
    ],
  },
  assumed: {
    title: 'Damit jeder es wiederholen kann',
    note: 'Dieselben Einstellungen ergeben dieselben Welten auf das Bit genau, hier, auf einem anderen Gerät oder auf der Befehlszeile. Gleiche Prüfsummen bedeuten gleiche Ergebnisse.',
    level: 'Szenario',
    levelIs: (title: string, id: string, hash: string) => `${title} (${id}, Prüfsumme ${hash})`,
    rules: 'Fassung der Regeln',
    start: 'Welten beginnen',
    seats: 'Wer spielt',
    vary: 'Verändert',
    worlds: 'Welten',
    worldsIs: (worlds: string, cells: number, total: string) =>
      plural(cells, {
        one: worlds,
        other: `${worlds} in jeder von ${cells} Zellen, insgesamt ${total}`,
      }),
    series: 'Reihe',
    hash: 'Prüfsumme der Ergebnisse',
    took: 'Dauer',
    tookIs: (seconds: string, rate: string) => `${seconds} s, ${rate} Welten je Sekunde`,
    command: 'Dasselbe auf der Befehlszeile',
    copy: 'Kopieren',
    copied: 'Kopiert',
    notCopied: 'Der Browser hat es nicht erlaubt: Markieren Sie die Zeile und kopieren Sie sie.',
    experiment: 'Einstellungen als Datei',
    worldsFile: 'Jede Welt, eine je Zeile',
  },
  files: {
    save: 'Sichern',
    of: (title: string) => `von: ${title}`,
    group: (title: string) => `Sichern: ${title}`,
    failed:
      'Die Datei ließ sich nicht anlegen. Dem Browser fehlt vielleicht Speicher oder Plattenplatz; die Ergebnisse sind noch hier.',
  },
};
