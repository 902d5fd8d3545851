import type { MatterKind } from '../../../lab/index.ts';
import type { Lesson } from '../lesson.ts';

const FORTNA = 'Fortna 2003, 2004; its findings on measures: not read';
const WERNER_YUEN = 'Werner and Yuen 2005';
const OSCE = 'OSCE monitors 2018';
const RAND = 'RAND 2020; Reiter and Poast 2021';
const SCHELLING = 'Schelling 1966; not read';
const FEARON = 'Fearon 1994; not read';

/** By article of the main level. */
const articles: Readonly<Record<string, Lesson>> = {
  territory: {
    fact: 'Moscow demanded all four annexed regions. Recognising an annexation would break precedent, and the question was expected to be deferred, as in Korea for over 60 years. Ischinger held that a durable peace will not come from enshrining the line of contact.',
    sources: ['moscow-demands', 'defer', 'ischinger'],
    works: [],
    judged:
      'What Moscow has been granted it would lose by breaking the text: in the model that deters a little. How much is judged.',
  },
  pullback: {
    fact: 'Analysts asked for a substantial demilitarised zone, with heavy weapons at least 40 km back. Research on ceasefires between states is generally read as counting zones among the strongest measures.',
    sources: ['zone'],
    works: [FORTNA],
    judged: 'That a zone of 40 km doubles the defender’s strength by its warning is judged.',
  },
  drones: {
    fact: 'Analysts asked for no drones over the zone; Ryan held that the force needs electronic warfare and counter-drone means whatever the text says.',
    sources: ['zone', 'ryan'],
    works: [],
  },
  monitoring: {
    fact: 'Weller called a lightly policed ceasefire highly unstable. Of truces in the Donbas twelve were counted, each of about two weeks.',
    sources: ['weller', 'pattern'],
    works: [OSCE],
    judged:
      'Monitors raise the chance that a violation is laid at the right door; what that costs the violator is judged.',
  },
  force: {
    fact: 'The size was disputed: a small tripwire with a robust response behind it, or a mission able to defend itself, said to take at least 100,000 and rotations on top. Major and Kleemann called too few troops and the hope of not being tested irresponsible. Moscow called any NATO troops categorically unacceptable. RAND found that heavy forces deter, and that light ones inside the partner go with more disputes.',
    sources: ['size-dispute', 'force-100k', 'swp', 'moscow-troops'],
    works: [RAND],
  },
  consent: {
    fact: 'The French president described a sequence of negotiation, signature and then deployment, to which Russia would have to agree. Major and Kleemann noted that for a UN force Russia would have to agree in the Security Council. Moscow rejected NATO troops under any flag.',
    sources: ['france-sequence', 'swp', 'moscow-troops'],
    works: [],
    judged: 'How likely Moscow is to withhold its consent in a quarter is judged.',
  },
  engagement: {
    fact: 'The mandate was as disputed as the size: a tripwire lives by the answer from outside, a full mission by its own.',
    sources: ['size-dispute', 'outpost'],
    works: [],
    judged:
      'That weak rules cost a force its effect is judged, with the UN forces of the 1990s in mind.',
  },
  backing: {
    fact: 'Washington called security a small part of the problem and left it to Europe; London held that the effort must have strong US backing; even a well-equipped force was said to need American airlift, satellites and missile defence. Schmidt named US backing as one of three parts of a realistic guarantee.',
    sources: ['us-small-part', 'uk-willing', 'us-enablers', 'schmidt'],
    works: [FEARON],
    judged: 'That a pledge which is broken costs whoever made it, and how much, is judged.',
  },
  army: {
    fact: 'Kyiv called a strong, numerous army the best guarantee; Schmidt thought some 200,000 Ukrainian land forces beside an international presence might deter; Moscow demanded limits on Ukraine’s military.',
    sources: ['strong-army', 'schmidt', 'moscow-demands'],
    works: ['FM 6-0 and Mearsheimer 1989: 3:1', 'Dupuy Institute 2019: against it'],
    judged:
      'What an army’s size adds rests on how strength turns into success, which is disputed; with force and US backing in place it adds little in the model.',
  },
  'long-range': {
    fact: 'Beside a numerous army, longer-range missiles against supply lines and hubs and stronger air power were named as part of the best guarantee. Limits on Ukraine’s military were among Moscow’s demands.',
    sources: ['strong-army', 'moscow-demands'],
    works: [],
  },
  alignment: {
    fact: 'Neutrality was among Moscow’s demands. The report recalled Budapest 1994, where assurances were given for nuclear weapons and then broken.',
    sources: ['moscow-demands', 'pattern'],
    works: [],
  },
  sanctions: {
    fact: 'US officials expected concessions of Moscow and did not specify them.',
    sources: ['us-pressure'],
    works: [],
    judged:
      'In the model, relief that returns at once after a violation deters more than relief that is given for good; the strength of that is judged.',
  },
  minerals: {
    fact: 'The US president held that US firms in Ukraine would keep Russia away. US firms were in Ukraine the day before the invasion of 2022.',
    sources: ['us-minerals'],
    works: [],
    judged: 'In the model the stake deters almost nothing.',
  },
  finance: {
    fact: 'The European Commission spoke of up to €150 bn in loans and up to €800 bn in added defence spending, not overnight; its president of a “steel porcupine”, indigestible for invaders.',
    sources: ['rearm', 'porcupine'],
    works: [],
    judged: 'The pace at which money becomes capability is judged.',
  },
  prisoners: {
    fact: 'The sources of this level say nothing on it.',
    sources: ['judged'],
    works: [],
    judged: 'What it is worth to each delegation was set for teaching.',
  },
  legitimacy: {
    fact: 'A change of leadership in Kyiv before signature was among Moscow’s demands.',
    sources: ['moscow-demands'],
    works: [],
    judged: 'The game leaves out the time that elections would take.',
  },
};

