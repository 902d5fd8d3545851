import type { Catalogue } from '../catalogue.ts';
import type { Lesson } from '../lesson.ts';

const FORTNA = 'Fortna 2003, 2004; ihre Befunde zu Maßnahmen: nicht gelesen';
const WERNER_YUEN = 'Werner und Yuen 2005';
const OSCE = 'OSZE-Beobachter 2018';
const RAND = 'RAND 2020; Reiter und Poast 2021';
const SCHELLING = 'Schelling 1966; nicht gelesen';
const FEARON = 'Fearon 1994; nicht gelesen';

/** By article of the main level. */
const articles: Readonly<Record<string, Lesson>> = {
  territory: {
    fact: 'Moskau verlangte alle vier annektierten Regionen. Eine Annexion anzuerkennen bräche mit bisheriger Praxis; erwartet wurde, dass die Frage vertagt wird, wie in Korea seit über 60 Jahren. Ischinger meinte, ein dauerhafter Friede entstehe nicht dadurch, dass man die Kontaktlinie festschreibt.',
    sources: ['moscow-demands', 'defer', 'ischinger'],
    works: [],
    judged:
      'Was Moskau zugestanden wurde, verlöre es durch einen Bruch des Textes: Im Modell schreckt das ein wenig ab. Wie viel, ist unser Urteil.',
  },
  pullback: {
    fact: 'Fachleute verlangten eine breite entmilitarisierte Zone, mit schweren Waffen mindestens 40 km zurück. Die Forschung über Waffenruhen zwischen Staaten wird allgemein so gelesen, dass sie Zonen zu den stärksten Maßnahmen zählt.',
    sources: ['zone'],
    works: [FORTNA],
    judged:
      'Dass eine Zone von 40 km durch die Vorwarnung die Stärke des Verteidigers verdoppelt, ist unser Urteil.',
  },
  drones: {
    fact: 'Fachleute verlangten, dass über der Zone keine Drohnen fliegen; Ryan meinte, die Truppe brauche elektronische Kampfführung und Mittel zur Drohnenabwehr, was immer der Text sagt.',
    sources: ['zone', 'ryan'],
    works: [],
  },
  monitoring: {
    fact: 'Weller nannte eine schwach überwachte Waffenruhe höchst instabil. Im Donbass wurden zwölf Waffenruhen gezählt, jede von etwa zwei Wochen.',
    sources: ['weller', 'pattern'],
    works: [OSCE],
    judged:
      'Beobachter erhöhen die Wahrscheinlichkeit, dass ein Verstoß der richtigen Seite angelastet wird; was das diese kostet, ist unser Urteil.',
  },
  force: {
    fact: 'Die Größe war umstritten: ein kleiner Stolperdraht mit einer robusten Antwort dahinter oder ein Einsatz, der sich selbst verteidigen kann und für den mindestens 100.000 genannt wurden, dazu die Ablösung. Major und Kleemann nannten zu wenige Soldaten und die Hoffnung, nicht getestet zu werden, unverantwortlich. Moskau nannte jegliche NATO-Truppen kategorisch unannehmbar. RAND fand, dass schwere Kräfte abschrecken und leichte im Partnerland mit mehr Streitfällen einhergehen.',
    sources: ['size-dispute', 'force-100k', 'swp', 'moscow-troops'],
    works: [RAND],
  },
  consent: {
    fact: 'Der französische Präsident beschrieb eine Abfolge aus Verhandlung, Unterzeichnung und dann Entsendung, der Russland zustimmen müsste. Major und Kleemann merkten an, dass Russland einer UN-Truppe im Sicherheitsrat zustimmen müsste. Moskau lehnte NATO-Truppen unter jeder Flagge ab.',
    sources: ['france-sequence', 'swp', 'moscow-troops'],
    works: [],
    judged:
      'Wie wahrscheinlich Moskau seine Zustimmung in einem Quartal verweigert, ist unser Urteil.',
  },
  engagement: {
    fact: 'Das Mandat war so umstritten wie die Größe: Ein Stolperdraht lebt von der Antwort von außen, ein voller Einsatz von der eigenen.',
    sources: ['size-dispute', 'outpost'],
    works: [],
    judged:
      'Dass schwache Regeln eine Truppe ihre Wirkung kosten, ist unser Urteil, mit Blick auf die UN-Truppen der 1990er-Jahre.',
  },
  backing: {
    fact: 'Washington nannte die Sicherheit einen kleinen Teil des Problems und überließ sie Europa; London meinte, das Vorhaben brauche starken US-Rückhalt; selbst eine gut ausgerüstete Truppe, hieß es, brauche amerikanischen Lufttransport, Satelliten und Raketenabwehr. Schmidt nannte US-Rückhalt als einen von drei Teilen einer realistischen Garantie.',
    sources: ['us-small-part', 'uk-willing', 'us-enablers', 'schmidt'],
    works: [FEARON],
    judged: 'Dass eine gebrochene Zusage den kostet, der sie gab, und wie viel, ist unser Urteil.',
  },
  army: {
    fact: 'Kyjiw nannte eine starke, zahlreiche Armee die beste Garantie; Schmidt hielt es für möglich, dass rund 200.000 ukrainische Landstreitkräfte neben einer internationalen Präsenz abschrecken; Moskau verlangte Grenzen für das ukrainische Militär.',
    sources: ['strong-army', 'schmidt', 'moscow-demands'],
    works: ['FM 6-0 und Mearsheimer 1989: 3:1', 'Dupuy Institute 2019: dagegen'],
    judged:
      'Was die Größe einer Armee hinzufügt, hängt daran, wie aus Stärke Erfolg wird, und das ist umstritten; stehen Truppe und US-Rückhalt, fügt sie im Modell wenig hinzu.',
  },
  'long-range': {
    fact: 'Neben einer zahlreichen Armee wurden weiter reichende Raketen gegen Nachschublinien und Knotenpunkte sowie stärkere Luftstreitkräfte als Teil der besten Garantie genannt. Grenzen für das ukrainische Militär gehörten zu Moskaus Forderungen.',
    sources: ['strong-army', 'moscow-demands'],
    works: [],
  },
  alignment: {
    fact: 'Neutralität gehörte zu Moskaus Forderungen. Der Bericht erinnerte an Budapest 1994, wo für Kernwaffen Zusicherungen gegeben und dann gebrochen wurden.',
    sources: ['moscow-demands', 'pattern'],
    works: [],
  },
  sanctions: {
    fact: 'US-Vertreter erwarteten Zugeständnisse von Moskau und benannten sie nicht näher.',
    sources: ['us-pressure'],
    works: [],
    judged:
      'Im Modell schreckt eine Erleichterung, die nach einem Verstoß sofort entfällt, stärker ab als eine, die endgültig gewährt ist; wie stark, ist unser Urteil.',
  },
  minerals: {
    fact: 'Der US-Präsident meinte, US-Firmen in der Ukraine würden Russland fernhalten. US-Firmen waren am Tag vor der Invasion von 2022 in der Ukraine.',
    sources: ['us-minerals'],
    works: [],
    judged: 'Im Modell schreckt dieser Einsatz fast gar nicht ab.',
  },
  finance: {
    fact: 'Die Europäische Kommission sprach von bis zu 150 Mrd. € an Krediten und bis zu 800 Mrd. € an zusätzlichen Verteidigungsausgaben, nicht über Nacht; ihre Präsidentin von einem „stählernen Stachelschwein“, unverdaulich für Eindringlinge.',
    sources: ['rearm', 'porcupine'],
    works: [],
    judged: 'Wie schnell aus Geld Fähigkeit wird, ist unser Urteil.',
  },
  prisoners: {
    fact: 'Die Quellen dieses Szenarios sagen dazu nichts.',
    sources: ['judged'],
    works: [],
    judged: 'Was es jeder Delegation wert ist, wurde für die Lehre gesetzt.',
  },
  legitimacy: {
    fact: 'Ein Wechsel der Führung in Kyjiw vor der Unterzeichnung gehörte zu Moskaus Forderungen.',
    sources: ['moscow-demands'],
    works: [],
    judged: 'Das Spiel lässt die Zeit weg, die Wahlen bräuchten.',
  },
};

