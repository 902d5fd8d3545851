/** The four delegations, in the order in which everything lists them. */
export const PARTIES = ['ukraine', 'russia', 'us', 'coalition'];
/** Build a table by asking for each delegation's entry. */
export function byParty(entry) {
    return {
        ukraine: entry('ukraine'),
        russia: entry('russia'),
        us: entry('us'),
        coalition: entry('coalition'),
    };
}
/** The same table with one entry changed. */
export function withParty(table, party, value) {
    return { ...table, [party]: value };
}