const minerals: Lesson = {
  fact: 'The US president held that US firms in Ukraine would keep Russia away; they had been there the day before the invasion of 2022.',
  sources: ['us-minerals'],
  works: [],
  judged: 'How far an offer warms or cools American commitment is judged.',
};
const aid: Lesson = {
  fact: 'US military aid was paused in early March 2025. The ISW expected Russian gains to accelerate if US hardware stopped.',
  sources: ['us-aid-pause', 'isw'],
  works: [],
  judged: 'By how much the front moves faster meanwhile is judged.',
};
const asking: Lesson = {
  fact: 'The United Kingdom and France were willing and Australia open to sending troops; Germany’s outgoing chancellor was not prepared; Italy said that troops were never on the table. Others were not named.',
  sources: ['willingness'],
  works: [],
  judged: 'How likely each is to say yes, and how much of its pledge it keeps, is judged.',
};

/** By act of the main level; acts that are ours alone have the words of their kind. */
const acts: Readonly<Record<string, Lesson>> = {
  'offer-minerals': minerals,
  'court-washington': minerals,
  'build-missiles': articles['long-range']!,
  'raise-tempo': {
    fact: 'Moscow was said to believe that it was winning; gains might accelerate if US hardware stopped.',
    sources: ['isw'],
    works: [],
    judged: 'What a higher tempo gains and costs in a fortnight is judged.',
  },
  'pause-aid': aid,
  'resume-aid': aid,
  'press-moscow': {
    fact: 'US officials expected concessions of Moscow as well; which, they did not say. Truces that third parties force on the sides have been found to fail more often.',
    sources: ['us-pressure'],
    works: [WERNER_YUEN],
  },
  'press-kyiv': {
    fact: 'Washington called security a small part of the problem and left it to Europe. Truces that third parties force on the sides have been found to fail more often.',
    sources: ['us-small-part'],
    works: [WERNER_YUEN],
  },
  reaffirm: {
    fact: 'The US secretary of state held that what is needed is a deterrent that makes renewed attack costly, and that it need not be American alone.',
    sources: ['us-deterrent'],
    works: [],
  },
  'wind-down': {
    fact: 'A US defence review pointed to fewer US troops in Europe.',
    sources: ['us-review'],
    works: [],
    judged: 'What allies and Moscow conclude from it is judged.',
  },
  'finance-tranche': articles.finance!,
  prepare: {
    fact: 'The French president described weeks of negotiation, then signature, then deployment: a gap in which little stands between the sides.',
    sources: ['france-sequence'],
    works: [],
    judged: 'How much preparation shortens the gap is judged.',
  },
  'counter-drone': articles.drones!,
  'own-enablers': {
    fact: 'Even a well-equipped force was said to need US airlift, satellites and missile defence; European funds would not build their like overnight.',
    sources: ['us-enablers', 'rearm'],
    works: [],
  },
  'court-washington-eu': {
    fact: 'The UK prime minister held that the effort must have strong US backing.',
    sources: ['uk-willing'],
    works: [],
  },
  'ask-australia': asking,
  'ask-germany': asking,
  'ask-italy': asking,
};