const minerals: Lesson = {
  fact: 'Der US-Präsident meinte, US-Firmen in der Ukraine würden Russland fernhalten; sie waren am Tag vor der Invasion von 2022 dort.',
  sources: ['us-minerals'],
  works: [],
  judged:
    'Wie weit ein Angebot das amerikanische Engagement erwärmt oder abkühlt, ist unser Urteil.',
};
const aid: Lesson = {
  fact: 'Die US-Militärhilfe wurde Anfang März 2025 ausgesetzt. Das ISW erwartete schnellere russische Geländegewinne, falls US-Gerät ausbliebe.',
  sources: ['us-aid-pause', 'isw'],
  works: [],
  judged: 'Um wie viel schneller sich die Front währenddessen bewegt, ist unser Urteil.',
};
const asking: Lesson = {
  fact: 'Das Vereinigte Königreich und Frankreich waren bereit, Soldaten zu entsenden, Australien war offen dafür; Deutschlands scheidender Kanzler war es nicht; Italien sagte, Truppen hätten nie zur Debatte gestanden. Andere wurden nicht genannt.',
  sources: ['willingness'],
  works: [],
  judged:
    'Wie wahrscheinlich jeder zusagt und wie viel von seiner Zusage er hält, ist unser Urteil.',
};

/** By act of the main level; acts that are ours alone have the words of their kind. */
const acts: Readonly<Record<string, Lesson>> = {
  'offer-minerals': minerals,
  'court-washington': minerals,
  'build-missiles': articles['long-range']!,
  'raise-tempo': {
    fact: 'Moskau, hieß es, glaube, dass es gewinne; die Geländegewinne könnten sich beschleunigen, falls US-Gerät ausbliebe.',
    sources: ['isw'],
    works: [],
    judged: 'Was ein höheres Tempo in zwei Wochen bringt und kostet, ist unser Urteil.',
  },
  'pause-aid': aid,
  'resume-aid': aid,
  'press-moscow': {
    fact: 'US-Vertreter erwarteten auch von Moskau Zugeständnisse; welche, sagten sie nicht. Waffenruhen, die Dritte den Seiten aufzwingen, scheitern Befunden zufolge häufiger.',
    sources: ['us-pressure'],
    works: [WERNER_YUEN],
  },
  'press-kyiv': {
    fact: 'Washington nannte die Sicherheit einen kleinen Teil des Problems und überließ sie Europa. Waffenruhen, die Dritte den Seiten aufzwingen, scheitern Befunden zufolge häufiger.',
    sources: ['us-small-part'],
    works: [WERNER_YUEN],
  },
  reaffirm: {
    fact: 'Der US-Außenminister meinte, nötig sei eine Abschreckung, die einen erneuten Angriff teuer macht, und sie müsse nicht allein amerikanisch sein.',
    sources: ['us-deterrent'],
    works: [],
  },
  'wind-down': {
    fact: 'Eine Überprüfung der US-Verteidigung deutete auf weniger US-Truppen in Europa hin.',
    sources: ['us-review'],
    works: [],
    judged: 'Was Verbündete und Moskau daraus schließen, ist unser Urteil.',
  },
  'finance-tranche': articles.finance!,
  prepare: {
    fact: 'Der französische Präsident beschrieb Wochen der Verhandlung, dann die Unterzeichnung, dann die Entsendung: eine Lücke, in der wenig zwischen den Seiten steht.',
    sources: ['france-sequence'],
    works: [],
    judged: 'Wie weit Vorbereitung die Lücke verkürzt, ist unser Urteil.',
  },
  'counter-drone': articles.drones!,
  'own-enablers': {
    fact: 'Selbst eine gut ausgerüstete Truppe, hieß es, brauche US-Lufttransport, Satelliten und Raketenabwehr; europäische Mittel würden Gleichwertiges nicht über Nacht schaffen.',
    sources: ['us-enablers', 'rearm'],
    works: [],
  },
  'court-washington-eu': {
    fact: 'Der britische Premierminister meinte, das Vorhaben brauche starken US-Rückhalt.',
    sources: ['uk-willing'],
    works: [],
  },
  'ask-australia': asking,
  'ask-germany': asking,
  'ask-italy': asking,
};

