import places from '../../../assets/geo/ukraine/places.json' with { type: 'json' };
import region from '../../../assets/geo/ukraine/region.json' with { type: 'json' };
import sheet from '../../../assets/geo/ukraine/sheet.json' with { type: 'json' };
import waters from '../../../assets/geo/ukraine/waters.json' with { type: 'json' };

export const files = { region, waters, places, sheet };
