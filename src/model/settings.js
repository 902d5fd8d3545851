function setting(id, [forceThousand, europeanEnablers, counterDrone, engagement], [armyThousand, longRange, pullbackKm, monitoring], usPledge, [snapback, concessions] = [0.5, 0.3], businessStake = 0) {
    return {
        id,
        state: {
            forceThousand: forceThousand,
            frontKm: 1000,
            europeanEnablers: europeanEnablers,
            counterDrone: counterDrone,
            engagement: engagement,
            armyThousand: armyThousand,
            longRange: longRange,
            pullbackKm: pullbackKm,
            monitoring: monitoring,
            usPledge,
            snapback: snapback,
            concessions: concessions,
            businessStake,
            russianForceThousand: 600,
        },
    };
}
export const SETTINGS = [
    setting('minsk', [0, 0.3, 0.1, 0], [200, 0.1, 2, 0.4], 0.1, [0.3, 0.3]),
    setting('minerals', [0, 0.3, 0.1, 0], [200, 0.1, 2, 0.4], 0.1, [0.3, 0.3], 1),
    setting('bluff', [20, 0.35, 0.3, 0.3], [200, 0.3, 5, 0.4], 0.1, [0.4, 0.3]),
    setting('tripwire', [10, 0.35, 0.4, 0.5], [200, 0.4, 10, 0.6], 0.1),
    setting('tripwire-us', [10, 0.35, 0.4, 0.5], [200, 0.4, 10, 0.6], 0.9),
    setting('equipped', [100, 0.4, 0.7, 0.7], [200, 0.5, 40, 0.75], 0.05),
    setting('equipped-us', [100, 0.4, 0.7, 0.7], [200, 0.5, 40, 0.75], 0.9),
    setting('porcupine', [10, 0.4, 0.6, 0.5], [700, 0.9, 10, 0.6], 0.3),
    setting('full', [150, 0.6, 0.9, 0.9], [500, 0.8, 40, 0.9], 0.95, [0.8, 0.4]),
];
