import type { ByParty, Party } from './party.ts';

/**
 * A level: a scenario, data only. Everything here is public knowledge at the table; what is private
 * is drawn from the seed within the bounds that the level states.
 */
export interface Level {
  /** Stable, kebab-case; the folder's name. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences for the home page. */
  readonly summary: string;
  /** How long a game takes alone, about. */
  readonly minutes: number;
  /** What this level calls a meter, where its usual name says something else. */
  readonly meters?: Readonly<Partial<Record<Meter, string>>>;
  readonly calendar: Calendar;
  /** Delegations whose signature every text needs, besides those whom its options oblige. */
  readonly required: readonly Party[];
  readonly delegations: ByParty<Delegation>;
  readonly articles: readonly Article[];
  readonly acts: readonly Act[];
  readonly contributors: readonly Contributor[];
  readonly sectors: readonly Sector[];
  readonly events: readonly LevelEvent[];
  readonly war: War;
  readonly deployment: Deployment;
  readonly priors: Priors;
  /** Sources, by id; texts cite them as `source: id`. */
  readonly sources: Readonly<Record<string, Source>>;
}

export interface Source {
  readonly title: string;
  /** Who said or published it, and when. */
  readonly by: string;
  /** solid: read or well documented; disputed: sources differ; judged: set by us for teaching. */
  readonly basis: 'solid' | 'disputed' | 'judged';
  readonly note?: string;
}

export interface Calendar {
  /** First day of talks, ISO. */
  readonly start: string;
  readonly roundDays: number;
  readonly rounds: number;
  readonly quarters: number;
  /** Rounds granted each time a text is reopened. */
  readonly reopenedRounds: number;
  /** How often a text may be reopened. */
  readonly reopenings: number;
  readonly actsPerTurn: number;
  /** Contingent moves a quarter. */
  readonly movesPerQuarter: number;
}

/** Everything numeric that acts, events and the war change; the only vocabulary of effects outside the text. */
export const METERS = [
  /** 1 while US military aid flows, 0 while it is paused. */
  'usAid',
  /** Russian operational tempo: 0 usual, −1 lowered, up to 2. */
  'tempo',
  /** Sanctions on Russia in force, 0…1. */
  'sanctions',
  /** European finance for Ukraine's and Europe's defence committed so far, € bn. */
  'europeanFinanceBn',
  /** Ukrainian land forces, thousand. */
  'ukrainianArmyThousand',
  /** Russian force in and around Ukraine, thousand. */
  'russianForceThousand',
  /** Ukraine's long-range strike and air power, 0…1. */
  'longRange',
  /** Europe's own airlift, satellites and missile defence, 0…1. */
  'europeanEnablers',
  /** Counter-drone and electronic warfare of the force, 0…1. */
  'counterDrone',
  /** Preparation of the force before signature, 0…1: shortens the gap. */
  'readiness',
  /** Drift of US commitment, −0.5…0.5, added to the belief that the US is committed. */
  'usCommitment',
  /** Fatigue and cost, points off each delegation's alternative. */
  'strainUkraine',
  'strainRussia',
  'strainUs',
  'strainCoalition',
  /** Russian gains in the last round, km². Written by the war, not by acts. */
  'gainRateKm2',
  /** Russian gains since talks began, km². Written by the war, not by acts. */
  'gainTotalKm2',
] as const;
export type Meter = (typeof METERS)[number];
export type Meters = Readonly<Record<Meter, number>>;
/** Additive changes to some meters. */
export type Changes = Readonly<Partial<Record<Meter, number>>>;

/** What an option of the text changes in the stage game once in force. Added up over the text. */
export const EFFECTS = [
  /** Ceiling of the international force, thousand troops in the field. */
  'forceCeilingThousand',
  /** g, 0…1. */
  'engagement',
  /** Ceiling of g, 0…1; the lowest stated one holds. */
  'engagementCeiling',
  /** d, 0…1, added to what the force brings. */
  'counterDrone',
  /** B, 0…1. */
  'usPledge',
  /** Ceiling of the Ukrainian army, thousand; the lowest stated one holds. */
  'armyCeilingThousand',
  /** Ceiling of m, 0…1; the lowest stated one holds. */
  'longRangeCeiling',
  /** w, km. */
  'pullbackKm',
  /** Demilitarised zone's width each side, km; drawn on the map, while `pullbackKm` alone is w. */
  'zoneKm',
  /** v, 0…1. */
  'monitoring',
  /** s, 0…1. */
  'snapback',
  /** Change of sanctions spread over the quarters of relief by phases. */
  'sanctionsPhased',
  /** k, 0…1. */
  'concessions',
  /** h, 0…1. */
  'businessStake',
  /** Change of the sanctions meter at signature (negative is relief). */
  'sanctions',
  /** European defence finance a quarter, € bn. */
  'financeBnPerQuarter',
] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Article {
  readonly id: string;
  readonly title: string;
  /** The sentence of the agreement, with `{}` where the option's words stand. */
  readonly sentence: string;
  /** What this question is about, one or two plain sentences. */
  readonly note: string;
  readonly source?: string;
  readonly options: readonly Option[];
}

