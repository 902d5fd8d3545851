import { cast } from '../cast.ts';
export const line = {
  heading: 'The line',
  between: {
    title: (quarter: number) =>
      quarter === 0 ? 'The text is signed' : `Quarter ${quarter} is over`,
    signed:
      'The line freezes where it stands. Pull-back, zone and monitors come into force over weeks, and contingents arrive over quarters. The gap between signature and full deployment is the dangerous time.',
    signedAlone:
      'The line freezes where it stands. Pull-back, zone and monitors come into force over weeks; the text sends no force. The first quarters are the dangerous time.',
    orders: 'Moves and acts are ordered once the next quarter is open.',
    open: 'Open the next quarter',
    byHost: 'The next quarter is opened by the session.',
    run: 'Let quiet quarters run',
    runNote: 'The run stops at a test, an event, a missed pledge, a withheld consent, or the end.',
    get runComplies() {
      return `${cast.russia.Seat} complies while it lasts.`;
    },
  },
  odds: {
    get title() {
      return `What ${cast.russia.seat} does this quarter`;
    },
    stands: 'as it stands',
    after: 'after your moves',
    change: (before: string, after: string) => `${before} → ${after}\u202f%`,
    risk: 'strike or offensive, if a decision arises',
    tempo: (share: string, live: boolean) =>
      `A decision to test arises this quarter with a chance of ${share}: ${
        live ? 'the front has not settled' : 'the front settles while it is quiet'
      }.`,
    credibility: 'Force credibility θ*',
    credibilityNote: 'Above 1, a strike costs even a revisionist more than it gains.',
    term: {
      gain: 'Gain',
      effort: 'Effort',
      attributionAndPrice: 'Attribution and price',
      resistance: 'Resistance',
      widerWar: 'Risk of wider war',
    },
    termsOf: (kind: string) => `What a strike is worth to ${cast.russia.seat} if it is ${kind}`,
    revisionist: 'revisionist',
    opportunist: 'opportunist',
    total: 'Worth of a strike',
    inputs: 'Inputs of this quarter',
    range: 'Range: 5th to 95th of 24 draws from a ±20 % box around the judged constants.',
    beliefs: 'Beliefs now',
    believe: (revisionist: string, firm: string, committed: string) =>
      `${cast.russia.Seat} revisionist ${revisionist}, ${cast.coalition.seat} firm ${firm}, ${cast.us.seat} committed ${committed}.`,
  },
  input: {
    forceThousand: 'Force a tester would face, thousand',
    frontKm: 'Front, km',
    get europeanEnablers() {
      return `${cast.coalition.Of} enablers`;
    },
    counterDrone: 'Counter-drone',
    engagement: 'Rules of engagement',
    get armyThousand() {
      return `${cast.ukraine.Of} army, thousand`;
    },
    longRange: 'Long-range strike',
    pullbackKm: 'Pull-back in force, km',
    monitoring: 'Monitoring in force',
    usPledge: 'US pledge',
    snapback: 'Snap-back',
    get concessions() {
      return `Concessions ${cast.russia.seat} would lose`;
    },
    businessStake: 'US business stake',
    get russianForceThousand() {
      return `${cast.russia.Of} force, thousand`;
    },
  },
  rotation: {
    title: 'Rotation',
    needed: 'needed in the pool',
    field: 'in the field',
    factor: 'rotation',
    pool: 'in the pools pledged',
    stay: 'can stay',
    note: 'Of three units one is in the field, one back from it, one preparing. What stands above the last figure goes home in time.',
    get none() {
      return `The text sends no force. What deters is ${cast.ukraine.of} army, distance, monitors and what ${cast.russia.seat} would lose.`;
    },
  },
  enablers: {
    title: 'Enablers, who holds them',
    row: 'Airlift, satellites, missile defence',
    counterDrone: 'Counter-drone, electronic warfare',
    get europe() {
      return `${cast.coalition.Of} own`;
    },
    us: 'only with US backing',
  },
  contributors: {
    title: 'Contributors',
    name: 'Contributor',
    pledged: 'Pledged',
    field: 'In field',
    pool: 'Pool',
    total: 'Troops',
    status: {
      'not-asked': (names: string) => `Not asked: ${names}.`,
      declined: (names: string) => `Declined: ${names}.`,
    },
    share: (share: string) => `${share} of what was pledged is in the field.`,
  },
  text: {
    title: 'The text in force',
    inForce: (share: string) => `Pull-back and monitoring: ${share} in force.`,
  },
  consent: {
    title: 'Consent to further deployment',
    given: 'Your consent is given.',
    withheld: 'Your consent is withheld: no contingent arrives.',
    other: (who: string) => `${who} withholds its own: no contingent arrives.`,
    grant: 'Grant consent',
    withhold: 'Withhold consent',
  },
  test: {
    title: 'Your decision on the deterrent',
    note: (type: string) =>
      `Nothing is chosen for you. The figures are the model’s, for ${type} ${cast.russia.seat}, which you are; the odds that the others see average over both types. 100 points are what a renewed offensive that succeeds is worth to a revisionist one.`,
    noteUnweighed: (type: string) =>
      `Nothing is chosen for you. You are ${type} ${cast.russia.seat}.`,
    revisionist: 'a revisionist',
    opportunist: 'an opportunist',
    sector: 'Where',
    chooseSector: 'Choose a sector',
    inSector: (sector: string, tests: string) => `${sector}, draws ${tests} of tests`,
    get choose() {
      return `What ${cast.russia.seat} does`;
    },
    move: { comply: 'Comply', probe: 'Probe', strike: 'Strike', offensive: 'Offensive' },
    odds: (share: string) => `the model: ${share}`,
    comply: 'Nothing is gained and nothing risked; the front settles.',
    gain: 'Gain if it succeeds',
    success: (share: string) => `chance ${share}`,
    expected: 'Expected payoff',
    points: (points: string) => `${points} points`,
    get answers() {
      return `${cast.coalition.Seat}`;
    },
    answer: (protest: string, reinforce: string, strikeBack: string) =>
      `protests ${protest}, reinforces ${reinforce}, strikes back ${strikeBack}`,
    get backing() {
      return `${cast.us.Seat} backs the answer`;
    },
    breakEven: 'Break-even resolve θ*',
    undecided: {
      get move() {
        return `Decide first what ${cast.russia.seat} does.`;
      },
      sector: 'Choose first where.',
    },
  },
  acts: 'Acts this quarter',
  moves: {
    title: 'Your moves',
    count: (done: number, limit: number) => `${done} of ${limit}`,
    none: 'Choose a sector on the map or below, then move troops; or drag a contingent.',
    move: 'Move troops',
    say: (troops: string, who: string, from: number, to: number) =>
      `${troops} troops of ${who} from sector ${from} to sector ${to}`,
    consider: (troops: string, who: string, to: string) =>
      `${troops} troops of ${who} to sector ${to}?`,
    considerHere: (troops: string, who: string, from: string) =>
      `${troops} troops of ${who} in sector ${from}: where to?`,
    givenUp: 'The move is given up.',
    selectedPlain: (sector: string, density: string) =>
      `Sector ${sector}: ${density} troops per km.`,
    selected: (sector: string, density: string, tests: string) =>
      `Sector ${sector}: ${density} troops per km, draws ${tests} of tests.`,
    effect: (points: string) => `strike or offensive ${points} pts`,
    dialog: 'Move troops to another sector',
    contributor: 'Contributor',
    from: 'From sector',
    to: 'To sector',
    hundreds: 'Troops',
    roads: (troops: string) => `Its roads carry ${troops} more this quarter.`,
    effects: 'What it would change',
    densities: (sector: number, before: string, after: string) =>
      `Sector ${sector}: ${before} → ${after} troops per km`,
    draws: (before: string, after: string) => `draws ${before} → ${after}\u202f% of tests`,
    odds: (before: string, after: string) => `Strike or offensive: ${before} → ${after}\u202f%`,
    small: {
      rotation: (stay: string) =>
        `Little changes: rotation lets ${stay} stay, wherever they stand, and that is what a tester reckons with.`,
      thin: (share: string) =>
        `Little changes: so few troops can watch and hold ${share} of the line, wherever they stand. Where a test would come changes more than whether.`,
    },
    confirm: 'Order the move',
    undo: 'Undo',
    close: 'Close the quarter',
    /** Where the quarter closes once others have handed in too. */
    handIn: 'Hand in this quarter',
    nobody: 'No troops are in the field yet.',
  },
  unrolled: {
    title: 'The front, unrolled',
    note: 'troops per km by sector; width is length. Outline: now. Solid: after your moves.',
    empty: {
      none: 'The text sends no force.',
      from: (quarter: number) => `No contingent yet; first arrivals from quarter ${quarter}.`,
      nobody: 'No contingent yet, and nobody who would come has pledged.',
      consent: (who: string) => `No contingent arrives while ${who} withholds consent.`,
    },
    half: '50 per km covers half',
    density: 'troops per km in sector',
    draws: (tests: string) => `draws ${tests} of tests`,
  },
  weakest: (share: string) => `weakest: draws ${share} of tests`,
  sectorPanel: {
    title: (number: number, name: string) => `Sector ${number}: ${name}`,
    tests: 'Share of tests it draws',
    density: 'Troops per km',
    cover: (share: string, more: boolean) =>
      `One soldier covers ${share} ${more ? 'more' : 'less'} than average here.`,
    coverMean: 'One soldier covers as much as on average here.',
    roads: 'Troops its roads carry in a quarter',
    terrain: 'Ground',
    length: 'Length, km',
    attraction: 'Worth to an attacker, mean 1',
  },
  last: {
    before: 'What changed last quarter',
    title: 'This quarter so far',
    signed: 'What has happened since the signature',
    none: 'Nothing to report.',
  },
  tabs: { sectors: 'Sectors', pledges: 'Pledges', odds: 'Odds', moves: 'Moves' },
  figures: {
    risk: 'strike or offensive',
    stay: 'can stay',
    credibility: 'credibility θ*',
    noForce: 'no force',
  },
  table: { sector: 'Sector', density: 'Troops per km', tests: 'Share of tests' },
  views: {
    label: 'Show the line as',
    density: 'Density',
    terrain: 'Terrain',
    incidents: 'Incidents',
    table: 'Table',
    everything: 'Everything on the map, as a table',
  },
  legend: {
    title: 'Legend',
    density: 'line of contact; width is troops per km',
    plain: 'line of contact',
    weakest: 'sector that draws most tests',
    zone: (km: string) => `demilitarised zone, up to ${km} km from the line`,
    heavy: (km: string) => `heavy weapons, ${km} km each side`,
    occupied: 'occupied by Russia',
    noTest: 'The deterrent has not been tested so far.',
  },
  tested: (move: string, quarter: number) => `${move}, quarter ${quarter}`,
  facts: {
    caption: 'The line of contact by sector',
    sector: 'Sector',
    length: 'Length, km',
    ground: 'Ground',
    troops: 'Troops of the force',
    density: 'Per km',
    tests: 'Share of tests',
    happened: 'Tests so far',
    test: (move: string, quarter: number) => `${move} in quarter ${quarter}`,
  },
};