const act: Lesson = {
  fact: 'Die Quellen dieses Szenarios nennen keine solche Maßnahme.',
  sources: ['judged'],
  works: [],
  judged: 'Was sie bewirkt, wurde für die Lehre gesetzt, und das Szenario sagt es.',
};

/** By kind of decision, where neither an article nor an act says more. */
const kinds: Catalogue['lessons']['kinds'] = {
  signature: {
    fact: 'Eine schwach überwachte Waffenruhe wurde höchst instabil genannt, und Waffenruhen, die Dritte den Seiten aufzwingen, scheitern Befunden zufolge häufiger. Solange es keine gibt, geht der Krieg weiter und die Linie bewegt sich.',
    sources: ['weller', 'isw'],
    works: [WERNER_YUEN],
    judged: 'Was Weiterkämpfen jeder Delegation wert ist, ist unser Urteil.',
  },
  'no-signature': {
    fact: 'Moskau, hieß es, stelle Forderungen, von denen es schwer abzubringen sei, und glaube, dass es gewinne. In der Theorie einigt sich früher und verdient weniger, wer mit der Zeit nachgibt.',
    sources: ['ischinger', 'isw'],
    works: ['Faratin, Sierra und Jennings 1998'],
  },
  'walk-out': {
    fact: 'Wer sich auf seine Position festlegt, kann die anderen bewegen oder die Gespräche beenden: ein altes Thema der Verhandlungstheorie.',
    sources: [],
    works: ['Schelling 1956, „An Essay on Bargaining“; nicht gelesen'],
  },
  act,
  'no-act': act,
  moves: {
    fact: 'Der französische Präsident nannte eine Waffenruhe an einer Front von 1.000 km sehr schwer durchsetzbar: Wald, Feld, zerstörte Orte, an drei Seiten umschlossene Stellungen, schlechte Straßen oder keine.',
    sources: ['france-front'],
    works: [],
    judged:
      'Dass, wer testet, den dünnsten Abschnitt sucht, und was ihm jeder wert ist, ist unser Urteil.',
  },
  consent: articles.consent!,
  test: {
    fact: 'Einen französischen oder britischen Vorposten zu beschießen, hieß es, reize den Kreml: Sind NATO-Staaten dann im Krieg mit Russland? Europa könnte ohne die Vereinigten Staaten dastehen. Der US-Verteidigungsminister hatte gesagt, solche Truppen stünden nicht unter dem Schutz von Artikel 5.',
    sources: ['outpost', 'us-article5'],
    works: [],
  },
  response: {
    fact: 'Europäische Truppen in der Ukraine sollten nicht unter dem Schutz von Artikel 5 stehen; ob der Beschuss eines ihrer Vorposten Krieg bedeutet, war eine offene Frage. Die Theorie spricht von Drohungen, die etwas dem Zufall überlassen.',
    sources: ['us-article5', 'outpost'],
    works: [SCHELLING],
    judged:
      'Die Wahrscheinlichkeit, dass sich eine Antwort zu einem größeren Krieg ausweitet, ist unser Urteil.',
  },
  backing: {
    fact: 'Washington bot keine Rückversicherung an; London meinte, das Vorhaben brauche starken US-Rückhalt. Dass Regierende zu Hause für Drohungen und Zusagen zahlen, die sie nicht einhalten, ist eine Behauptung der Theorie der Publikumskosten.',
    sources: ['us-small-part', 'uk-willing'],
    works: [FEARON],
    judged: 'Was das Mittragen einer Antwort kostet und was Enthaltung bewirkt, ist unser Urteil.',
  },
  wish: {
    fact: 'Der Bericht und die ukrainische Wirtschaftsministerin erinnerten an Minsk 2014–15, wiederholt untergraben, und an Paris im Dezember 2019, binnen Wochen verletzt. Im Donbass wurden zwölf Waffenruhen gezählt, jede von etwa zwei Wochen.',
    sources: ['pattern'],
    works: [OSCE],
    judged: 'Was ein Text nach einem Verstoß noch wert ist, ist unser Urteil.',
  },
};

/** The words around them, and all lessons. */
export const lessons: Catalogue['lessons'] = {
  title: 'Was die Quellen über eine solche Wahl sagen',
  note: 'Wiedergegeben nach den genannten Quellen; das Urteil derer, die dieses Programm gemacht haben, steht für sich. Niemandes Zahlen sagen, was geschehen wäre.',
  judged: 'Unser Urteil',
  sources: 'Quellen',
  articles,
  acts,
  kinds,
};