export interface Option {
  readonly id: string;
  /** Short name in a table of options. */
  readonly label: string;
  /** Words inserted into the article's sentence. */
  readonly words: string;
  readonly note?: string;
  readonly source?: string;
  readonly effects?: Readonly<Partial<Record<Effect, number>>>;
  /** What it changes instead where the text sends no force: rules and help for a force are void then. */
  readonly effectsWithoutForce?: Readonly<Partial<Record<Effect, number>>>;
  /** Delegations bound by it, which must therefore sign a text with it. */
  readonly obliges?: readonly Party[];
  /** What kind of force it sends; a UN force needs Russia's consent by its nature. */
  readonly force?: 'none' | 'un' | 'national';
  /** Set by the consent article: deployment of a national force takes Russia's consent too. */
  readonly russianConsent?: boolean;
}

/** A delegation as the actor of a sentence: the seat of its government, or what it is called as one. */
export interface Cast {
  /** Who acts, within a sentence: "Moscow", "the coalition". */
  readonly seat: string;
  /** Whose something is: "Moscow’s"; in other languages the genitive: "Moskaus", "de Moscou". */
  readonly of: string;
  /** To whom, whom and by whom, where a language has a form of its own for them; else as `seat`. */
  readonly to?: string;
  readonly object?: string;
  readonly by?: string;
}

export interface Delegation {
  readonly name: string;
  readonly cast: Cast;
  /** Two letters shown beside its mark. */
  readonly code: string;
  /** One line for the home page. */
  readonly motto: string;
  /** The confidential sheet, as its holder could defend it. */
  readonly sheet: Sheet;
  /** Public opening position: option id by article id. */
  readonly opening: Readonly<Record<string, string>>;
  /** Weights over articles, points summing to 100. */
  readonly weights: Readonly<Record<string, number>>;
  /** How far its true weights may lie from the stated ones, as a share (0.25: ±25 %, drawn from the seed). */
  readonly weightSpread: number;
  /** Worth of each option, 0…100, by article and option id. */
  readonly worth: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Options it never signs, with the reason. */
  readonly redLines: readonly RedLine[];
  /** Share of the text's worth that is lost if the text breaks, 0…1. */
  readonly durabilityShare: number;
  /** Points lost for each point of fatigue, with a deal or without: what was spent is spent. */
  readonly fatigueBurden: number;
  /** Points for each unit of Russia's mean stage value (Russia only; others 0). */
  readonly stageValuePoints: number;
  readonly alternative: Alternative;
}

export interface RedLine {
  readonly article: string;
  readonly option: string;
  readonly why: string;
}

/** The worth of fighting on, in the points of a text's worth: a base and so many per unit of each meter. */
export interface Alternative {
  readonly base: number;
  readonly points: Changes;
  /** What happens to this delegation without a deal, in words. */
  readonly note: string;
  /** Scale of its private reserve above the alternative, points (half-logistic, drawn from the seed). */
  readonly reserveScale: number;
}

export interface Sheet {
  readonly role: string;
  readonly interests: readonly Statement[];
  /** The best case for this position, as its holder would put it. */
  readonly argument: readonly Statement[];
  /** What intelligence says about the others. */
  readonly intelligence: readonly Intelligence[];
}

export interface Statement {
  readonly text: string;
  readonly source?: string;
}

export interface Intelligence extends Statement {
  readonly about: Party;
  /** Confidence, 0…1. */
  readonly confidence: number;
}

export interface Act {
  readonly id: string;
  readonly party: Party;
  readonly label: string;
  /** What it does and what it costs, in words. */
  readonly note: string;
  readonly source?: string;
  readonly phases: readonly ('talks' | 'deployment')[];
  /** Meters that must be at least or at most a bound. */
  readonly needs?: readonly {
    readonly meter: Meter;
    readonly least?: number;
    readonly most?: number;
    readonly why: string;
  }[];
  readonly once?: boolean;
  /** Changes at the close of this turn. */
  readonly changes?: Changes;
  /** Changes so many days later, whether rounds or quarters pass meanwhile. */
  readonly later?: { readonly days: number; readonly changes: Changes };
  /** It serves the international force: after signature only where the text sends one. */
  readonly forForce?: boolean;
  /** The coalition asks this contributor for a pledge. */
  readonly asks?: string;
}

