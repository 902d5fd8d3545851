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
];
/** What an option of the text changes in the stage game once in force. Added up over the text. */
export const EFFECTS = [
    /** Ceiling of the international force, thousand troops in the field. */
    'forceCeilingThousand',
    /** g, 0…1. */
    'engagement',
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
    /** Demilitarised zone's width each side, km; drawn on the map and part of w. */
    'zoneKm',
    /** v, 0…1. */
    'monitoring',
    /** s, 0…1. */
    'snapback',
    /** k, 0…1. */
    'concessions',
    /** h, 0…1. */
    'businessStake',
    /** Change of the sanctions meter at signature (negative is relief). */
    'sanctions',
    /** European defence finance a quarter, € bn. */
    'financeBnPerQuarter',
];