const act: Lesson = {
  fact: 'The sources of this level name no such act.',
  sources: ['judged'],
  works: [],
  judged: 'What it does was set for teaching, and the level says so.',
};

/** By kind of decision, where neither an article nor an act says more. */
const kinds: Readonly<Record<Exclude<MatterKind, 'article'>, Lesson>> = {
  signature: {
    fact: 'A lightly policed ceasefire was called highly unstable, and truces that third parties force on the sides have been found to fail more often. While there is none, the war goes on and the line moves.',
    sources: ['weller', 'isw'],
    works: [WERNER_YUEN],
    judged: 'What fighting on is worth to each delegation is judged.',
  },
  'no-signature': {
    fact: 'Moscow was said to make demands that are hard to budge and to believe that it was winning. In theory, whoever concedes over time agrees sooner and earns less.',
    sources: ['ischinger', 'isw'],
    works: ['Faratin, Sierra and Jennings 1998'],
  },
  'walk-out': {
    fact: 'Whoever commits itself to its position may move the others, or end the talks: an old theme of the theory of bargaining.',
    sources: [],
    works: ['Schelling 1956, “An Essay on Bargaining”; not read'],
  },
  act,
  'no-act': act,
  moves: {
    fact: 'The French president called a truce on a front of 1,000 km very difficult to enforce: forest, field, ruined towns, positions enclosed on three sides, poor roads or none.',
    sources: ['france-front'],
    works: [],
    judged:
      'That a tester looks for the thinnest stretch, and what each is worth to it, is judged.',
  },
  consent: articles.consent!,
  test: {
    fact: 'To shell a French or British outpost was said to tempt the Kremlin: are NATO states then at war with Russia? Europe might stand without the United States. The US defence secretary had said that such troops would not have Article 5 cover.',
    sources: ['outpost', 'us-article5'],
    works: [],
  },
  response: {
    fact: 'European troops in Ukraine were to have no Article 5 cover; whether shelling an outpost of theirs means war was an open question. The theory speaks of threats that leave something to chance.',
    sources: ['us-article5', 'outpost'],
    works: [SCHELLING],
    judged: 'The chance that an answer grows into a wider war is judged.',
  },
  backing: {
    fact: 'Washington offered no backstop; London held that the effort must have strong US backing. That leaders pay at home for threats and pledges they do not keep is a claim of the theory of audience costs.',
    sources: ['us-small-part', 'uk-willing'],
    works: [FEARON],
    judged: 'What backing an answer costs, and what abstaining does, is judged.',
  },
  wish: {
    fact: 'The report and Ukraine’s economy minister recalled Minsk 2014–15, repeatedly undermined, and Paris in December 2019, violated within weeks. Of truces in the Donbas twelve were counted, about two weeks each.',
    sources: ['pattern'],
    works: [OSCE],
    judged: 'What a text is still worth after a violation is judged.',
  },
};

/** The words around them, and all lessons. */
export const lessons = {
  title: 'What the sources say about such a choice',
  note: 'Restated from the sources named; what this program’s makers judged stands apart. Nobody’s figures say what would have happened.',
  judged: 'Judged',
  sources: 'Sources',
  articles,
  acts,
  kinds,
};