export interface Contributor {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** Its name within a sentence, where that differs. */
  readonly inSentences?: string;
  /** What it has said in public. */
  readonly note: string;
  readonly source?: string;
  /** Troops it would put in the field, thousand, if it says yes. */
  readonly fieldThousand: number;
  /** Troops it can rotate through, thousand. */
  readonly poolThousand: number;
  /** Bounds of its private willingness to say yes when asked, 0…1. */
  readonly willingness: readonly [low: number, high: number];
  /** Bounds of the share of its pledge that it keeps, 0…1. */
  readonly reliability: readonly [low: number, high: number];
  /** It sends what it pledged only under a text whose US pledge B is at least this. */
  readonly needsUsPledge?: number;
  /** Quarters from signature to its first arrival. */
  readonly arrivalQuarters: number;
  /** It had offered before the level opens. */
  readonly pledged?: boolean;
  /** APP-6 branch of its contingent. */
  readonly branch: 'infantry' | 'mechanised' | 'reconnaissance' | 'engineers' | 'air-defence';
}

export interface Sector {
  readonly id: string;
  readonly name: string;
  /** For narrow places, where the name is long. */
  readonly shortName?: string;
  readonly lengthKm: number;
  readonly terrain: 'forest' | 'field' | 'ruined-towns' | 'river' | 'reservoir' | 'mixed';
  /** What the ground, the roads and the positions are like, in words. */
  readonly note: string;
  /** Roads and crossings on the Ukrainian side, 0…1: how much of a good road's traffic they carry. */
  readonly access: number;
  /** How much a soldier covers here, relative to the mean ground (1). */
  readonly cover: number;
  /** What a gain here is worth to an attacker, relative to the mean (1). */
  readonly attraction: number;
  /** Russian gains in a usual round, km². */
  readonly gainKm2PerRound: number;
}

export interface LevelEvent {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source?: string;
  readonly phase: 'talks' | 'deployment';
  /** The round or quarter at whose opening it comes; absent: any, by chance. */
  readonly turn?: number;
  /** Chance in each turn of its phase, for events without a turn. */
  readonly chance?: number;
  readonly changes: Changes;
}

/** A linear rule for a meter's change per turn: base plus so much per unit of other meters. */
export interface Drift {
  readonly meter: Meter;
  readonly phase: 'talks' | 'deployment';
  readonly base: number;
  readonly by?: Changes;
}

export interface War {
  /** Meters at the start. */
  readonly start: Meters;
  /** Bounds of each meter. */
  readonly bounds: Readonly<Record<Meter, readonly [low: number, high: number]>>;
  readonly drift: readonly Drift[];
  /** Change of gains for each unit of tempo, as a share. */
  readonly tempoEffect: number;
  /** Change of gains while US aid is paused, as a share. */
  readonly pauseEffect: number;
  /** Tempo of the fighting while a reopened text is talked over, as a share of the usual. */
  readonly reopenedShare: number;
  /** What an offensive that fails costs both sides. */
  readonly failedOffensive: Changes;
  /** Chance that striking back grows into war, by x² (a quarter of it for reinforcing). */
  readonly widerWarChance: number;
}

export interface Deployment {
  /** Share of pull-back, zone and monitors in force in the first, second … quarter. */
  readonly inForce: readonly number[];
  /** Share of a contingent in the field in its first, second … quarter after arrival begins. */
  readonly arrival: readonly number[];
  /** Pool soldiers needed for one in the field. */
  readonly rotation: number;
  /** Quarters that a contingent above what rotation sustains may stay. */
  readonly surgeQuarters: number;
  /** Quarters over which relief by phases is spread. */
  readonly reliefQuarters: number;
  /** Troops that good roads carry into a sector in a quarter, thousand; less where access is worse. */
  readonly roadThousandPerQuarter: number;
  /** Thickness of the soft minimum over sectors, troops per km. */
  readonly softMinimumTroopsPerKm: number;
  /** v without any monitors: satellites and national means. */
  readonly nationalMeansMonitoring: number;
  /** Share by which the Ukrainian army closes on its target in a quarter. */
  readonly armyAdjustment: number;
  /** Growth for each € bn of European finance. */
  readonly financeGrowth: {
    readonly europeanEnablers: number;
    readonly longRange: number;
    readonly counterDrone: number;
    readonly ukrainianArmyThousand: number;
  };
  /** A force's own counter-drone means: d once it has as many troops as stated, less in proportion. */
  readonly forceCounterDrone: { readonly most: number; readonly atThousand: number };
  /** Troops in the field at which a text's rules of engagement count in full, thousand; fewer, in proportion. */
  readonly engagementAtThousand: number;
  /** Chance that Russia lets a force in where the text asks for its consent, as estimates have it. */
  readonly consentChance: number;
}

export interface Priors {
  /** ρ. */
  readonly revisionist: number;
  /** Tempo o: chance that a decision arises in a quarter, on a live and on a settled front. */
  readonly liveTempo: number;
  readonly settledTempo: number;
  /** Quiet quarters after which the difference between the two has halved. */
  readonly tempoHalfLifeQuarters: number;
}
